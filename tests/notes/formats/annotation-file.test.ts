import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkNote } from '../../../notes/check-note.ts';
import { writeAnnotations } from '../../../notes/formats/annotation-file.ts';
import { anyNote, deleted, read, three } from './samples.ts';

const anno = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://example.org/anno1',
  type: 'Annotation',
  created: '2024-01-02T03:04:05Z',
  body: [
    { type: 'TextualBody', value: 'Late!' },
    { type: 'TextualBody', value: 'boats', purpose: 'tagging' },
  ],
  target: {
    source: 'https://example.org/a',
    selector: { type: 'TextQuoteSelector', exact: 'were late', prefix: 'They ', suffix: '.' },
  },
};
const row = {
  id: 'abc',
  uri: 'https://example.org/a',
  text: 'Late!',
  tags: ['boats'],
  created: '2024-01-02T03:04:05+00:00',
  updated: '2024-01-03T03:04:05+00:00',
  document: { title: ['Ferries late'] },
  target: [
    {
      source: 'https://example.org/a',
      selector: [
        { type: 'RangeSelector', startContainer: '/p[1]' },
        { type: 'TextPositionSelector', start: 5, end: 14 },
        { type: 'TextQuoteSelector', exact: 'were late', prefix: 'They ', suffix: '.' },
      ],
    },
  ],
};

describe('Web annotations', () => {
  it('that we wrote come back as the same notes, without those that are deleted', async () => {
    const { notes } = await read(writeAnnotations([...three, deleted]));
    expect(notes).toEqual(three.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  });

  it('that we wrote come back as the same notes whatever is written in them', async () => {
    await fc.assert(
      fc.asyncProperty(anyNote, async (given) => {
        const note = {
          ...checkNote(given),
          deletedAt: null,
          copyOf: given.deletedAt === null ? null : 'a note',
        };
        expect((await read(writeAnnotations([note]))).notes).toEqual([note]);
      }),
    );
  });

  it('are shaped as the standard has them', () => {
    expect(JSON.parse(writeAnnotations([three[2]!]))).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationPage',
      items: [
        {
          id: 'urn:backgrounder:note:p1',
          type: 'Annotation',
          motivation: 'commenting',
          created: '1970-01-01T00:00:00.001Z',
          modified: '1970-01-01T00:00:00.001Z',
          body: [
            { type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: 'By how much?' },
            { type: 'TextualBody', purpose: 'tagging', value: 'ferry' },
            { type: 'TextualBody', purpose: 'tagging', value: 'late boats' },
          ],
          target: {
            source: 'https://example.org/a',
            'dc:title': 'Ferries late: again?',
            selector: [
              {
                type: 'TextQuoteSelector',
                exact: 'The ferries\nwere late',
                prefix: 'Today. ',
                suffix: ' again',
              },
              { type: 'TextPositionSelector', start: 7, end: 28 },
            ],
          },
          'backgrounder:revision': 'p1r',
        },
      ],
    });
  });

  it('of others are notes on pages and passages, the same at each reading', async () => {
    const text = JSON.stringify(anno);
    const [note] = (await read(text)).notes;
    expect(note).toMatchObject({
      text: 'Late!',
      tags: ['boats'],
      createdAt: Date.UTC(2024, 0, 2, 3, 4, 5),
      target: {
        kind: 'passage',
        page: { address: 'https://example.org/a' },
        passage: { exact: 'were late', prefix: 'They ' },
      },
    });
    expect((await read(text)).notes).toEqual([note]);
    const [changed] = (await read(text.replace('Late!', 'Too late!'))).notes;
    expect(changed!.id).toBe(note!.id);
    expect(changed!.revision).not.toBe(note!.revision);
  });

  it('are on the page’s clean address, so that they are found there', async () => {
    const source = 'http://Example.org/a/?utm_source=mail&id=7#comments';
    const [note] = (await read(JSON.stringify({ ...anno, target: { ...anno.target, source } }))).notes;
    expect(note).toMatchObject({ target: { page: { address: 'https://example.org/a?id=7' } } });
  });

  it('as Hypothesis exports them are read, too', async () => {
    expect((await read(JSON.stringify({ total: 1, rows: [row] }))).notes[0]).toMatchObject({
      text: 'Late!',
      tags: ['boats'],
      updatedAt: Date.UTC(2024, 0, 3, 3, 4, 5),
      target: { kind: 'passage', page: { title: 'Ferries late' }, passage: { start: 5, end: 14 } },
    });
  });

  it.each<[string, unknown]>([
    ['a list', [anno]],
    ['a page', { type: 'AnnotationPage', items: [anno] }],
    ['a collection', { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [anno] } }],
    ['a target that is an address', { ...anno, target: 'https://example.org/a' }],
    ['a body that is a text', { ...anno, body: 'Late!' }],
    ['a body value', { ...anno, body: undefined, bodyValue: 'Late!' }],
    [
      'a body that is a picture',
      { ...anno, body: [{ type: 'Image', id: 'https://example.org/i' }, 'Late!'] },
    ],
  ])('are read from %s', async (_what, value) => {
    expect((await read(JSON.stringify(value))).notes).toMatchObject([{ text: 'Late!' }]);
  });

  it.each<[string, unknown, string]>([
    ['without a page', [{ ...anno, target: {} }], '[0].target: names no page'],
    ['on a script', [{ ...anno, target: 'javascript:alert(1)' }], '[0].target.source: is no web address'],
    ['without an id', { items: [{ ...anno, id: undefined }] }, 'items[0].id: is missing'],
    ['that are there twice', { rows: [row, row] }, 'rows[1].id: is there twice'],
    ['whose tags are no texts', { rows: [{ ...row, tags: ['a', 7] }] }, 'rows[0].tags[1]: is no text'],
    ['whose text is none', { rows: [{ ...row, text: 7 }] }, 'rows[0].text: is no text'],
    ['whose body has no text', [{ ...anno, body: { type: 'TextualBody' } }], '[0].body[0].value: is missing'],
    [
      'whose quote is none',
      [{ ...anno, target: { ...anno.target, selector: { type: 'TextQuoteSelector', exact: 7 } } }],
      '[0].target.selector.exact: is no text',
    ],
  ])('%s are refused with the place and the reason', async (_what, value, sentence) => {
    await expect(read(JSON.stringify(value))).rejects.toThrow(sentence);
  });
});
