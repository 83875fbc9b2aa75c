import { expect, it } from 'vitest';
import { type KeyValueStore, hostOf, readSettings, storeSite } from '../../settings/settings.ts';

function createStore(values: Record<string, unknown> = {}): KeyValueStore {
  return {
    get: async (key) => ({ [key]: values[key] }),
    set: async (entries) => void Object.assign(values, entries),
  };
}

it.each([
  ['https://www.reuters.com/world/a', 'reuters.com'],
  ['http://en.yna.co.kr/view/1', 'en.yna.co.kr'],
  ['chrome://settings', null],
  ['file:///home/a.html', null],
  ['about:blank', null],
  [undefined, null],
])('the site of %s is %s', (address, host) => {
  expect(hostOf(address)).toBe(host);
});

it('a site that is switched off stays off until it is switched on', async () => {
  const store = createStore();
  await storeSite(store, 'b.example', false);
  await storeSite(store, 'a.example', false);
  await storeSite(store, 'a.example', false);
  expect(await readSettings(store)).toEqual({ sitesOff: ['a.example', 'b.example'] });
  await storeSite(store, 'b.example', true);
  expect(await readSettings(store)).toEqual({ sitesOff: ['a.example'] });
});

it('settings that something else has damaged are the defaults', async () => {
  expect(await readSettings(createStore({ settings: { sitesOff: 'all' } }))).toEqual({ sitesOff: [] });
});
