import { type SettingsChange, changeSettings } from './change-settings.ts';
import { readSettings } from './read-settings.ts';
import type { Settings } from './settings.ts';

/** The part of `storage.local` that settings need. */
export interface KeyValueStore {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
}

/** The one place that reads and writes the reader's settings; only the background has one. */
export interface SettingsStore {
  read(): Promise<Settings>;
  /** Makes a change and stores it. Changes that come at once are made one after the other, so that none is lost. */
  change(change: SettingsChange): Promise<void>;
}

export function createSettingsStore(store: KeyValueStore, now: () => Date = () => new Date()): SettingsStore {
  let last: Promise<void> = Promise.resolve();

  return {
    read,
    change(change) {
      const changed = last.then(() => make(change));
      // A change that could not be stored is its asker's to hear of; the next one is tried all the same.
      last = changed.catch(() => {});
      return changed;
    },
  };

  async function make(change: SettingsChange): Promise<void> {
    await store.set({ [KEY]: changeSettings(await read(), change, now()) });
  }

  async function read(): Promise<Settings> {
    const { [KEY]: stored } = await store.get(KEY);
    return readSettings(stored);
  }
}

const KEY = 'settings';
