import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

/** Each is a table with a row for every permission, its name first. */
const TABLES = [
  ['README.md', '## What it asks the browser for'],
  ['store/chrome.md', '## Permissions'],
  ['store/firefox.md', '## Permissions'],
] as const;

const CHROME_ALONE = ['sidePanel'];

describe('Every permission of the manifests, and no other, is explained', () => {
  const inChrome = permissionsIn('chrome');
  const inFirefox = permissionsIn('firefox');

  it('with the same ones in both browsers but for what only one of them has', () => {
    assert.deepEqual(
      inFirefox,
      inChrome.filter((name) => !CHROME_ALONE.includes(name)),
    );
  });

  for (const [file, heading] of TABLES) {
    it(`in ${file}, once each`, () => {
      const [, section] = readFileSync(file, 'utf8').split(`\n${heading}\n`);
      assert.ok(section !== undefined, `${file} has no section “${heading}”.`);
      const rows = section.split('\n## ')[0]!.matchAll(/^\| `(\w+)`(?=.*\S \|$)/gm);
      const explained = [...rows].map(([, name]) => name!).toSorted();
      assert.deepEqual(explained, file === 'store/firefox.md' ? inFirefox : inChrome);
    });
  }
});

/** The names of all that is asked of a browser, from the picture of its manifest. */
function permissionsIn(browser: 'chrome' | 'firefox'): string[] {
  const manifest = JSON.parse(
    readFileSync(new URL(`manifest.${browser}.json`, import.meta.url), 'utf8'),
  ) as Record<string, unknown> & { permissions: string[] };
  const kinds = Object.keys(manifest).filter((key) => key.endsWith('permissions') && key !== 'permissions');
  return [...manifest.permissions, ...kinds].toSorted();
}
