import { expect, it } from 'vitest';
import { whyUnreadable } from '../../entrypoints/background/why-unreadable.ts';
import type { Unreadable } from '../../messages/protocol.ts';

it.each<[string, string | undefined, string | null, Unreadable | null]>([
  ['an article', 'https://paper.example/story', 'text/html', null],
  ['a page of plain text', 'https://paper.example/story.txt', 'text/plain', null],
  ['a page that has not said yet what it is', 'https://paper.example/story', null, null],
  ['a page that is only called like a PDF', 'https://wiki.example/File:report.pdf', 'text/html', null],
  ['a PDF', 'https://council.example/s/2024/215', 'application/pdf', 'pdf'],
  ['a PDF in the browser’s own viewer', 'https://council.example/215.PDF?download=1', 'refused', 'pdf'],
  ['a PDF on the disk', 'file:///home/reader/215.pdf', 'refused', 'pdf'],
  ['a picture', 'https://paper.example/photo', 'image/jpeg', 'media'],
  ['a film', 'https://paper.example/film.mp4', 'video/mp4', 'media'],
  ['a file', 'file:///home/reader/story.html', 'text/html', 'file'],
  ['the source of a page', 'view-source:https://paper.example/story', 'refused', 'source'],
  ['a setting of Chromium', 'chrome://settings/', 'refused', 'browser'],
  ['a setting of Edge', 'edge://settings/', 'refused', 'browser'],
  ['a setting of Firefox', 'about:preferences', 'refused', 'browser'],
  ['an empty tab', 'about:blank', null, 'browser'],
  ['a tool for developers', 'devtools://devtools/bundled/inspector.html', 'refused', 'browser'],
  ['a page of an extension in Chromium', 'chrome-extension://abc/notes.html', 'refused', 'extension'],
  ['a page of an extension in Firefox', 'moz-extension://abc/notes.html', 'refused', 'extension'],
  ['Chromium’s store', 'https://chromewebstore.google.com/detail/abc', 'refused', 'store'],
  ['Chromium’s store where it was', 'https://chrome.google.com/webstore/detail/abc', 'refused', 'store'],
  ['a neighbor of that store', 'https://chrome.google.com/', 'text/html', null],
  ['Firefox’s store', 'https://addons.mozilla.org/en-US/firefox/', 'refused', 'store'],
  ['a host that only begins like a store', 'https://addons.mozilla.org.example/', 'text/html', null],
  ['a site that the browser or its owner keeps from all', 'https://accounts.example/', 'refused', 'guarded'],
  ['a page whose address is kept from us', undefined, 'refused', 'guarded'],
  ['a page of which nothing is known', undefined, null, null],
  ['a text in an address', 'data:text/html,story', 'refused', 'guarded'],
])('%s is said to be what it is', (_, address, type, why) => {
  expect(whyUnreadable(address, type)).toBe(why);
});
