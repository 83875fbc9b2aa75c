import browser from 'webextension-polyfill';

/** What the polyfill does not know, and Firefox has not got. */
interface Closable {
  setAccessLevel?(details: { readonly accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Keeps content scripts out of what we store: from the start browsers let them read and write all of it, and whoever
 * has taken over a page's process with them. Firefox cannot be told to (docs/adr/0029).
 */
export async function closeStorage(): Promise<void> {
  try {
    await (browser.storage.local as Closable).setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  } catch (error) {
    console.error('What is stored is open to content scripts.', error);
  }
}
