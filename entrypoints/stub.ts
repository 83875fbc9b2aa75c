import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * Runs before the page's own first line and keeps hold of the extension's API.
 * Later, a page's `<form id="chrome">` would stand in its place (Chromium; docs/browser-bugs.md).
 * The name is seen in our own world only, not by the page.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { backgrounder?: Api | undefined; browser?: Api; chrome?: Api };
  // What an earlier version has left in an open page is dead; what is not our world's own is an element of the page.
  const isKept = Object.hasOwn(world, 'backgrounder') && world.backgrounder?.runtime?.id !== undefined;
  if (!isKept) world.backgrounder = world.browser ?? world.chrome;
});

interface Api {
  readonly runtime?: { readonly id?: string };
}
