import type { Article, PartialDate, TimelineEvent } from '../library/records.ts';
import { DateText } from './DateText.tsx';
import { DrawingFrame } from './DrawingFrame.tsx';
import { ENGLISH } from './english.ts';
import { MetaLine } from './MetaLine.tsx';
import { SourceName } from './SourceName.tsx';
import { toldDrawing } from './told-drawing.ts';
import { useWords } from './words.ts';

interface Props {
  /** Oldest first. */
  readonly events: readonly TimelineEvent[];
  /** Ticks below the events, by kind of outlet; of those whose date is known. */
  readonly articles: readonly Article[];
  /** When the page was written, where it is known. */
  readonly pageDate: PartialDate | null;
}

/** What happened behind the page: drawn to scale, with who wrote when; and told, under the numbers of the drawing. */
export function StoryTimeline({ events, articles, pageDate }: Props) {
  const words = useWords();
  const dated = articles.filter(({ published }) => published !== null);
  return (
    <div class="part-body">
      <DrawingFrame
        name={words('partTimeline')}
        load={async () => (await import('./drawings/StoryDrawing.tsx')).StoryDrawing}
        drawn={{ events, articles: dated, pageDate }}
        told={toldDrawing(words, events.length, dated.length)}
      />
      <ol class="told-events">
        {events.map(({ date, title, source }) => (
          <li key={date + title}>
            <p {...ENGLISH}>{title}</p>
            <MetaLine>
              <DateText date={date} />
              <SourceName source={source} />
            </MetaLine>
          </li>
        ))}
      </ol>
    </div>
  );
}
