import { describe, expect, it } from 'vitest';
import { findStory, isArticle, readGateSignals } from '../../page/article-gate.ts';

const SENTENCE =
  'The ministers met for two days and agreed on very little, people in the room said afterwards. ';
const paragraphs = (count: number) => `<p>${SENTENCE.repeat(3)}</p>`.repeat(count);
const NEWS =
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle"}</script>';

function page(html: string): Document {
  document.documentElement.innerHTML = `<head></head><body>${html}</body>`;
  return document;
}

describe('an article', () => {
  it.each<[boolean, string, string]>([
    [true, 'says so and has running text', `${NEWS}<h1>Title</h1>${paragraphs(3)}`],
    [true, 'says nothing of itself, but reads like one', `<h1>Title</h1>${paragraphs(6)}`],
    [
      false,
      'is not a list of headlines',
      `<h1>News</h1>${'<li><a href="#">A headline about something that happened somewhere today</a></li>'.repeat(60)}`,
    ],
    [
      false,
      'is not a page that says that it sells something',
      `<script type="application/ld+json">{"@type":"Product"}</script>${paragraphs(6)}`,
    ],
    [false, 'is not a page without text', '<h1>Title</h1>'],
    [false, 'is not a page that only claims to be one', `${NEWS}<h1>Title</h1>`],
  ])('%s: it %s', (expected, _what, html) => {
    expect(isArticle(readGateSignals(page(html)))).toBe(expected);
  });

  it('is found among menus and other stories, with its headline', () => {
    const document_ = page(
      `<div id="menu"><a>Home</a></div><main><h1>Title</h1><div id="text">${paragraphs(5)}</div></main><div><p>${SENTENCE}</p></div>`,
    );
    expect(findStory(document_).localName).toBe('main');
  });
});
