import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showBadge } from '../../entrypoints/background/badge.ts';
import type { Link } from '../../linking/types.ts';
import type { LinkAnswer } from '../../messages/protocol.ts';

const link = (entity: string): Link => ({
  mention: { start: 0, end: 1, surfaceForm: 'x' },
  entity,
  score: 1,
  evidence: { kind: 'name' },
});

const linked = (...entities: string[]): LinkAnswer => ({
  state: 'linked',
  links: entities.map(link),
  entities: [],
  painted: [],
  reading: { density: 'first', trigger: 'hover' },
});

const page = { tab: { id: 7 }, frameId: 0 };

function spyOnButton() {
  const setBadgeText = vi.fn(async () => {});
  Object.assign(fakeBrowser, {
    action: { setBadgeText, setTitle: vi.fn(async () => {}) },
    i18n: { getMessage: (key: string) => key },
  });
  return setBadgeText;
}

it.each<[LinkAnswer, string]>([
  [linked('quay', 'pier', 'quay'), '2'],
  [linked(), ''],
  [linked(...Array.from({ length: 1200 }, (_, index) => `quay ${index}`)), '999'],
  [{ state: 'off', until: null }, 'badgeOff'],
])('the button counts entities, and not mentions: %#', async (answer, text) => {
  const setBadgeText = spyOnButton();
  await showBadge(page as never, answer);
  expect(setBadgeText).toHaveBeenCalledWith({ tabId: 7, text });
});

it.each([
  ['a frame in a page', { ...page, frameId: 3 }],
  ['a page that is drawn ahead', { ...page, documentLifecycle: 'prerender' }],
  ['no tab', { frameId: 0 }],
])('the button says nothing of %s', async (_, sender) => {
  const setBadgeText = spyOnButton();
  await showBadge(sender as never, linked('quay'));
  expect(setBadgeText).not.toHaveBeenCalled();
});
