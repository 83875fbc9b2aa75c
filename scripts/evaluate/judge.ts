import type { EntityId, Span } from '../../linking/types.ts';
import type { EntityType } from '../../library/records.ts';
import { type Label, type LabelledDocument, overlap } from './labelled-document.ts';

/** What a system linked. */
export interface Mark extends Span {
  readonly entity: EntityId;
  /** What decided it, in a sentence; empty for systems that do not say. */
  readonly why: string;
}

/**
 * - `right`: on a `must`, with one of its entities.
 * - `free`: on a `may`, with one of its entities. Counts neither way.
 * - `wrong`: says what the labels do not.
 * - `inside`: a place or body named inside the longer name of something that is not ours
 *   ("U.S." in "U.S. Navy"). Counts neither way.
 * - `unlabelled`: on text of which nobody said what it means. Counts neither way.
 */
export type Verdict = 'right' | 'free' | 'wrong' | 'inside' | 'unlabelled';

export interface JudgedMark {
  readonly mark: Mark;
  readonly verdict: Verdict;
  /** The labels that it touches. */
  readonly labels: readonly Label[];
}

export interface Judgement {
  readonly document: LabelledDocument;
  readonly marks: readonly JudgedMark[];
  readonly musts: readonly { readonly label: Label; readonly covered: boolean }[];
}

/** Holds what a system linked in a document against its labels. Marks outside the labelled part are left out. */
export function judge(
  document: LabelledDocument,
  marks: readonly Mark[],
  typeOf: (entity: EntityId) => EntityType,
): Judgement {
  const judged = marks
    .filter(({ start, end }) => start >= document.scope.start && end <= document.scope.end)
    .map((mark): JudgedMark => {
      const labels = document.labels.filter((label) => overlap(label, mark));
      return { mark, labels, verdict: verdictOn(mark, labels, document, typeOf(mark.entity)) };
    });
  return {
    document,
    marks: judged,
    // Recall asks for a right link on the name, not for the exact stretch: "the Kremlin" or "Kremlin".
    musts: document.labels
      .filter(({ need }) => need === 'must')
      .map((label) => ({
        label,
        covered: judged.some(({ mark }) => overlap(mark, label) && label.entities.includes(mark.entity)),
      })),
  };
}

function verdictOn(
  mark: Mark,
  labels: readonly Label[],
  document: LabelledDocument,
  type: EntityType,
): Verdict {
  const agreeing = labels.filter(({ entities }) => entities.includes(mark.entity));
  // A mark may touch several labels, as in nested names: the one it agrees with is the one it means.
  if (agreeing.some(({ need }) => need === 'must')) return 'right';
  if (agreeing.length > 0) return 'free';
  if (labels.length === 0) return unlabelledVerdict(mark, document, type);
  return isInsideOtherName(mark, labels, document, type) ? 'inside' : 'wrong';
}

/**
 * A set that labels all names still leaves common nouns that the dataset knows as ideas ("sanctions",
 * "veto", "missile"): those are not wrong for having no label. Demonyms, which are left out as well, are
 * no aliases of ours.
 */
function unlabelledVerdict(mark: Mark, { unlabelled, text }: LabelledDocument, type: EntityType): Verdict {
  if (unlabelled === 'wrong') return 'wrong';
  if (unlabelled === 'unknown') return 'unlabelled';
  const isName = type !== 'Concept' && /[\p{Lu}\p{N}]/u.test(text.slice(mark.start, mark.end));
  return isName ? 'wrong' : 'unlabelled';
}

/**
 * Our labelling calls names inside a longer name of something else a `may` ("Korea" in "Korea University"),
 * but public sets label the longer name only. So the part is let pass if it is a place or body and something
 * more than "the" stands around it. A surname inside a stranger's name is always wrong.
 */
function isInsideOtherName(
  mark: Mark,
  labels: readonly Label[],
  { text, unlabelled }: LabelledDocument,
  type: EntityType,
): boolean {
  if (unlabelled === 'wrong' || (type !== 'Place' && type !== 'Organization')) return false;
  return labels.every(({ start, end, entities }) => {
    const around = text.slice(start, mark.start).replace(/^the\s*/i, '') + text.slice(mark.end, end);
    return entities.length === 0 && start <= mark.start && mark.end <= end && /\p{L}/u.test(around);
  });
}
