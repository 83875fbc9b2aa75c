import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import data from '@mdn/browser-compat-data' with { type: 'json' };

interface Support {
  readonly version_added: string | false;
  readonly partial_implementation?: boolean;
  readonly flags?: unknown;
}

const ROW = /^\|.*\| `([\w.-]+)` \| (\d+|–) \| (\d+|–) \|$/gm;
const DOCUMENT = 'docs/browser-versions.md';

describe(DOCUMENT, () => {
  const rows = [...readFileSync(DOCUMENT, 'utf8').matchAll(ROW)].map(([, feature, chromium, firefox]) => ({
    feature: feature!,
    chromium: chromium!,
    firefox: firefox!,
  }));

  it('says of each thing that we need since when the browsers have all of it', () => {
    assert.ok(rows.length > 10);
    const known = rows.map(({ feature }) => ({
      feature,
      chromium: wholeSince(feature, 'chrome'),
      firefox: wholeSince(feature, 'firefox'),
    }));
    assert.deepEqual(rows, known);
  });

  it('needs no newer browsers than the manifests ask for', () => {
    const oldest = (versions: string[]) => Math.max(...versions.map((version) => Number(version) || 0));
    const chrome = readManifest('chrome') as { minimum_chrome_version: string };
    const firefox = readManifest('firefox') as {
      browser_specific_settings: { gecko: { strict_min_version: string } };
    };
    assert.ok(oldest(rows.map((row) => row.chromium)) <= Number(chrome.minimum_chrome_version));
    assert.equal(
      `${oldest(rows.map((row) => row.firefox))}.0`,
      firefox.browser_specific_settings.gecko.strict_min_version,
    );
  });
});

/** The first version that has a feature without a flag, and all of it; “–” where there is none. */
function wholeSince(feature: string, browser: 'chrome' | 'firefox'): string {
  let place = data as unknown as Record<string, unknown>;
  for (const name of feature.split('.')) place = (place[name] ?? {}) as Record<string, unknown>;
  const { support } = (place['__compat'] ?? {}) as { support?: Record<string, Support | Support[]> };
  assert.ok(support, `MDN's data has no ${feature}.`);
  const whole = [support[browser] ?? []]
    .flat()
    .find(({ version_added: added, partial_implementation: part, flags }) => added && !part && !flags);
  return whole ? String(whole.version_added) : '–';
}

function readManifest(browser: string): unknown {
  return JSON.parse(readFileSync(new URL(`manifest.${browser}.json`, import.meta.url), 'utf8'));
}
