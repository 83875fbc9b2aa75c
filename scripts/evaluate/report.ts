import type { EntityId } from '../../linking/types.ts';
import type { EntityType } from '../../library/records.ts';
import { countWords } from './count-words.ts';
import { type Judgement, judge } from './judge.ts';
import type { LabelledDocument } from './labelled-document.ts';
import type { System, Systems } from './systems.ts';
import { alignTable } from './table.ts';
import { tally } from './tally.ts';

/** What each system did with some documents, by its name and in the order of the columns. */
export type Results = ReadonlyMap<string, readonly Judgement[]>;

export function runSystems(documents: readonly LabelledDocument[], systems: Systems): Results {
  return new Map(
    [systems.backgrounder, ...systems.baselines].map((system) => [
      system.name,
      runSystem(documents, system, systems),
    ]),
  );
}

export function runSystem(
  documents: readonly LabelledDocument[],
  system: System,
  { typeOf }: Pick<Systems, 'typeOf'>,
): Judgement[] {
  return documents.map((document) => judge(document, system.link(document.text, document.language), typeOf));
}

/** Places, the UN, the EU and NATO: on any news page, easy to link, and so many that they hide the rest. */
export function isCommon(entity: EntityId, typeOf: (entity: EntityId) => EntityType): boolean {
  return typeOf(entity) === 'Place' || COMMON.has(entity);
}

const COMMON: ReadonlySet<EntityId> = new Set(['united-nations', 'european-union', 'nato']);

/** One row a set and one for all: precision, recall and F1 of each system, then what ours did besides. */
export function setsTable(results: Results): string {
  return alignTable([
    header(results),
    ...bySet(results).map(([set, part]) => row(set, part)),
    row('all', results),
  ]);
}

/** As `setsTable`, and below each row the same without what is common. */
export function labelsTable(results: Results, typeOf: (entity: EntityId) => EntityType): string {
  const counts = (entity: EntityId) => !isCommon(entity, typeOf);
  const rows = [...bySet(results), ['all', results] as const].flatMap(([set, part]) => [
    row(set, part),
    row(`  ${WITHOUT_COMMON}`, part, counts),
  ]);
  return alignTable([header(results), ...rows]);
}

const WITHOUT_COMMON = 'without places, UN, EU, NATO';

/** Wrong links where there is nothing, or little, to link: one line a question, one column a system. */
export function falseMarksTable(labelled: Results, gold: Results): string {
  const inCategory = (category: string) => (judgements: readonly Judgement[]) => {
    const part = judgements.filter(({ document }) => document.set === category);
    return part.length === 0
      ? '–'
      : `${(wrongMarks(part) / part.length).toFixed(2)} (${wrongMarks(part)}/${part.length})`;
  };
  return alignTable([
    ['', ...labelled.keys()],
    ['wrong links a text full of confusable names', ...each(labelled, inCategory('confusable'))],
    ['false marks an off-topic news page', ...each(labelled, inCategory('news'))],
    [
      'false marks in 1,000 words of public sets that name nothing of ours',
      ...each(gold, falseMarksOutOfScope),
    ],
  ]);
}

/** Over the texts in which no mention is in scope, even one that may be left. */
function falseMarksOutOfScope(judgements: readonly Judgement[]): string {
  const nothing = judgements.filter(({ document }) =>
    document.labels.every(({ entities }) => entities.length === 0),
  );
  const words = nothing.reduce(
    (sum, { document: { text, scope } }) => sum + countWords(text.slice(scope.start, scope.end)),
    0,
  );
  return `${((wrongMarks(nothing) / Math.max(1, words)) * 1000).toFixed(2)} (${wrongMarks(nothing)}/${words})`;
}

function wrongMarks(judgements: readonly Judgement[]): number {
  return tally(judgements).marks.wrong;
}

function each(results: Results, show: (judgements: readonly Judgement[]) => string): string[] {
  return [...results.values()].map(show);
}

function bySet(results: Results): [string, Results][] {
  const sets = new Set([...results.values()].flat().map(({ document }) => document.set));
  return [...sets].map((set) => [
    set,
    new Map([...results].map(([name, all]) => [name, all.filter(({ document }) => document.set === set)])),
  ]);
}

function header(results: Results): string[] {
  const systems = [...results.keys()].flatMap((name) => [`${name}: P`, 'R', 'F1']);
  return ['', 'documents', 'mentions', ...systems, 'wrong', 'missed', 'inside', 'unlabelled'];
}

function row(title: string, results: Results, counts?: (entity: EntityId) => boolean): string[] {
  const tallies = [...results.values()].map((judgements) => tally(judgements, counts));
  const ours = tallies[0]!;
  const { wrong, inside, unlabelled } = ours.marks;
  return [
    title,
    ...[ours.documents, ours.mentions].map(String),
    ...tallies.flatMap(({ precision, recall, f1 }) =>
      [precision, recall, f1].map((figure) => figure.toFixed(3)),
    ),
    ...[wrong, ours.mentions - ours.covered, inside, unlabelled].map(String),
  ];
}
