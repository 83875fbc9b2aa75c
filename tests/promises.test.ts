import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const page = readFileSync('docs/security.md', 'utf8');
const named = [...new Set(page.match(/(?<=`)(?:tests|scripts)\/[^`]+(?=`)/g))];

it('Each promise of safety names tests that are there', () => {
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});

it('No promise of safety is without a test', () => {
  const rows = page
    .split('\n| promise | held by |\n')
    .slice(1)
    .flatMap((table) => (table.split('\n\n')[0] ?? '').split('\n').slice(1));
  expect(rows.length).toBeGreaterThan(15);
  expect(rows.filter((row) => !/`(?:tests|scripts)\/|`npm /.test(row))).toEqual([]);
});
