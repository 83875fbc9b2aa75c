import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { siteOfTab } from '../../entrypoints/background/sites.ts';
import type { SiteState } from '../../messages/protocol.ts';
import { DEFAULTS, type Settings } from '../../settings/settings.ts';

/** A tab, and what the browser lets us do with it. */
interface Tab {
  /** Undefined where the browser does not tell. */
  readonly url?: string;
  readonly granted?: boolean;
  readonly incognito?: boolean;
  /** Of its document; that of a page where it is not given. */
  readonly type?: string;
}

const LISTED = '*://*.paper.example/*';
const listed: Tab = { url: 'https://www.paper.example/story', granted: true };
const other: Tab = { url: 'https://blog.example/story' };

beforeEach(() => fakeBrowser.reset());

it.each<[string, Tab, Partial<Settings>, SiteState]>([
  ['a listed site', listed, {}, { state: 'on', host: 'paper.example' }],
  [
    'a part of a listed site',
    { ...listed, url: 'https://en.paper.example/' },
    {},
    { state: 'on', host: 'en.paper.example' },
  ],
  [
    'a listed site that was switched off',
    listed,
    { sitesOff: ['paper.example'] },
    { state: 'off', host: 'paper.example' },
  ],
  [
    'a listed site that the browser withholds',
    { ...listed, granted: false },
    {},
    { state: 'withheld', host: 'paper.example', origins: [LISTED] },
  ],
  ['another site', other, {}, { state: 'ask', host: 'blog.example', origins: ['*://*.blog.example/*'] }],
  [
    'a site whose name only ends like a listed one',
    { url: 'https://wallpaper.example/' },
    {},
    { state: 'ask', host: 'wallpaper.example', origins: ['*://*.wallpaper.example/*'] },
  ],
  [
    'another site that the reader allowed',
    { ...other, granted: true },
    {},
    { state: 'on', host: 'blog.example' },
  ],
  [
    'any site of a reader who is off everywhere',
    listed,
    { offUntil: null },
    { state: 'paused', until: null },
  ],
  [
    'any site after a midnight that has passed',
    listed,
    { offUntil: 5 },
    { state: 'on', host: 'paper.example' },
  ],
  [
    'a private window',
    { ...listed, incognito: true },
    {},
    { state: 'private', host: 'paper.example', on: true },
  ],
  ['the browser’s own page', { url: 'about:config' }, {}, { state: 'unreadable', why: 'browser' }],
  [
    'a PDF on a site that is read',
    { ...listed, type: 'application/pdf' },
    {},
    { state: 'unreadable', why: 'pdf' },
  ],
  ['a page that the browser tells nothing of', {}, {}, { state: 'unknown' }],
])('%s is said to be what it is', async (_, tab, settings, state) => {
  const { granted = false, ...rest } = tab;
  Object.assign(fakeBrowser, {
    tabs: { get: vi.fn(async () => ({ incognito: false, ...rest })), sendMessage: vi.fn(async () => null) },
    scripting: { executeScript: vi.fn(async () => [{ result: tab.type ?? 'text/html' }]) },
    permissions: { contains: vi.fn(async () => granted) },
  });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ host_permissions: [LISTED] } as never);
  expect(await siteOfTab(1, { ...DEFAULTS, ...settings })).toEqual(state);
});
