import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { THIRD_PARTY_FILE, thirdPartyText, watchShippedPackages } from './scripts/package/third-party.ts';

/** What an extension page may load: its own files, and nothing from anywhere else. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const shipped = watchShippedPackages();

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // The least versions below: what they know needs no second form in the card's style, which every page pays for.
  vite: () => ({
    // They preload modules by themselves: what stands in for that would be one more call of `fetch`.
    build: { cssTarget: ['chrome130', 'firefox153'], modulePreload: { polyfill: false } },
    plugins: [compileAtOnce('reader.js'), shipped.plugin],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // The sites of the content script once more, so that pages which are open already can be read (docs/adr/0015).
    host_permissions: newsSiteMatches(),
    optional_host_permissions: ['*://*/*'],
    commands: {
      // The one key that we suggest. Free in both browsers: Alt+Shift+B, say, is Chromium's way to the bookmarks.
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandOpen__' },
      'next-mention': { description: '__MSG_commandNext__' },
      'previous-mention': { description: '__MSG_commandPrevious__' },
      'toggle-site': { description: '__MSG_commandToggle__' },
      'save-article': { description: '__MSG_commandSave__' },
    },
    incognito: 'spanning',
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    omnibox: { keyword: 'bg' },
    action: { default_title: '__MSG_extensionName__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'backgrounder@backgrounder.invalid',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '130', externally_connectable: { ids: [] } }),
  }),
  hooks: {
    // `imports: false` leaves WXT looking for names that it knows, and a parameter called `storage` brought its
    // storage library along.
    'config:resolved': ({ config }) => {
      config.imports.presets = [];
      config.imports.imports = [];
    },
    // The content script is two unlisted scripts put into the manifest here, and not WXT's own kind:
    // WXT's wrapper announces the extension's id to every page (docs/adr/0003).
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [
        { matches: newsSiteMatches(), js: ['stub.js'], run_at: 'document_start' },
        { matches: newsSiteMatches(), js: ['reader.js'], run_at: 'document_end' },
      ];
    },
    // Last, when it is known what the bundler left out.
    'build:done': ({ config }) => {
      writeFileSync(join(config.outDir, THIRD_PARTY_FILE), thirdPartyText(shipped.packages));
    },
  },
});

/**
 * Tells Chromium (from 136 on) that all functions of a script are called when it is loaded: it then reads the script
 * once, and not each function over again when it is first called. Other browsers see a comment.
 */
function compileAtOnce(fileName: string) {
  return {
    name: 'compile-at-once',
    generateBundle(_options: unknown, bundle: Record<string, { code?: string }>) {
      const script = bundle[fileName];
      if (script?.code !== undefined) script.code = `//# allFunctionsCalledOnLoad\n${script.code}`;
    },
  };
}

/** Match patterns of the sites in `data/news-sites.csv`, with their subdomains. */
function newsSiteMatches(): string[] {
  const [, ...rows] = readFileSync('data/news-sites.csv', 'utf8').trim().split('\n');
  return rows.map((row) => `*://*.${row.split(',')[0]}/*`);
}
