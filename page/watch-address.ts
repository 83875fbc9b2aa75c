/** The Navigation API, where a browser has it. */
interface NavigationWindow {
  readonly navigation?: EventTarget;
}

/** Calls back when a page has given itself another address without being loaded anew. */
export function watchAddress(window: Window, onChange: () => void, signal: AbortSignal): void {
  const { navigation } = window as unknown as NavigationWindow;
  const heard = ({ isTrusted }: Event) => isTrusted && onChange();
  navigation?.addEventListener('currententrychange', heard, { signal });
  // Without it, going back and forth is heard of; going on shows in what changes on the page.
  window.addEventListener('popstate', heard, { signal });
}

/** What tells one page of a site from another: the address without the place in the page. */
export function addressOf({ href, hash }: Location): string {
  return hash === '' ? href : href.slice(0, -hash.length);
}
