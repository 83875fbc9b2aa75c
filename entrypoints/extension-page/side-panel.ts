import browser from 'webextension-polyfill';

/** Chromium's side panel, which the polyfill does not know. */
interface SidePanel {
  open(options: { readonly tabId: number } | { readonly windowId: number }): Promise<void>;
}

/** Chromium's side panel; Firefox has none, and a sidebar in its place. */
export const { sidePanel } = browser as unknown as { readonly sidePanel?: SidePanel };
