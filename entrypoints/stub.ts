import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * Runs before the page's own first line and keeps hold of the extension's API.
 * Later, a page's `<form id="chrome">` would stand in its place (Chromium; docs/browser-bugs.md).
 * The name is seen in our own world only, not by the page.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { backgrounder?: Api | undefined; browser?: Api; chrome?: Api };
  // What an earlier version has left in an open page is dead.
  if (world.backgrounder?.runtime?.id === undefined) world.backgrounder = world.browser ?? world.chrome;
});

interface Api {
  readonly runtime?: { readonly id?: string };
}
