/** What is stored of the reader's choices, each with its default. */
export interface Settings {
  /** Sites that the reader switched off, as `hostOf` names them. */
  readonly sitesOff: readonly string[];
}

const DEFAULTS: Settings = { sitesOff: [] };

/** The part of `storage.local` that settings need. */
export interface KeyValueStore {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
}

export async function readSettings(store: KeyValueStore): Promise<Settings> {
  const { settings } = await store.get('settings');
  const sitesOff = (settings as Partial<Settings> | undefined)?.sitesOff;
  return {
    sitesOff: Array.isArray(sitesOff)
      ? sitesOff.filter((site) => typeof site === 'string')
      : DEFAULTS.sitesOff,
  };
}

/** Stores that a site is on or off. */
export async function storeSite(store: KeyValueStore, host: string, on: boolean): Promise<void> {
  const { sitesOff } = await readSettings(store);
  const others = sitesOff.filter((other) => other !== host);
  await store.set({ settings: { sitesOff: on ? others : [...others, host].toSorted() } satisfies Settings });
}

/** The site of an address as the reader names it, or null where no extension reads. */
export function hostOf(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? hostname.replace(/^www\./, '') : null;
}
