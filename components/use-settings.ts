import { useEffect, useState } from 'preact/hooks';
import type { SettingsView } from '../messages/protocol.ts';
import type { SettingsChange } from '../settings/change-settings.ts';
import { EVERY_PAGE } from './SiteSwitch.tsx';
import type { SettingsPort } from './settings-port.ts';

/** What the reader can do on a page of choices. */
export interface SettingsActs {
  readonly change: (change: SettingsChange) => void;
  /** Asks to read every page, or gives that up. */
  readonly readEveryPage: (on: boolean) => void;
  /** Gives up a site that the reader allowed, by its match pattern. */
  readonly forbid: (pattern: string) => void;
}

/** The reader's choices as they are stored, null until they are known, and whether the last one was refused. */
export function useSettings(port: SettingsPort): {
  view: SettingsView | null;
  refused: boolean;
  acts: SettingsActs;
} {
  const [view, setView] = useState<SettingsView | null>(null);
  const [refused, setRefused] = useState(false);

  useEffect(() => {
    const ending = new AbortController();
    port.onChanged(() => void read(), ending.signal);
    void read();
    return () => ending.abort();
  }, [port]);

  return {
    view,
    refused,
    acts: {
      change: (change) => void attempt(port.change(change)),
      readEveryPage: (on) =>
        void attempt(on ? port.requestPermission([EVERY_PAGE]) : port.removePermission([EVERY_PAGE])),
      forbid: (pattern) => void attempt(port.removePermission([pattern])),
    },
  };

  async function read(): Promise<void> {
    setView(await port.read());
  }

  /** Whatever came of it, what is shown is what is stored. */
  async function attempt(choice: Promise<unknown>): Promise<void> {
    try {
      await choice;
      setRefused(false);
    } catch (error) {
      console.error('A choice was not stored.', error);
      setRefused(true);
    }
    await read();
  }
}
