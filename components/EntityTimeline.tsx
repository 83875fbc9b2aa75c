import type { Happening } from '../library/entity-page.ts';
import type { Article, PartialDate } from '../library/records.ts';
import type { EntityId } from '../linking/types.ts';
import { DateText } from './DateText.tsx';
import { DrawingFrame } from './DrawingFrame.tsx';
import { MetaLine } from './MetaLine.tsx';
import { NamedText } from './NamedText.tsx';
import { SourceName } from './SourceName.tsx';
import { toldDrawing } from './told-drawing.ts';
import { useWords } from './words.ts';

interface Props {
  /** The entity's. */
  readonly name: string;
  /** Oldest first. */
  readonly history: readonly Happening[];
  readonly articles: readonly Article[];
  /** When the page in view was written, where it is known. */
  readonly pageDate: PartialDate | null;
  readonly onOpen: (entity: EntityId) => void;
}

/** An entity's history: drawn to scale, with who wrote when; and told, under the numbers of the drawing. */
export function EntityTimeline({ name, history, articles, pageDate, onOpen }: Props) {
  const words = useWords();
  const dated = articles.filter(({ published }) => published !== null);
  return (
    <>
      {history.length + dated.length > 1 && (
        <DrawingFrame
          name={`${name} ${words('partTimeline')}`}
          load={async () => (await import('./drawings/StoryDrawing.tsx')).StoryDrawing}
          drawn={{ events: history, articles: dated, pageDate }}
          told={toldDrawing(words, history.length, dated.length)}
        />
      )}
      <ol class="told-events">
        {history.map(({ date, pieces, source }, index) => (
          <li key={index}>
            <NamedText pieces={pieces} onOpen={onOpen} />
            <MetaLine>
              <DateText date={date} />
              <SourceName source={source} />
            </MetaLine>
          </li>
        ))}
      </ol>
    </>
  );
}
