import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Says whose code is in the extension, next to the code. */
export const THIRD_PARTY_FILE = 'THIRD-PARTY.txt';

interface Bundled {
  readonly modules?: Readonly<Record<string, { readonly code: string | null }>>;
}

/** Notes, for one build, of which packages something is left in its scripts. */
export function watchShippedPackages() {
  const packages = new Set<string>();
  return {
    packages,
    plugin: {
      name: 'watch-shipped-packages',
      generateBundle(_options: unknown, bundle: Record<string, Bundled>) {
        for (const { modules = {} } of Object.values(bundle)) {
          for (const [id, { code }] of Object.entries(modules)) {
            const name = code ? packageOf(id) : null;
            if (name !== null) packages.add(name);
          }
        }
      },
    },
  };
}

/**
 * The package that a module comes from, or null for one of our own.
 * @param id as the bundler has it: a path, or `\0vite/preload-helper.js` for what a tool adds itself
 */
export function packageOf(id: string): string | null {
  const [, addedBy] = /^\0((?:@[\w.-]+\/)?[\w.-]+)\//.exec(id) ?? [];
  if (addedBy !== undefined) return addedBy;
  const [, name] = /.*\/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//.exec(id.replaceAll('\\', '/')) ?? [];
  return name ?? null;
}

/**
 * Names, versions and licenses of packages, in one text.
 * @throws where a package comes without the text of its license
 */
export function thirdPartyText(packages: Iterable<string>): string {
  const shipped = [...packages].toSorted().map(readPackage);
  const parts = shipped.map(
    ({ name, version, license, text }) =>
      `${name} ${version} (${license})\nhttps://www.npmjs.com/package/${name}/v/${version}\n\n${text}`,
  );
  if (shipped.some(({ license }) => license === 'Apache-2.0'))
    parts.push(readText(`${LICENSES}/apache-2.0.txt`));
  return [INTRODUCTION, ...parts].join(`\n\n${'─'.repeat(80)}\n\n`) + '\n';
}

const INTRODUCTION = 'Backgrounder contains code of these packages, unmodified, under these licenses.';

/** Texts that packages leave out though their licenses ask for them. */
const LICENSES = 'scripts/package/licenses';
const LEFT_OUT: Readonly<Record<string, string>> = { wxt: 'wxt.txt', '@wxt-dev/browser': 'wxt.txt' };

function readPackage(name: string) {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  const [own] = readdirSync(folder).filter((file) => /^licen[cs]e(\.(md|txt))?$/i.test(file));
  const leftOut = LEFT_OUT[name];
  if (own !== undefined) return { name, version, license, text: readText(join(folder, own)) };
  if (leftOut !== undefined) return { name, version, license, text: readText(`${LICENSES}/${leftOut}`) };
  throw new Error(
    `${name} comes without its license: put the text into ${LICENSES}/ and its name into LEFT_OUT.`,
  );
}

function readText(file: string): string {
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  // Tools list what they themselves are built with, which is not in the extension.
  return text.replace(/\n# Licenses of bundled dependencies[^]*/, '').trim();
}
