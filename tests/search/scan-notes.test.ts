import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteDocument } from '../../search/answer.ts';
import { NO_FILTERS, type SearchFilters } from '../../search/query.ts';
import { readQuery } from '../../search/read-query.ts';
import { createNoteScanner } from '../../search/scan-notes.ts';

const note = (text: string, given: Partial<NoteDocument> = {}): NoteDocument => ({
  id: text,
  revision: text,
  entity: 'vladimir-putin',
  address: null,
  title: '',
  text,
  date: '2024-03-28',
  changedAt: 0,
  ...given,
});

const scan = (notes: readonly NoteDocument[], query: string, filters: SearchFilters = NO_FILTERS) =>
  createNoteScanner(() => 'Vladimir Putin')
    .scan(notes, readQuery(query), filters)
    .map(({ text }) => text);

describe('A note', () => {
  it.each<[rule: string, text: string, query: string, isFound: boolean]>([
    ['by a word', 'Ask the panel.', 'panel', true],
    ['by the beginning of a word', 'Ask the panel.', 'pan', true],
    ['not by the end of one', 'Ask the panel.', 'nel', false],
    ['by all words only', 'Ask the panel.', 'panel veto', false],
    ['without its accents', 'Málaga', 'malaga', true],
    ['with any apostrophe', "people's", 'people’s', true],
    ['by what it is on', 'Ask.', 'putin', true],
    ['within a text without spaces', '联合国安理会', '安理会', true],
    ['without the particle that was typed', '푸틴 대통령', '푸틴은', true],
  ])('is found %s: %j by %j', (_rule, text, query, isFound) => {
    expect(scan([note(text)], query)).toEqual(isFound ? [text] : []);
  });

  it.each<[Partial<SearchFilters>, boolean]>([
    [{ from: '2024' }, true],
    [{ until: '2024-03-27' }, false],
    [{ withNotes: true }, true],
    [{ outletCountries: ['Iran'] }, false],
    [{ entityTypes: ['Person'] }, false],
  ])('is let through by %j: %s', (filters, isFound) => {
    expect(scan([note('veto')], 'veto', { ...NO_FILTERS, ...filters })).toHaveLength(isFound ? 1 : 0);
  });

  it('is searched in its words of today', () => {
    const scanner = createNoteScanner(() => '');
    expect(scanner.scan([note('old', { id: '1' })], readQuery('old'), NO_FILTERS)).toHaveLength(1);
    expect(scanner.scan([note('new', { id: '1' })], readQuery('old'), NO_FILTERS)).toHaveLength(0);
  });
});

it('Whoever types on, or back, finds what a search afresh finds', () => {
  const word = fc.constantFrom('veto', 'vetoes', 'panel', '푸틴', '푸틴은', '푸틴으로', '푸틴으', '安理会');
  const text = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.uniqueArray(text), fc.array(text), (texts, queries) => {
      const notes = texts.map((one) => note(one));
      const scanner = createNoteScanner(() => '');
      for (const query of queries) {
        const fresh = createNoteScanner(() => '').scan(notes, readQuery(query), NO_FILTERS);
        expect(scanner.scan(notes, readQuery(query), NO_FILTERS)).toEqual(fresh);
      }
    }),
    { numRuns: 500 },
  );
});
