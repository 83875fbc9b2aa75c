import type { EntityPage } from '../library/entity-page.ts';
import type { EntityId } from '../linking/types.ts';
import { ArticleList } from './ArticleList.tsx';
import { ContestedList } from './ContestedList.tsx';
import { EventList } from './EventList.tsx';
import { FactList } from './FactList.tsx';
import { RelatedList } from './RelatedList.tsx';
import { Section } from './Section.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly page: EntityPage;
  readonly onOpen?: (entity: EntityId) => void;
}

/** All that we know of an entity, in the order of a reader's questions; what is empty is left out. */
export function EntitySections({ page, onOpen }: Props) {
  const words = useWords();
  const { entity, contested, articles, events, related } = page;
  return (
    <>
      {entity.background !== '' && (
        <Section title={words('background')}>
          <p>{entity.background}</p>
        </Section>
      )}
      {contested.length > 0 && (
        <Section title={words('contested')}>
          <ContestedList contested={contested} />
        </Section>
      )}
      {articles.length > 0 && (
        <Section title={words('articles')}>
          <ArticleList articles={articles} />
        </Section>
      )}
      {entity.facts.length > 0 && (
        <Section title={words('facts')}>
          <FactList facts={entity.facts} />
        </Section>
      )}
      {events.length > 0 && (
        <Section title={words('events')}>
          <EventList events={events} />
        </Section>
      )}
      {related.length > 0 && (
        <Section title={words('related')}>
          <RelatedList related={related} onOpen={onOpen} />
        </Section>
      )}
    </>
  );
}
