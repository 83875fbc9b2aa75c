import browser from 'webextension-polyfill';
import type { Library } from '../../library/library.ts';
import { decodePack } from '../../pack/decode-pack.ts';

/** Loads the bundled pack once; a load that failed is tried again when it is next needed. */
export function createLibraryLoader(): () => Promise<Library | null> {
  let loading: Promise<Library> | null = null;

  return async () => {
    loading ??= load();
    try {
      return await loading;
    } catch (error) {
      loading = null;
      console.error('The pack did not load.', error);
      return null;
    }
  };
}

async function load(): Promise<Library> {
  const response = await fetch(browser.runtime.getURL('entities.pack'));
  return decodePack(new Uint8Array(await response.arrayBuffer()));
}
