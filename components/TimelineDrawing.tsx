import type { PartialDate } from '../library/records.ts';
import { formatDate } from './format-date.ts';
import { timelineScale } from './timeline-scale.ts';
import { useWords } from './words.ts';

interface Props {
  readonly dates: readonly PartialDate[];
  readonly pageDate: PartialDate | null;
}

/** Dates as strokes on a line, drawn to scale; the list of events says the same in words. */
export function TimelineDrawing({ dates, pageDate }: Props) {
  const words = useWords();
  const scale = timelineScale(pageDate === null ? dates : [...dates, pageDate]);
  if (!scale) return null;
  const language = words('language');
  const { first, last, placeOf } = scale;
  // Over a longer time the years say enough.
  const precision = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) > 1 ? 4 : undefined;
  return (
    <div class="timeline" aria-hidden="true">
      {dates.map((date, index) => (
        <span key={index} class="timeline-event" style={styleAt(placeOf(date))} />
      ))}
      {pageDate !== null && <ThisPage at={placeOf(pageDate)} />}
      <span class="timeline-ends">
        <span>{formatDate(first.slice(0, precision), language)}</span>
        <span>{formatDate(last.slice(0, precision), language)}</span>
      </span>
    </div>
  );
}

function ThisPage({ at }: { readonly at: number }) {
  const words = useWords();
  return (
    <span class={at > 50 ? 'timeline-page late' : 'timeline-page'} style={styleAt(at)}>
      <span>{words('thisPage')}</span>
    </span>
  );
}

/** A stroke's place on the line, in percent of it; the last one ends where the line does. */
function styleAt(at: number) {
  return { insetInlineStart: `${at}%`, marginInlineStart: `${at * -0.02}px` };
}
