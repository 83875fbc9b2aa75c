import { describe, expect, it } from 'vitest';
import { findMentions } from '../../scripts/bundle/find-mentions.ts';

/** Ways to a network as a build could have them: file, text, how many of them there are. */
const WAYS: readonly (readonly [file: string, text: string])[] = [
  ['background.js', 'await fetch(`https://example.org/news`)'],
  ['background.js', 'let get=globalThis.fetch;'],
  ['background.js', 'let e=await fetch(c.default.runtime.getURL(`entities.pack`)+t)'],
  ['background.js', 'let e=new XMLHttpRequest'],
  ['background.js', 'new WebSocket(`wss://example.org`)'],
  ['background.js', 'new EventSource(e)'],
  ['reader.js', 'navigator.sendBeacon(e,t)'],
  ['reader.js', 'new RTCPeerConnection({iceServers:e})'],
  ['reader.js', 'new WebTransport(e)'],
  ['background.js', 'importScripts(e)'],
  ['reader.js', 'new Worker(e)'],
  ['chunks/popup.js', 'await import(`https://example.org/a.js`)'],
  ['chunks/popup.js', 'await import(e)'],
  ['chunks/popup.js', 'import{a}from"https://example.org/a.js"'],
  ['chunks/popup.js', 'export*from"//example.org/a.js"'],
  ['reader.js', 'e.src=t'],
  ['reader.js', 'e.setAttribute(`src`,e.picture)'],
  ['card.js', 'h(`source`,{src:e.picture})'],
  ['card.js', 'let e=document.createElement(`script`)'],
  ['card.js', 'e.style.background=`url(${t})`'],
  ['card.js', 'e.innerHTML=`<iframe src="${t}">`'],
  ['popup.html', '<link rel="preconnect" href="https://example.org">'],
  ['popup.html', '<link rel="dns-prefetch" href="//example.org">'],
  ['popup.html', '<link rel="stylesheet" href="https://example.org/a.css">'],
  ['popup.html', '<link rel="stylesheet" href="//example.org/a.css">'],
  ['popup.html', '<script src="https://example.org/a.js"></script>'],
  ['popup.html', "<img src='//example.org/a.png'>"],
  ['popup.html', '<meta http-equiv="refresh" content="0; url=/a">'],
  ['assets/popup.css', '.a{background:url(https://example.org/a.png)}'],
  ['assets/popup.css', '.a{background:url("/icon/16.png")}'],
  ['assets/popup.css', '@import "https://example.org/a.css";'],
  ['reader.js', 'postMessage({type:`${e}:wxt:content-script-started`},`*`)'],
];

/** What is none. */
const HARMLESS: readonly (readonly [file: string, text: string])[] = [
  ['reader.js', 'let prefetched=!0,e=new URL(t).href;'],
  ['reader.js', 'if(e.src===t)return;fetchNotes(e)'],
  ['chunks/popup.js', 'import{a}from"./send.js";await import(`./drawing.js`)'],
  ['popup.html', '<script type="module" crossorigin src="/chunks/popup.js"></script>'],
  ['popup.html', '<link rel="modulepreload" crossorigin href="/chunks/send.js">'],
  ['popup.html', '<link rel="stylesheet" crossorigin href="/assets/popup.css">'],
  ['assets/popup.css', '.a{background:url("data:image/svg+xml,%3Csvg/%3E")}'],
];

describe('the look through the built files', () => {
  it.each(WAYS)('finds in %s: %s', (file, text) => {
    expect(findMentions(file, text).filter(({ explained }) => explained === null)).not.toEqual([]);
  });

  it.each(HARMLESS)('finds nothing in %s: %s', (file, text) => {
    expect(findMentions(file, text)).toEqual([]);
  });

  it('lets the dataset in the package be read, and says why', () => {
    const [mention] = findMentions(
      'background.js',
      'await fetch(c.default.runtime.getURL(`entities.pack`));',
    );
    expect(mention?.explained?.why).toMatch(/in the package/);
  });
});
