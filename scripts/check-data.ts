/** Checks `data/`: prints its problems, or how much it holds. */
import { showProblem } from './dataset/problem.ts';
import { readDataset } from './dataset/read-dataset.ts';

const { dataset, problems } = readDataset('data');
const { entities, articles, events, contested, newsSites } = dataset;

for (const problem of problems) console.error(`data/${showProblem(problem)}`);
console.log(
  [
    `${entities.length} entities`,
    `${articles.length} articles`,
    `${events.length} events`,
    `${contested.length} contested points`,
    `${newsSites.length} news sites`,
    problems.length === 0 ? 'no problems' : `${problems.length} problems`,
  ].join(', '),
);
if (problems.length > 0) process.exitCode = 1;
