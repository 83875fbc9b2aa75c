import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** What a linter that was set up wrongly would let into the shipped code, and the rule that must not. */
const FORBIDDEN: readonly (readonly [code: string, rule: string])[] = [
  ['export const many = /(?:a+)+$/;', 'regexp(no-super-linear-backtracking)'],
  ['export const end = /a+$/;', 'regexp(no-super-linear-move)'],
  ['export const find = (word: string) => new RegExp(word);', 'shipped-code(reg-exp-of-constants)'],
  ['export const find = (word: string) => RegExp(word);', 'shipped-code(reg-exp-of-constants)'],
  ["document.body.innerHTML = '<b>';", 'shipped-code(no-html)'],
  ["document.body['outerHTML'] = '<b>';", 'shipped-code(no-html)'],
  ["document.body.insertAdjacentHTML('beforeend', '<b>');", 'shipped-code(no-html)'],
  ["export const parse = () => new DOMParser().parseFromString('', 'text/html');", 'shipped-code(no-html)'],
  ["export const view = <p dangerouslySetInnerHTML={{ __html: '<b>' }} />;", 'shipped-code(no-html)'],
  ["document.write('<b>');", 'eslint(no-restricted-properties)'],
  ["eval('1');", 'eslint(no-eval)'],
  ["export const make = new Function('return 1');", 'eslint(no-new-func)'],
  ["setTimeout('go()', 1);", 'eslint(no-implied-eval)'],
  ["export const address = 'javascript:go()';", 'eslint(no-script-url)'],
  ['export const given = someGlobal;', 'eslint(no-undef)'],
  ['export const path = process.argv;', 'eslint(no-undef)'],
  ['export const given = name;', 'eslint(no-restricted-globals)'],
];

describe('The linter refuses in shipped code', () => {
  let folder: string;
  let said: string[];
  beforeAll(() => {
    // Elsewhere: what is ignored here is not linted.
    folder = mkdtempSync(join(tmpdir(), 'backgrounder-lint-'));
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    for (const file of ['.oxlintrc.json', 'scripts/lint/shipped-code.ts']) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      cpSync(file, join(folder, file));
    }
    mkdirSync(join(folder, 'page'));
    FORBIDDEN.forEach(([code], row) => writeFileSync(join(folder, `page/${row}.tsx`), `${code}\n`));
    const { stdout } = spawnSync('oxlint', ['--format=unix', 'page'], {
      cwd: folder,
      encoding: 'utf8',
    });
    said = stdout.split('\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(FORBIDDEN.map(([code, rule], row) => [code, rule, row] as const))('%s', (_code, rule, row) => {
    const own = said.filter((line) => line.startsWith(`page/${row}.tsx:`)).join('\n');
    expect(own).toContain(rule);
  });
});
