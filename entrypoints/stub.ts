import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * Runs before the page's own first line and keeps hold of the extension's API.
 * Later, a page's `<form id="chrome">` would stand in its place (Chromium; docs/browser-bugs.md).
 * The name is seen in our own world only, not by the page.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { backgrounder?: unknown; browser?: unknown; chrome?: unknown };
  world.backgrounder ??= world.browser ?? world.chrome;
});
