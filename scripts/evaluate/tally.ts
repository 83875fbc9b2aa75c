import type { EntityId } from '../../linking/types.ts';
import type { Judgement, Verdict } from './judge.ts';

/** What a system did over some documents. */
export interface Tally {
  readonly documents: number;
  /** Labels that must be linked. */
  readonly mentions: number;
  /** Of these, how many are. */
  readonly covered: number;
  readonly marks: Readonly<Record<Verdict, number>>;
  /** Of marks that count. 1 where there are none. */
  readonly precision: number;
  /** Of mentions. 1 where there are none. */
  readonly recall: number;
  readonly f1: number;
}

/** @param counts which entities count; a mention counts unless all that it may mean does not */
export function tally(
  judgements: readonly Judgement[],
  counts: (entity: EntityId) => boolean = () => true,
): Tally {
  const musts = judgements
    .flatMap((judgement) => judgement.musts)
    .filter(({ label }) => label.entities.some(counts));
  const marks: Record<Verdict, number> = { right: 0, free: 0, wrong: 0, inside: 0, unlabelled: 0 };
  for (const { mark, verdict } of judgements.flatMap((judgement) => judgement.marks)) {
    if (counts(mark.entity)) marks[verdict] += 1;
  }
  const covered = musts.filter((must) => must.covered).length;
  const precision = share(marks.right, marks.right + marks.wrong);
  const recall = share(covered, musts.length);
  return {
    documents: judgements.length,
    mentions: musts.length,
    covered,
    marks,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
