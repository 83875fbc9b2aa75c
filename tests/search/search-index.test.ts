import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../search/build-index.ts';
import { KINDS } from '../../search/kinds.ts';
import { mergeIndexes } from '../../search/merge-indexes.ts';
import { NO_FILTERS, type SearchFilters } from '../../search/query.ts';
import { readQuery } from '../../search/read-query.ts';
import { type SearchDocument, termsOf } from '../../search/search-document.ts';
import { openIndex } from '../../search/search-index.ts';
import { typosToBeginning } from '../../search/typos.ts';
import { document } from './documents.ts';

const word = fc.constantFrom(
  'veto',
  'vetoes',
  'panel',
  'panels',
  'council',
  'counsel',
  'coal',
  '2018',
  'un',
  '安理会',
  '김정은',
);
const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
const country = fc.constantFrom('', 'Iran', 'Canada');
const documents: fc.Arbitrary<SearchDocument[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      title: text,
      lead: text,
      country,
      weight: fc.double({ min: 0, max: 1, noNaN: true }),
      date: fc.constantFrom(null, '2018', '2018-01-16', '2024-03'),
    }),
    { maxLength: 20 },
  )
  .map((all) =>
    all
      .toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
      .map(({ kind, title, lead, country: outletCountry, date, weight }) =>
        document({ kind, title, lead, outletCountry, date, weight }),
      ),
  );
const filters: fc.Arbitrary<SearchFilters> = fc.record({
  kinds: fc.subarray([...KINDS]),
  entityTypes: fc.constant([]),
  outletCountries: fc.subarray(['Iran', 'Canada']),
  outletKinds: fc.constant([]),
  from: fc.constantFrom(null, '2018-01', '2024'),
  until: fc.constantFrom(null, '2018', '2024-03-28'),
  withNotes: fc.constant(false),
});

describe('A search by an index', () => {
  it('finds what a search through every document finds', () => {
    fc.assert(
      fc.property(documents, text, filters, (all, query, chosen) => {
        const found = openIndex(buildIndex(all)).find(query, chosen, 100);
        expect(placesOf(all, found.groups)).toEqual(lookThrough(all, query, chosen, found.forgiving));
      }),
      { numRuns: 300 },
    );
  });

  it('counts what each filter would let through', () => {
    fc.assert(
      fc.property(documents, filters, (all, chosen) => {
        const { counts, groups } = openIndex(buildIndex(all)).find('', chosen, 0);
        for (const kind of KINDS) {
          const alone = lookThrough(all, '', { ...chosen, kinds: [kind] }, false);
          expect(counts.kinds[kind]).toBe(alone.length);
        }
        for (const value of ['Iran', 'Canada']) {
          const count = counts.outletCountries.find((one) => one.value === value)?.count ?? 0;
          expect(count).toBe(lookThrough(all, '', { ...chosen, outletCountries: [value] }, false).length);
        }
        const total = groups.reduce((sum, group) => sum + group.total, 0);
        expect(total).toBe(lookThrough(all, '', chosen, false).length);
      }),
    );
  });

  it('gives the best of all, however few are asked for', () => {
    fc.assert(
      fc.property(documents, text, fc.integer({ min: 0, max: 5 }), (all, query, most) => {
        const index = openIndex(buildIndex(all));
        const few = index.find(query, NO_FILTERS, most).groups;
        const many = index.find(query, NO_FILTERS, 100).groups;
        expect(few).toEqual(many.map((group) => ({ ...group, documents: group.documents.slice(0, most) })));
      }),
    );
  });
});

describe('An index', () => {
  it('is the same for the same documents, byte for byte', () => {
    fc.assert(
      fc.property(documents, (all) => {
        expect(buildIndex(all)).toEqual(buildIndex(all));
      }),
    );
  });

  it('that is merged of several is the one of all their documents that are not gone', () => {
    const articles = documents.map((all) => all.map((one) => ({ ...one, kind: 'saved' as const })));
    fc.assert(
      fc.property(articles, articles, fc.array(fc.nat(19)), (some, others, gone) => {
        const merged = mergeIndexes([
          { bytes: buildIndex(some, 'phrases'), gone: new Set(gone) },
          { bytes: buildIndex(others, 'phrases'), gone: new Set() },
        ]);
        const left = some.filter((_, number) => !gone.includes(number));
        expect(merged).toEqual(buildIndex([...left, ...others], 'phrases'));
      }),
    );
  });

  it('is merged with others of the same kind alone', () => {
    const parts = (['event', 'entity'] as const).map((kind) => ({
      bytes: buildIndex([document({ kind })]),
      gone: new Set<number>(),
    }));
    expect(() => mergeIndexes(parts)).toThrow(/of one kind/);
  });

  it.each([
    ['is no index', new Uint8Array(200)],
    ['is empty', new Uint8Array(0)],
    ['is cut short', buildIndex([document({ title: 'Veto' })]).slice(0, -4)],
  ])('is refused with a sentence when it %s', (_case, bytes) => {
    expect(() => openIndex(bytes)).toThrow(/^The search index is damaged/);
  });

  it('refuses documents whose kinds are mixed', () => {
    const mixed = [document({ kind: 'event' }), document({ kind: 'entity' })];
    expect(() => buildIndex(mixed)).toThrow(/must come before/);
  });
});

/** The numbers of all that was found. */
function placesOf(
  all: readonly SearchDocument[],
  groups: ReturnType<ReturnType<typeof openIndex>['find']>['groups'],
) {
  return groups
    .flatMap(({ kind, documents: found }) =>
      found.map(({ place }) => all.findIndex((one) => one.kind === kind) + place),
    )
    .toSorted((a, b) => a - b);
}

/** The numbers of the documents that a query finds, by a look at each of them. */
function lookThrough(
  all: readonly SearchDocument[],
  query: string,
  { kinds, outletCountries, from, until }: SearchFilters,
  forgiving: boolean,
): number[] {
  const words = readQuery(query);
  const has = (terms: Map<string, number>) =>
    words.map(({ term, typos }) =>
      [...terms.keys()].some(
        (other) => other.startsWith(term) || (forgiving && typosToBeginning(term, other) <= typos),
      ),
    );
  const found = all.map((one) => has(termsOf(one)));
  const whole = found.some((own) => own.every(Boolean));
  return all.flatMap((one, number) => {
    if (!lets(one)) return [];
    if (whole || words.length < 2) return found[number]!.every(Boolean) ? [number] : [];
    return worthOf(found[number]!) >= worthOf(words.map(() => true)) / 2 ? [number] : [];
  });

  /** Where no document has all words, the rarer ones tell more. */
  function worthOf(own: readonly boolean[]): number {
    return words.reduce((sum, _, place) => {
      const having = found.filter((other) => other[place]).length;
      return sum + (own[place] && having > 0 ? Math.log(1 + all.length / having) : 0);
    }, 0);
  }

  function lets({ kind, outletCountry, date }: SearchDocument): boolean {
    const first = (one: string) => one.padEnd(10, '-00').slice(0, 10);
    const last = (one: string) => (one.length === 4 ? `${one}-12-31` : one.length === 7 ? `${one}-31` : one);
    return (
      (kinds.length === 0 || kinds.includes(kind)) &&
      (outletCountries.length === 0 || outletCountries.includes(outletCountry)) &&
      (from === null || (date !== null && last(date) >= first(from))) &&
      (until === null || (date !== null && first(date) <= last(until)))
    );
  }
}
