import { useState } from 'preact/hooks';
import type { EntityId } from '../linking/types.ts';
import type { SearchFilters } from '../search/query.ts';
import type { ExplorerPort } from './explorer-port.ts';
import { COLUMNS, type FrontSection, readFrontPage } from './front-page.ts';
import { FrontRow } from './FrontRow.tsx';
import { useAnswer } from './use-answer.ts';
import { useNotesTurn } from './use-notes-turn.ts';
import { useWords } from './words.ts';

interface Props {
  readonly port: Pick<ExplorerPort, 'search' | 'onNotesChanged'>;
  readonly onOpen: (entity: EntityId) => void;
  readonly onFilter: (filters: SearchFilters) => void;
}

/** The beginning of our own tab, like a newspaper's: what the reader left last, the newest, and whom all is about. */
export function FrontPage({ port, onOpen, onFilter }: Props) {
  const words = useWords();
  const turn = useNotesTurn(port);
  const [front, setFront] = useState<readonly FrontSection[] | 'loading' | 'noLibrary' | 'failed'>('loading');
  useAnswer(
    () => readFrontPage(port.search),
    [port, turn],
    (read) => setFront(read ?? 'noLibrary'),
    () => setFront('failed'),
  );

  if (front === 'loading') return null;
  if (front === 'noLibrary') return <p class="calm">{words('noLibrary')}</p>;
  if (front === 'failed') return <p class="calm">{words('searchFailed')}</p>;
  return (
    <div class="front">
      {COLUMNS.map((column) => {
        const sections = front.filter((section) => section.column === column);
        return (
          sections.length > 0 && (
            <div key={column} class={`column ${column}`}>
              {sections.map((section) => (
                <Section key={section.title} section={section} onOpen={onOpen} onFilter={onFilter} />
              ))}
            </div>
          )
        );
      })}
    </div>
  );
}

interface SectionProps extends Pick<Props, 'onOpen' | 'onFilter'> {
  readonly section: FrontSection;
}

function Section({ section: { title, hits, total, filters }, onOpen, onFilter }: SectionProps) {
  const words = useWords();
  return (
    <section class="front-section">
      <div class="front-head">
        <h2 class="label">{words(title)}</h2>
        {total > hits.length && (
          <button type="button" class="text-button" onClick={() => onFilter(filters)}>
            {words('showAll', String(total))}
          </button>
        )}
      </div>
      <ul class="list">
        {hits.map((hit, index) => (
          <li key={index}>
            <FrontRow hit={hit} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </section>
  );
}
