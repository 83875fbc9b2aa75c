import { scaleUtc } from 'd3-scale';
import type { Article, PartialDate } from '../../library/records.ts';
import type { Room } from '../DrawingFrame.tsx';
import { ENGLISH } from '../english.ts';
import { middleOf } from '../timeline-scale.ts';
import { formatNumber } from '../format-number.ts';
import { useWords } from '../words.ts';
import { placeEvents } from './place-events.ts';

interface Props extends Room {
  /** Oldest first. */
  readonly events: readonly { readonly date: PartialDate }[];
  readonly articles: readonly Article[];
  readonly pageDate: PartialDate | null;
}

/** All in CSS pixels. */
const LANE_NAMES = 82;
const EDGE = 12;
const EVENT = 9;
const ROW = 22;
const AXIS = 26;
const LANE = 18;
const TICKS_APART = 84;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Events as numbers on a line of time, and below it who wrote when, a lane for each kind of outlet. */
export function StoryDrawing({ events, articles, pageDate, width }: Props) {
  const words = useWords();
  const dated = articles.flatMap(({ id, published, outletKind }) =>
    published === null ? [] : [{ id, outletKind, at: middleOf(published) }],
  );
  const page = pageDate === null ? null : middleOf(pageDate);
  const moments = [
    ...events.map(({ date }) => middleOf(date)),
    ...dated.map(({ at }) => at),
    ...(page === null ? [] : [page]),
  ];
  const [first, last] = [Math.min(...moments), Math.max(...moments)];
  const kinds = [...new Set(dated.map(({ outletKind }) => outletKind))].toSorted();
  const gutter = kinds.length === 0 ? 0 : LANE_NAMES;
  // A day alone would be a line without a length.
  const scale = scaleUtc([first - DAY_MS, last + DAY_MS], [gutter + EDGE, width - EDGE]);
  const placed = placeEvents(
    events.map(({ date }) => scale(middleOf(date))),
    2 * EVENT + 2,
  );
  const rows = Math.max(0, ...placed.map(({ row }) => row)) + 1;
  const axis = rows * ROW + (page === null ? 0 : ROW);
  const heightOf = (row: number) => axis - ROW / 2 - row * ROW;
  const height = axis + AXIS + kinds.length * LANE + 2;

  return (
    <svg class="story-drawing" width={width} height={height} aria-hidden="true">
      {page !== null && <ThisPage x={scale(page)} height={height} width={width} label={words('thisPage')} />}
      <line class="axis" x1={gutter} x2={width} y1={axis} y2={axis} />
      {scale.ticks(Math.max(2, Math.floor((width - gutter) / TICKS_APART))).map((tick) => (
        <text key={tick.getTime()} class="tick" x={scale(tick)} y={axis + 17} text-anchor="middle">
          {formatTick(tick, last - first, words('language'))}
        </text>
      ))}
      {placed.map(({ x, row }, index) => (
        <line key={index} class="stem" x1={x} x2={x} y1={heightOf(row)} y2={axis} />
      ))}
      {placed.map(({ x, row }, index) => {
        const y = heightOf(row);
        return (
          <g key={index}>
            <circle class="event" cx={x} cy={y} r={EVENT} />
            <text class="number" x={x} y={y + 3.5} text-anchor="middle">
              {formatNumber(index + 1, words)}
            </text>
          </g>
        );
      })}
      {kinds.map((kind, lane) => {
        const y = axis + AXIS + lane * LANE + LANE / 2;
        return (
          <g key={kind}>
            <text class="lane" {...ENGLISH} x={0} y={y + 4}>
              {kind}
            </text>
            <line class="lane-line" x1={gutter} x2={width} y1={y} y2={y} />
            {dated
              .filter(({ outletKind }) => outletKind === kind)
              .map(({ id, at }) => (
                <line key={id} class="article" x1={scale(at)} x2={scale(at)} y1={y - 6} y2={y + 6} />
              ))}
          </g>
        );
      })}
    </svg>
  );
}

interface ThisPageProps extends Room {
  readonly x: number;
  readonly height: number;
  readonly label: string;
}

function ThisPage({ x, height, width, label }: ThisPageProps) {
  const isLate = x > width / 2;
  return (
    <>
      <line class="page-line" x1={x} x2={x} y1={0} y2={height} />
      <text class="page-label" x={isLate ? x - 5 : x + 5} y={12} text-anchor={isLate ? 'end' : 'start'}>
        {label}
      </text>
    </>
  );
}

/** As exact as the length of the line wants it. */
function formatTick(tick: Date, lengthMs: number, language: string): string {
  const days = lengthMs / DAY_MS;
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    ...(days > 150 && { year: 'numeric' }),
    ...(days < 1200 && { month: 'short' }),
    ...(days <= 150 && { day: 'numeric' }),
  }).format(tick);
}
