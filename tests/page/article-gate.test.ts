import { describe, expect, it } from 'vitest';
import { findStory, isArticle, readGateSignals, reasonsOf } from '../../page/article-gate.ts';
import { inOneGo } from '../../page/breathe.ts';
import { PARTS, countParts } from '../../page/gate/markup.ts';
import { readLines } from '../../page/read-lines.ts';
import { readTree } from '../../page/page-tree.ts';
import { ARTICLES } from './gate-pages/articles.ts';
import { OTHERS } from './gate-pages/others.ts';
import { paragraphs } from './gate-pages/parts.ts';
import { NEWS } from './gate-pages/texts.ts';

describe('the gate', () => {
  it.each(ARTICLES)('takes for an article %s', (_what, html) => {
    expect(judge(html)).toMatchObject({ isArticle: true });
  });

  it.each(OTHERS)('takes for no article %s', (_what, html) => {
    expect(judge(html)).toMatchObject({ isArticle: false });
  });

  it.each([...ARTICLES, ...OTHERS])(
    'asks no further than it must, and decides as if it had, of %s',
    (_what, html) => {
      open(html);
      const known = signalsOfPage();
      const markup = Object.fromEntries(
        PARTS.map((part) => [part, countParts(document.documentElement, part)]),
      );
      expect(isArticle(known)).toBe(isArticle({ ...known, ...markup }));
    },
  );

  it('counts each letter once, however deep blocks lie in one another', () => {
    const block = `<blockquote>${NEWS.join(' ')}`;
    open(block.repeat(20) + '</blockquote>'.repeat(20));
    const nested = signalsOfPage().prose;
    open(`${block}</blockquote>`.repeat(20));
    expect(nested).toBe(signalsOfPage().prose);
  });
});

describe('the story', () => {
  it('is found among menus and other stories, with its headline', () => {
    open(
      `<body><div id="menu"><a>Home</a></div><main><h1>Title</h1><div id="text">${paragraphs([...NEWS, ...NEWS])}</div></main><div><p>${NEWS[0]}</p></div></body>`,
    );
    expect(storyOfPage().localName).toBe('main');
  });

  it('is not drawn out by a list of others, however deep its blocks lie in one another', () => {
    const story = paragraphs(Array.from({ length: 10 }, () => NEWS[0]!));
    const other = `<li><blockquote><div><p>${NEWS[0]}</p></div></blockquote></li>`;
    open(`<body><main><h1>Title</h1>${story}</main><ul>${other}</ul></body>`);
    expect(storyOfPage().localName).toBe('main');
  });

  it('is found in a language whose sentences end with a danda', () => {
    const text =
      'मंत्रियों ने मंगलवार को जहाजों की जांच पर बैठक की, लेकिन कोई समझौता नहीं हुआ। बातचीत बाद में जारी रहेगी। ';
    open(`<body><div>menu</div><main><h1>बैठक</h1><p>${text}</p><p>${text}</p></main><div>foot</div></body>`);
    expect(storyOfPage().localName).toBe('main');
  });
});

function open(html: string): void {
  document.open();
  document.write(html);
  document.close();
}

function signalsOfPage() {
  return inOneGo(readGateSignals(document.documentElement, linesOfPage()));
}

function storyOfPage() {
  return findStory(document, linesOfPage());
}

function linesOfPage() {
  const root = document.documentElement;
  return inOneGo(readLines(inOneGo(readTree(root)), root));
}

/** What the gate decides and why, for a failure to tell. */
function judge(html: string) {
  open(html);
  const signals = signalsOfPage();
  const reasons = reasonsOf(signals).map(({ signal, weight }) => `${signal} ${weight}`);
  return { isArticle: isArticle(signals), reasons };
}
