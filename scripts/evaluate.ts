/**
 * Measures linking on texts that nobody here wrote: real pages with labels of ours (`tests/quality/labels/`),
 * and public entity-linking sets. Prints how well Backgrounder and two simpler linkers do, for the half that
 * may be tuned on and for the half that may not, and writes the errors of the first to a file. Then how high the
 * search, and others, rank what labelled queries are after.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { decodePack } from '../pack/decode-pack.ts';
import { buildPack } from './dataset/build-pack.ts';
import { listErrors } from './evaluate/errors.ts';
import { meaningBy, readGoldEntities } from './evaluate/gold-entities.ts';
import { readGoldSets } from './evaluate/gold-sets.ts';
import { readHandLabels } from './evaluate/hand-labels.ts';
import { HALVES, type Half } from './evaluate/labelled-document.ts';
import { openOtherPages, otherPagesTable } from './evaluate/other-pages.ts';
import { searchTable } from './evaluate/rank-searches.ts';
import { type Results, falseMarksTable, labelsTable, runSystems, setsTable } from './evaluate/report.ts';
import { createSystems } from './evaluate/systems.ts';

const ERRORS_FOLDER = '.output/quality';
const HALF_TITLES: Record<Half, string> = {
  open: 'open half (may be tuned on)',
  aside: 'half set aside (never tuned on)',
};

const systems = createSystems();
const { documents, remarks } = await readHandLabels();
const labelled = runSystems(documents, systems);
const gold = runSystems(readGoldSets(meaningBy(readGoldEntities())), systems);

for (const remark of remarks) console.log(remark);
for (const half of HALVES) {
  const [ours, theirs] = [inHalf(labelled, half), inHalf(gold, half)];
  if (documents.length > 0) {
    console.log(`\nReal texts with labels of ours, ${HALF_TITLES[half]}\n`);
    console.log(labelsTable(ours, systems.typeOf));
  }
  console.log(`\nPublic sets, ${HALF_TITLES[half]}\n`);
  console.log(setsTable(theirs));
  console.log(`\nWhere there is little to link, ${HALF_TITLES[half]}\n`);
  console.log(falseMarksTable(ours, theirs));
}

console.log('\nSearches: mean reciprocal rank, by half and by kind of query\n');
console.log(await searchTable(decodePack(buildPack('data'))));

const others = await openOtherPages(systems.backgrounder);
console.log('\nPages that are no articles\n');
console.log(otherPagesTable(others));

mkdirSync(ERRORS_FOLDER, { recursive: true });
for (const [name, results] of [
  ['errors', labelled],
  ['errors-public-sets', gold],
] as const) {
  const file = `${ERRORS_FOLDER}/${name}.txt`;
  writeFileSync(file, listErrors(inHalf(results, 'open').get(systems.backgrounder.name)!));
  console.log(`Errors of the open half: ${file}`);
}

function inHalf(results: Results, half: Half): Results {
  return new Map(
    [...results].map(([name, judgements]) => [
      name,
      judgements.filter(({ document }) => document.half === half),
    ]),
  );
}
