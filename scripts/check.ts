/**
 * Runs everything that must be well before a change goes in, and counts it (`npm test`).
 * A step that fails does not hide the ones after it. The last line says `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { obtainBrowser, versionOf } from './browser/find-browsers.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const REPORTS = '.output/reports';
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const counts: Count[] = [
  step('Types', 'wxt prepare'),
  step('Types, all', 'tsc'),
  step('Types, the pure folders', 'tsc -p tsconfig.pure.json'),
  step('Format', 'oxfmt --check'),
  step('Lint', 'oxlint --type-aware'),
  step('Unused code', 'knip'),
  step('Data', 'node scripts/check-data.ts'),
  step('Pack', 'node scripts/compile-pack.ts'),
  unitTests(),
  step('Build for Chrome', 'wxt build'),
  step('Build for Firefox', 'wxt build -b firefox'),
  step('Ways to a network in what was built', 'node scripts/check-bundle.ts'),
  step('Packages', 'node scripts/package.ts'),
  testsIn('package'),
  ...browserTests(),
];

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** One command that passes or fails as a whole. */
function step(title: string, command: string): Count {
  return run(title, command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function unitTests(): Count {
  const report = `${REPORTS}/unit.json`;
  const well = run('Unit tests', `vitest run --reporter=default --reporter=json --outputFile=${report}`);
  return counted(well, () => {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<
      string,
      number
    >;
    return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
  });
}

/** What readers do, and what disks and crashes do to their notes, each in both browsers. */
function browserTests(): Count[] {
  try {
    for (const name of ['chromium', 'firefox'] as const) console.log(versionOf(obtainBrowser(name)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return [{ passed: 0, failed: 1 }];
  }
  return ['browser', 'durability'].map(testsIn);
}

function testsIn(folder: string): Count {
  const report = `${REPORTS}/${folder}.tap`;
  const reporters = `--test-reporter=spec --test-reporter-destination=stdout --test-reporter=tap --test-reporter-destination=${report}`;
  const well = run(
    `Tests in ${folder}`,
    `node --test --test-concurrency=1 ${reporters} "tests/${folder}/**/*.test.ts"`,
  );
  return counted(well, () => {
    const tap = readFileSync(report, 'utf8');
    const total = (name: string) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
    return { passed: total('pass'), failed: total('fail') + total('cancelled') };
  });
}

/** What a report counts; a run that ended badly counts as a failure even where its report knows of none. */
function counted(well: boolean, read: () => Count): Count {
  try {
    const count = read();
    return well || count.failed > 0 ? count : { ...count, failed: 1 };
  } catch (error) {
    console.error('The report of the tests cannot be read:', error);
    return { passed: 0, failed: 1 };
  }
}

function run(title: string, command: string): boolean {
  console.log(`\n── ${title}: ${command}`);
  // npm has put the packages' own programs first on the PATH, its Node among them.
  const { status, error } = spawnSync(command, { stdio: 'inherit', shell: true });
  if (error) console.error(error.message);
  const well = status === 0;
  if (!well) console.log(`── ${title} failed.`);
  return well;
}
