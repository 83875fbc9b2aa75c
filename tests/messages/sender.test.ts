import { expect, it } from 'vitest';
import { type Sender, type SenderClass, classOfSender } from '../../messages/sender.ts';

const id = 'backgrounder';
const origin = 'chrome-extension://backgrounder';
const own = { id, origin };

const popup: Sender = { id, origin, url: `${origin}/popup.html` };
const tabOfOurs: Sender = {
  ...popup,
  url: `${origin}/notes.html#/one`,
  frameId: 0,
  tab: { id: 3, active: true },
};
const script: Sender = {
  id,
  origin: 'https://news.example',
  url: 'https://news.example/story',
  frameId: 0,
  tab: { id: 1, active: true },
};

it.each<[string, Sender, SenderClass | null]>([
  ['the popup', popup, 'page'],
  ['a page of ours in a tab', tabOfOurs, 'page'],
  ['our script in a page', script, 'content'],
  [
    'our script in a page on a port of its own',
    { ...script, origin: 'http://news.example:81', url: 'http://news.example:81/' },
    'content',
  ],
  ['nobody', {}, null],
  ['another extension', { ...popup, id: 'another', origin: 'chrome-extension://another' }, null],
  ['another extension at our address', { ...popup, id: 'another' }, null],
  ['a page of ours without an id', { ...popup, id: undefined } as never, null],
  ['a page of ours without an origin', { id, url: popup.url } as never, null],
  ['a page of ours without an address', { id, origin }, null],
  ['a page of ours in a frame of another page', { ...tabOfOurs, frameId: 4 }, null],
  ['our address with the origin of a page', { ...popup, origin: 'https://news.example' }, null],
  ['our address and a tab with the origin of a page', { ...script, url: `${origin}/popup.html` }, null],
  ['our origin with the address of a page', { ...script, origin }, null],
  [
    'our origin with an address that begins like ours',
    { ...popup, url: `${origin}.example/popup.html` },
    null,
  ],
  ['a script without an origin', { ...script, origin: undefined } as never, null],
  ['a script with the origin of another page', { ...script, origin: 'https://other.example' }, null],
  ['a script in a page without an origin of its own', { ...script, origin: 'null' }, null],
  ['a script that is in no tab', { ...script, tab: undefined } as never, null],
  ['a script in a tab without a number', { ...script, tab: { id: -1 } }, null],
  ['a script that is in no frame', { ...script, frameId: undefined } as never, null],
  ['a script in a file', { ...script, origin: 'file://', url: 'file:///etc/hosts' }, null],
  ['a script in an address that is none', { ...script, url: 'https://' }, null],
])('%s', (_, sender, expected) => {
  expect(classOfSender(sender, own)).toBe(expected);
});
