import { expect, it } from 'vitest';
import { type KeyValueStore, createSettingsStore } from '../../settings/settings-store.ts';
import { DEFAULTS } from '../../settings/settings.ts';

/** A store that takes a moment for everything, as the browser's does. */
function slowStore(values: Record<string, unknown> = {}): KeyValueStore {
  const moment = () => new Promise((resolve) => setTimeout(resolve, 1));
  return {
    async get(key) {
      await moment();
      return { [key]: values[key] };
    },
    async set(entries) {
      await moment();
      Object.assign(values, entries);
    },
  };
}

it('a browser that has stored nothing has the defaults', async () => {
  expect(await createSettingsStore(slowStore()).read()).toEqual(DEFAULTS);
});

it('choices that two pages make at once are both kept', async () => {
  const store = createSettingsStore(slowStore());
  await Promise.all([
    store.change({ kind: 'site', host: 'a.example', on: false }),
    store.change({ kind: 'density', density: 'every' }),
    store.change({ kind: 'site', host: 'b.example', on: false }),
  ]);
  expect(await store.read()).toEqual({
    ...DEFAULTS,
    density: 'every',
    sitesOff: ['a.example', 'b.example'],
  });
});

it('a choice that could not be stored says so, and does not hold up the next', async () => {
  const values: Record<string, unknown> = {};
  const slow = slowStore(values);
  let full = true;
  const store = createSettingsStore({
    ...slow,
    set: (entries) => (full ? Promise.reject(new Error('The disk is full.')) : slow.set(entries)),
  });
  const refused = store.change({ kind: 'density', density: 'every' });
  await expect(refused).rejects.toThrow('The disk is full.');
  full = false;
  await store.change({ kind: 'trigger', trigger: 'click' });
  expect(await store.read()).toEqual({ ...DEFAULTS, trigger: 'click' });
});

it('settings that something else has damaged are sound again after the next choice', async () => {
  const values: Record<string, unknown> = { settings: { sitesOff: 'all', density: 'every' } };
  await createSettingsStore(slowStore(values)).change({ kind: 'paintFamiliar', on: true });
  expect(values['settings']).toEqual({ ...DEFAULTS, density: 'every', paintFamiliar: true });
});
