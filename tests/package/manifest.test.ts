import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { packageIn } from './packages.ts';

/** Stands in the pictures of the manifests for the list of sites, which has a test of its own. */
const REQUIRED_SITES = 'as in required-sites.json';

/** The most characters that a store shows or takes. */
const LONGEST_NAME = 50;
const LONGEST_DESCRIPTION = 132;

interface Manifest {
  readonly host_permissions: string[];
  readonly content_scripts: { readonly matches: string[] }[];
  readonly [key: string]: unknown;
}

for (const browser of ['chrome', 'firefox'] as const) {
  describe(`The manifest in the package for ${browser}`, () => {
    const files = unzipSync(packageIn('.', browser));
    const manifest = JSON.parse(textOf('manifest.json')) as Manifest;

    it(`is that of manifest.${browser}.json: whoever asks the reader for more changes both`, () => {
      const { version, ...rest } = manifest;
      const shown = {
        ...rest,
        host_permissions: REQUIRED_SITES,
        content_scripts: manifest.content_scripts.map((script) => ({ ...script, matches: REQUIRED_SITES })),
      };
      assert.deepEqual(shown, readJson(`manifest.${browser}.json`));
      assert.equal(version, (readJson('../../package.json') as { version: string }).version);
    });

    it('requires the sites of required-sites.json, wherever it names sites', () => {
      const { count, sha256 } = readJson('required-sites.json') as { count: number; sha256: string };
      for (const sites of [
        manifest.host_permissions,
        ...manifest.content_scripts.map(({ matches }) => matches),
      ]) {
        const hash = createHash('sha256').update(sites.toSorted().join('\n')).digest('hex');
        assert.deepEqual({ count: sites.length, sha256: hash }, { count, sha256 }, WIDER);
      }
    });

    it('names whole sites, one by one', () => {
      const other = manifest.host_permissions.filter(
        (site) => !/^\*:\/\/\*\.[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/.test(site),
      );
      assert.deepEqual(other, []);
    });

    it('has a name and a description that the stores take, in every language', () => {
      const locales = Object.keys(files).filter((file) => /^_locales\/\w+\/messages\.json$/.test(file));
      assert.notEqual(locales.length, 0);
      for (const file of locales) {
        const words = JSON.parse(textOf(file)) as Record<string, { message: string }>;
        assert.ok(words['extensionName']!.message.length <= LONGEST_NAME, file);
        assert.ok(words['extensionDescription']!.message.length <= LONGEST_DESCRIPTION, file);
      }
    });

    function textOf(file: string): string {
      return Buffer.from(files[file]!).toString('utf8');
    }
  });
}

const WIDER =
  'The sites that are read without asking have changed. Firefox gives new ones without a word, and Chrome may switch ' +
  'the extension off until its reader agrees: let readers allow a site by “Always on this site”. If the list is to ' +
  'change all the same, say so in CHANGELOG.md and store/, and put the count and the hash into required-sites.json.';

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}
