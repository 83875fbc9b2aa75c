import type { ComponentChildren } from 'preact';
import type { EntityPage } from '../library/entity-page.ts';
import type { PartialDate } from '../library/records.ts';
import type { EntityId } from '../linking/types.ts';
import { ArticleList } from './ArticleList.tsx';
import { ContestedList } from './ContestedList.tsx';
import { ENGLISH } from './english.ts';
import { FactList } from './FactList.tsx';
import { RelatedList } from './RelatedList.tsx';
import { Timeline } from './Timeline.tsx';
import { type MessageKey, useWords } from './words.ts';

interface Props {
  readonly page: EntityPage;
  /** The date of the page that is being read, where it is known. */
  readonly pageDate: PartialDate | null;
  readonly onOpen: (entity: EntityId) => void;
}

/** All that we know of an entity beyond the basics, in the order of a reader's questions; what is empty is left out. */
export function EntitySections({ page, pageDate, onOpen }: Props) {
  const { entity, contested, articles, history, facts, related } = page;
  return (
    <>
      {entity.background !== '' && (
        <Section title="background">
          <p {...ENGLISH}>{entity.background}</p>
        </Section>
      )}
      {history.length > 0 && (
        <Section title="history">
          <Timeline history={history} pageDate={pageDate} onOpen={onOpen} />
        </Section>
      )}
      {articles.length > 0 && (
        <Section title="articles">
          <ArticleList articles={articles} />
        </Section>
      )}
      {contested.length > 0 && (
        <Section title="contested">
          <ContestedList contested={contested} />
        </Section>
      )}
      {facts.length > 0 && (
        <Section title="facts">
          <FactList facts={facts} />
        </Section>
      )}
      {related.length > 0 && (
        <Section title="related">
          <RelatedList related={related} onOpen={onOpen} />
        </Section>
      )}
    </>
  );
}

function Section({ title, children }: { readonly title: MessageKey; readonly children: ComponentChildren }) {
  const words = useWords();
  return (
    <section class="section">
      <h3 class="label">{words(title)}</h3>
      {children}
    </section>
  );
}
