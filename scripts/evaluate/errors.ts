import type { Span } from '../../linking/types.ts';
import type { JudgedMark, Judgement } from './judge.ts';
import { type Label, overlap } from './labelled-document.ts';

/** Where a system and the labels differ. */
interface Difference {
  readonly kind: string;
  readonly document: string;
  readonly surface: string;
  readonly expected: string;
  readonly got: string;
  readonly context: string;
}

/** The errors of a system as a text for people: the same name with the same kind of error together, most frequent first. */
export function listErrors(judgements: readonly Judgement[]): string {
  const errors = judgements.flatMap((judgement) => [...wrongMarks(judgement), ...misses(judgement)]);
  const uncounted = judgements.flatMap(uncountedMarks);
  return [
    `${errors.length} errors\n`,
    ...grouped(errors),
    `\n${uncounted.length} marks that count neither way, for a look\n`,
    ...grouped(uncounted),
  ].join('\n');
}

function wrongMarks(judgement: Judgement): Difference[] {
  return judgement.marks
    .filter(({ verdict }) => verdict === 'wrong')
    .map((judged) => {
      const named = judged.labels.some(({ entities }) => entities.length > 0);
      return describeMark(judgement, judged, named ? 'wrong entity' : 'false mark');
    });
}

/** Names without a link. One with a wrong link is told there, with what was expected. */
function misses({ document, marks, musts }: Judgement): Difference[] {
  return musts
    .filter(({ label, covered }) => !covered && !marks.some(({ mark }) => overlap(mark, label)))
    .map(({ label }) => ({
      kind: 'missed',
      document: document.id,
      surface: document.text.slice(label.start, label.end),
      expected: expectation(label),
      got: 'nothing',
      context: contextOf(document.text, label),
    }));
}

function uncountedMarks(judgement: Judgement): Difference[] {
  return judgement.marks.flatMap((judged) => {
    if (judged.verdict === 'inside') return describeMark(judgement, judged, 'inside a longer name');
    if (judged.verdict === 'unlabelled') return describeMark(judgement, judged, 'on text without labels');
    return [];
  });
}

function describeMark({ document }: Judgement, { mark, labels }: JudgedMark, kind: string): Difference {
  return {
    kind,
    document: document.id,
    surface: document.text.slice(mark.start, mark.end),
    expected: labels.map(expectation).join('; ') || 'nothing',
    got: `${mark.entity} (${mark.why})`,
    context: contextOf(document.text, mark),
  };
}

function expectation({ entities, meaning }: Label): string {
  const ids = entities.join(' or ');
  if (ids === '') return `nothing of ours (${meaning})`;
  return ids === meaning ? ids : `${ids} (${meaning})`;
}

function grouped(differences: readonly Difference[]): string[] {
  const groups = Map.groupBy(differences, ({ kind, surface }) => `${kind}: ${oneLine(surface)}`);
  return [...groups]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([title, same]) => {
      const more = same.length - EXAMPLES;
      const shown = same.slice(0, EXAMPLES).map(show);
      return [
        `${same.length} × ${title}`,
        ...shown,
        ...(more > 0 ? [`    … and ${more} more`] : []),
        '',
      ].join('\n');
    });
}

/** One cause mostly has one look: more examples of a group only push the others out of sight. */
const EXAMPLES = 8;

function show({ document, expected, got, context }: Difference): string {
  return `    ${document}\n        expected ${expected}; got ${got}\n        ${context}`;
}

/** So many characters on both sides tell a reader what is meant. */
const CONTEXT = 60;

function contextOf(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  return oneLine(`${before}[${text.slice(start, end)}]${text.slice(end, end + CONTEXT)}`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
