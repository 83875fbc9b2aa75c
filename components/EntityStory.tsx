import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { EntityPage } from '../library/entity-page.ts';
import type { PartialDate } from '../library/records.ts';
import type { RelationMap } from '../library/relation-map.ts';
import type { EntityId } from '../linking/types.ts';
import { ArticleTable } from './ArticleTable.tsx';
import { ContestedList } from './ContestedList.tsx';
import { ENGLISH } from './english.ts';
import { EntityTimeline } from './EntityTimeline.tsx';
import { FactList } from './FactList.tsx';
import { RelationsPart } from './RelationsPart.tsx';
import { type MessageKey, useWords } from './words.ts';

interface Props {
  readonly page: EntityPage;
  /** When the page in view was written, where it is known. */
  readonly pageDate: PartialDate | null;
  readonly onRelations: (entity: EntityId) => Promise<RelationMap | null>;
  readonly onOpen: (entity: EntityId) => void;
}

/** All that is known of an entity, on a page with room for it: with drawings, and articles as a table. What is empty is left out. */
export function EntityStory({ page, pageDate, onRelations, onOpen }: Props) {
  const { entity, history, articles, contested, facts, related } = page;
  const parts: readonly Part[] = [
    { title: 'background', body: entity.background !== '' && <p {...ENGLISH}>{entity.background}</p> },
    {
      title: 'history',
      body: history.length > 0 && (
        <EntityTimeline name={entity.name} {...{ history, articles, pageDate, onOpen }} />
      ),
    },
    {
      title: 'related',
      body: related.length > 0 && (
        <RelationsPart entity={entity} related={related} onAsk={onRelations} onOpen={onOpen} />
      ),
    },
    { title: 'contested', body: contested.length > 0 && <ContestedList contested={contested} /> },
    { title: 'facts', body: facts.length > 0 && <FactList facts={facts} /> },
    { title: 'articles', body: articles.length > 0 && <ArticleTable articles={articles} /> },
  ];
  const told = parts.filter(({ body }) => body !== false);
  return (
    <div class="entity-story">
      {told.length > 2 && <Jumps titles={told.map(({ title }) => title)} />}
      <div class="parts">
        {told.map(({ title, body }) => (
          <Section key={title} title={title}>
            {body}
          </Section>
        ))}
      </div>
    </div>
  );
}

interface Part {
  readonly title: MessageKey;
  readonly body: ComponentChildren;
}

/** Ways to the parts: buttons, for the address of a tab says which entity is open, and not which part. */
function Jumps({ titles }: { readonly titles: readonly MessageKey[] }) {
  const words = useWords();
  const list = useRef<HTMLElement>(null);
  return (
    <nav class="jumps" ref={list} aria-label={words('sectionsLabel')}>
      {titles.map((title) => (
        <button key={title} type="button" class="text-button" onClick={() => jump(title)}>
          {words(title)}
        </button>
      ))}
    </nav>
  );

  function jump(title: MessageKey): void {
    const heading = list.current?.parentElement?.querySelector<HTMLElement>(`[data-part="${title}"] > h3`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }
}

function Section({ title, children }: { readonly title: MessageKey; readonly children: ComponentChildren }) {
  const words = useWords();
  return (
    <section class="section" data-part={title}>
      <h3 class="label" tabIndex={-1}>
        {words(title)}
      </h3>
      {children}
    </section>
  );
}
