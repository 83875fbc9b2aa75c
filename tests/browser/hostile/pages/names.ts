import { type HostilePage, PARAGRAPHS, STORY } from '../hostile-page.ts';

/** All properties that a script may read of an element or a document, as names of fields and pictures. */
const OF_ELEMENTS =
  'localName parentElement parentNode childNodes firstChild nextSibling children nodeType isConnected shadowRoot textContent data length attributes getAttribute hasAttribute querySelectorAll querySelector checkVisibility getBoundingClientRect contains matches closest getRootNode ownerDocument append remove scrollIntoView style dir lang addEventListener compareDocumentPosition'.split(
    ' ',
  );
const OF_DOCUMENTS =
  'body head documentElement title lang dir readyState defaultView adoptedStyleSheets querySelector querySelectorAll createElement createRange createTreeWalker addEventListener caretPositionFromPoint activeElement getSelection hidden prerendering location styleSheets implementation append'.split(
    ' ',
  );
const OF_OURS =
  'backgrounder backgrounderReads backgrounderCard browser chrome navigation scheduler performance CSS Highlight StaticRange MessageChannel requestAnimationFrame getComputedStyle innerWidth scrollY Intl WeakMap'.split(
    ' ',
  );

/** Pages that give their elements the names of what we use. */
export const NAMES: readonly HostilePage[] = [
  {
    does: 'has its story in a form whose fields are named as all that can be asked of an element',
    body: `<form>${OF_ELEMENTS.map((name) => `<input name="${name}" hidden>`).join('')}<h1>The last report</h1>${PARAGRAPHS}</form>`,
    script: "done(document.forms[0].elements.length + ' ' + document.querySelectorAll('p').length)",
  },
  {
    does: 'names pictures and forms as all that can be asked of a document',
    body: `${OF_DOCUMENTS.map((name, index) => (index % 2 ? `<form name="${name}"></form>` : `<img name="${name}" alt="">`)).join('')}${STORY}`,
    hidesCard: true,
    script:
      "done(document.getElementsByTagName('form').length + document.getElementsByTagName('img').length)",
  },
  {
    does: 'has elements whose ids are the names of our own globals',
    body: `${OF_OURS.map((name) => `<form id="${name}"><input name="isAlive"><input name="end"><input name="runtime"></form>`).join('')}${STORY}`,
    script: "done(document.forms.length + ' ' + typeof backgrounderReads)",
  },
  {
    does: 'has two elements of each of our globals’ names, which are a collection',
    body: `${[...OF_OURS, ...OF_OURS].map((name) => `<a id="${name}" name="${name}"></a>`).join('')}${STORY}`,
    script: "done(document.querySelectorAll('a').length)",
  },
  {
    does: 'calls itself a language that there is none of',
    root: 'lang="!!not_a_language!!-x-x-"',
    script: 'done(document.documentElement.lang)',
  },
  {
    does: 'has a base address that is a script',
    head: '<base href="javascript:void(0)">',
    script: 'done(document.baseURI === location.href)',
  },
];
