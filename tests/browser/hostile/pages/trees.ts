import { type HostilePage, PARAGRAPHS, STORY, STORY_MARKS } from '../hostile-page.ts';

const DEEP = `
  let host = document.querySelector('#host');
  for (let depth = 0; depth < 60; depth += 1) {
    const root = host.attachShadow({ mode: 'open' });
    host = document.createElement(depth % 2 ? 'div' : 'section');
    root.append(host);
  }
  host.innerHTML = document.querySelector('#story').innerHTML;
  done(host.querySelectorAll('p').length);`;

/** Pages whose trees are not what they seem. */
export const TREES: readonly HostilePage[] = [
  {
    does: 'has its story sixty shadow roots deep',
    body: `<template id="story">${STORY}</template><div id="host"></div>`,
    script: DEEP,
  },
  {
    does: 'has its story in a closed shadow root',
    body: `<template id="story">${STORY}</template><div id="host"></div>`,
    script: `document.querySelector('#host').attachShadow({ mode: 'closed' }).append(story.content.cloneNode(true)); done('closed')`,
    marks: [],
  },
  {
    does: 'has its story in a template, which nobody sees',
    body: `<template>${STORY}</template>`,
    marks: [],
  },
  {
    does: 'has its story in a declared shadow root',
    body: `<div><template shadowrootmode="open">${STORY}</template></div>`,
    script: `done(document.querySelector('div').shadowRoot.querySelectorAll('p').length)`,
  },
  {
    does: 'has slots in slots, and gives them their story late',
    body: `<div id="outer"><article id="own"><h1>The last report</h1>${PARAGRAPHS}</article></div>`,
    script: `
      const root = outer.attachShadow({ mode: 'open' });
      root.innerHTML = '<div id="inner"><slot></slot></div>';
      root.querySelector('#inner').attachShadow({ mode: 'open' }).innerHTML = '<main><slot name="none">Nothing</slot><slot></slot></main>';
      setTimeout(() => { own.slot = 'other'; own.slot = ''; done(own.assignedSlot !== null); }, 200);`,
  },
  {
    does: 'has elements of its own that throw whenever something happens to them',
    body: STORY.replaceAll('<p>', '<p><bad-word a="b">').replaceAll('</p>', '</bad-word></p>'),
    first: `
      customElements.define('bad-word', class extends HTMLElement {
        static observedAttributes = ['style', 'class', 'popover'];
        connectedCallback() { this.attachInternals().states.add('bad'); }
        disconnectedCallback() { throw new Error('gone'); }
        attributeChangedCallback() { throw new Error('changed'); }
        get textContent() { throw new Error('read'); }
        get childNodes() { throw new Error('read'); }
        getBoundingClientRect() { throw new Error('measured'); }
      });`,
    script: `done(document.querySelectorAll('bad-word').length)`,
  },
  {
    does: 'can be written in, all of it',
    root: 'lang="en"',
    body: `<div contenteditable="true">${STORY}</div>`,
    script: `done(document.querySelector('div').isContentEditable)`,
    marks: [],
  },
  {
    does: 'is in design mode',
    script: `document.designMode = 'on'; done(document.designMode)`,
  },
  {
    does: 'has ten thousand empty texts and comments between its words',
    script: `
      for (const p of document.querySelectorAll('p')) {
        for (let count = 0; count < 1700; count += 1) p.append('', document.createComment('x'));
      }
      done(document.querySelector('p').childNodes.length);`,
  },
  {
    does: 'has each letter of its story in an element of its own',
    script: `
      for (const p of document.querySelectorAll('p')) {
        const letters = [...p.textContent];
        p.replaceChildren(...letters.map((letter) => Object.assign(document.createElement('span'), { textContent: letter })));
      }
      done(document.querySelectorAll('span').length);`,
  },
  {
    does: 'has half characters, zeros and turns of direction in its story',
    script: `
      document.querySelector('article').append(...['\\ud800', '\\udfff\\u0000', '\\u202e\\u2066', '\\ufffe\\uffff', '\\u{e0001}'].map((odd) => {
        const p = document.createElement('p');
        p.textContent = odd + 'Nobody there knew what ' + odd + ' to say of it.' + odd;
        return p;
      }));
      done(document.querySelectorAll('p').length);`,
  },
  {
    does: 'has elements of other namespaces that are called as HTML’s are',
    script: `
      const odd = document.createElementNS('urn:odd', 'iframe');
      for (const name of ['p', 'slot', 'body', 'script', 'form']) odd.append(Object.assign(document.createElementNS('urn:odd', name), { textContent: 'Nobody there said a word.' }));
      document.querySelector('article').append(odd);
      done(odd.childElementCount);`,
  },
  {
    does: 'is written from the right, zoomed, turned and mirrored at its root',
    root: 'lang="en" dir="rtl" style="zoom: 1.7; transform: rotate(3deg) scale(-1, 1); writing-mode: vertical-rl"',
    script: 'done(document.documentElement.dir)',
  },
  {
    does: 'styles whatever is at its end, on top or open as nothing at all',
    head: `<style nonce="hostile">html > :last-child:not(body), :popover-open, [popover], html > div { display: none !important; opacity: 0 !important; visibility: hidden !important; pointer-events: none !important; transform: scale(0) !important; }
      @layer last { html > :last-child:not(body) { all: unset !important; display: none !important; } }</style>`,
    script: `done(getComputedStyle(document.body).display)`,
  },
  {
    does: 'is inert, and lets nothing be pointed at or selected',
    root: 'lang="en" style="pointer-events: none; user-select: none"',
    body: `<div inert>${STORY}</div>`,
    script: `done(document.querySelector('div').inert)`,
  },
  {
    does: 'tells its story in what lies on top of it',
    body: `<p>Wait.</p><div popover id="top">${STORY}</div>`,
    script: `top.showPopover?.(); document.querySelector('#top').showPopover(); done(document.querySelector('#top').matches(':popover-open'))`,
    marks: STORY_MARKS,
  },
  {
    does: 'says ten thousand times what it is',
    head: '<meta property="og:type" content="article"><meta name="author" content="A">'.repeat(5000),
    script: `done(document.querySelectorAll('meta').length)`,
  },
  {
    does: 'says of itself what never ends',
    head: `<script type="application/ld+json" nonce="hostile">${'"@type":['.repeat(60_000)}</script><script type="application/ld+json" nonce="hostile">${'"@type"'.padEnd(200_000)}</script>`,
    script: `done(document.scripts.length)`,
  },
];
