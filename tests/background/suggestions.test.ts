import { describe, expect, it } from 'vitest';
import { escapeXml, suggestionsOf } from '../../entrypoints/background/suggestions.ts';
import { answerOf, articleHit, entityHit, noteHit } from '../components/found.ts';

const answer = answerOf([
  entityHit('quay & co', 'Old <Quay>', 'Quay'),
  noteHit('pier', 'Pier', 'Ask.', 'Ask'),
  articleHit('Quay reopens', 'Quay'),
]);

describe('What is suggested under the address bar', () => {
  it('is a line of plain words where the browser shows it as it is', () => {
    const [entity] = suggestionsOf(answer, false);
    expect(entity!.description).toMatch(/^Old <Quay>/);
  });

  it('is XML without a fault where the browser reads it so, with what matched set apart', () => {
    const [entity] = suggestionsOf(answer, true);
    expect(entity!.description).toMatch(/^Old &lt;<match>Quay<\/match>&gt;/);
  });

  it('leads to the entity, or to the article itself', () => {
    expect(suggestionsOf(answer, false).map(({ content }) => content)).toEqual([
      '#/entity/quay%20%26%20co',
      '#/entity/pier',
      'https://example.org/a',
    ]);
  });

  it('leads to each place once', () => {
    const twice = answerOf([entityHit('pier', 'Pier', 'Pier'), noteHit('pier', 'Pier', 'Ask.', 'Ask')]);
    const lines = suggestionsOf(twice, false);
    expect(lines).toHaveLength(1);
    expect(lines[0]!.description).toMatch(/^Pier/);
  });

  it('keeps the place of the best line that leads there', () => {
    const found = answerOf([
      entityHit('pier', 'Pier', 'Pier'),
      entityHit('quay', 'Quay', 'Pier'),
      noteHit('pier', 'Pier', 'Ask.', 'Ask'),
    ]);
    expect(suggestionsOf(found, false).map(({ content }) => content)).toEqual([
      '#/entity/pier',
      '#/entity/quay',
    ]);
  });

  it.each([
    ['a & b', 'a &amp; b'],
    ['<script>', '&lt;script&gt;'],
    [`"it's"`, '&quot;it&apos;s&quot;'],
    ['a\u0000b\u001bc', 'abc'],
    ['half \ud83d a pair', 'half  a pair'],
    ['a ship 🚢', 'a ship 🚢'],
  ])('writes %j as %j', (text, xml) => {
    expect(escapeXml(text)).toBe(xml);
  });
});
