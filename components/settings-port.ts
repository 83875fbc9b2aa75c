import type { SettingsView } from '../messages/protocol.ts';
import type { SettingsChange } from '../settings/change-settings.ts';

/** What the pages on which the reader chooses need of the browser. */
export interface SettingsPort {
  readonly read: () => Promise<SettingsView>;
  /** Makes a choice; rejects where it could not be stored. */
  readonly change: (change: SettingsChange) => Promise<void>;
  /** Asks the reader; must be called before anything is awaited, or the browser refuses to ask. */
  readonly requestPermission: (origins: readonly string[]) => Promise<boolean>;
  readonly removePermission: (origins: readonly string[]) => Promise<void>;
  /** The browser's own page on which the keys of commands are set. */
  readonly openShortcuts: () => void;
  readonly openSettings: () => void;
  readonly openNotes: () => void;
  /** The choices, or the permissions, are not what they were. */
  readonly onChanged: (callback: () => void, signal: AbortSignal) => void;
}
