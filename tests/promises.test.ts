import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const page = readFileSync('docs/security.md', 'utf8');
const named = [...new Set(page.match(/(?<=`)(?:tests|scripts)\/[^`]+(?=`)/g))];

it('Each promise of safety names tests that are there', () => {
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});

it('No promise of safety is without a test', () => {
  const [, ...sections] = page.split('| promise | held by |');
  const rows = sections.flatMap((section) => section.split('\n')).filter((line) => /^\| (?!-)/.test(line));
  expect(rows.length).toBeGreaterThan(15);
  expect(rows.filter((row) => !/`(?:tests|scripts)\/|`npm /.test(row))).toEqual([]);
});
