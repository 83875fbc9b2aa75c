import { describe, expect, it } from 'vitest';
import {
  BEGINNING,
  type ExplorerEvent,
  type ExplorerState,
  nextExplorer,
  placeOf,
  selectedRow,
  shownIn,
  startAt,
  viewOf,
} from '../../components/explorer-state.ts';
import { NO_FILTERS, type SearchFilters } from '../../search/query.ts';
import { answerOf, articleHit, entityHit, noteHit } from './found.ts';
import { entityPage } from './records.ts';

const results = answerOf([
  entityHit('harbor', 'harbor'),
  entityHit('quay', 'quay'),
  articleHit('Ferries late again'),
  noteHit('pier', 'pier', 'Ask'),
]);

const typed = (query: string): ExplorerEvent => ({ kind: 'typed', query });
const found = (query: string, filters = NO_FILTERS): ExplorerEvent => ({
  kind: 'found',
  query,
  filters,
  results,
});
const people = { ...NO_FILTERS, entityTypes: ['Person'] as const };
const filtered = (filters: SearchFilters): ExplorerEvent => ({ kind: 'filtered', filters });
const written = (text: string): ExplorerEvent => ({ kind: 'textWritten', text });
const toText: ExplorerEvent = { kind: 'turnedToText', isText: true };
const opened = (entity: string, writing = false): ExplorerEvent => ({
  kind: 'opened',
  entity,
  writing,
  tether: null,
});
const described = (entity: string): ExplorerEvent => ({ kind: 'described', entity, page: entityPage() });
const down: ExplorerEvent = { kind: 'moved', by: 1 };
const up: ExplorerEvent = { kind: 'moved', by: -1 };
const back: ExplorerEvent = { kind: 'wentBack' };
const forward: ExplorerEvent = { kind: 'wentForward' };
const wentTo = (query: string, entity: string | null): ExplorerEvent => ({
  kind: 'wentTo',
  place: { ...BEGINNING, query, entity },
});
/** Two entities, one opened from the other. */
const both = [opened('harbor'), described('harbor'), opened('quay'), described('quay')];

const after = (events: readonly ExplorerEvent[]) => events.reduce(nextExplorer, startAt(BEGINNING));

/** What a reader sees, in a few words. */
function see(state: ExplorerState): string {
  const view = viewOf(state);
  if (view === 'entity') {
    const { entity, page, writing } = shownIn(state)!;
    return `${entity}${typeof page === 'string' ? ` ${page}` : ''}${writing ? ', writing' : ''}`;
  }
  if (view === 'marks') return 'the page’s list';
  if (view === 'text') {
    const { text, read } = state.text;
    return `the text “${text}” ${typeof read === 'string' ? read : 'read'}`;
  }
  if (typeof state.results === 'string') return `results ${state.results}`;
  const row = selectedRow(state);
  if (row?.kind === 'entity') return `results at ${row.entity.id}`;
  if (row?.kind === 'note') return `results at the note on ${row.entity?.id}`;
  return row?.kind === 'article' ? `results at article ${row.article.id}` : 'results, none selected';
}

describe('The popup and the side panel', () => {
  it.each<[string, ExplorerEvent[], string]>([
    ['begin with the list of the page', [], 'the page’s list'],
    ['search as soon as something is typed', [typed('h')], 'results loading'],
    ['do not search for nothing', [typed('  ')], 'the page’s list'],
    ['show what was found, the best selected', [typed('h'), found('h')], 'results at harbor'],
    ['list what filters let through with nothing typed', [filtered(people)], 'results loading'],
    [
      'drop the answer to filters that are no longer chosen',
      [typed('h'), filtered(people), found('h')],
      'results loading',
    ],
    [
      'show what was found with the filters',
      [typed('h'), filtered(people), found('h', people)],
      'results at harbor',
    ],
    ['close what is open when a filter is chosen', [...both, filtered(people)], 'results loading'],
    ['have a text of the reader’s in the place of the page', [toText], 'the text “” empty'],
    ['read it', [toText, written('At sea')], 'the text “At sea” loading'],
    [
      'drop the answer to a text that was changed',
      [toText, written('At sea'), { kind: 'textRead', text: 'At', read: 'failed' }],
      'the text “At sea” loading',
    ],
    [
      'come back to the text from an entity that it names',
      [toText, written('At sea'), opened('harbor'), back],
      'the text “At sea” loading',
    ],
    [
      'come back to the text when a search is cleared',
      [toText, written('At sea'), typed('h'), typed('')],
      'the text “At sea” loading',
    ],
    [
      'go to the text that an address has',
      [{ kind: 'wentTo', place: { ...BEGINNING, isText: true } }],
      'the text “” empty',
    ],
    ['drop the answer to what is no longer typed', [typed('h'), typed('ha'), found('h')], 'results loading'],
    [
      'do not come back to results once the field is empty',
      [typed('h'), typed(''), found('h')],
      'the page’s list',
    ],
    [
      'say that the search failed',
      [typed('h'), { kind: 'found', query: 'h', filters: NO_FILTERS, results: 'failed' }],
      'results failed',
    ],
    ['go down by the arrow', [typed('h'), found('h'), down], 'results at quay'],
    [
      'come to the reader’s notes before the articles',
      [typed('h'), found('h'), down, down],
      'results at the note on pier',
    ],
    ['stop at the last row', [typed('h'), found('h'), down, down, down, down, down], 'results at article a'],
    ['stop at the first row', [typed('h'), found('h'), up], 'results at harbor'],
    [
      'select the best again for a new query',
      [typed('h'), found('h'), down, typed('ha'), found('ha')],
      'results at harbor',
    ],
    ['have no row to go to while they search', [typed('h'), down], 'results loading'],
    ['open an entity', [opened('harbor')], 'harbor loading'],
    ['show it once it is there', [opened('harbor'), described('harbor')], 'harbor'],
    ['say that there is none', [opened('x'), { kind: 'described', entity: 'x', page: null }], 'x unknown'],
    ['drop the answer on another entity', [opened('harbor'), described('quay')], 'harbor loading'],
    [
      'go from one entity to a related one',
      [opened('harbor'), described('harbor'), opened('quay')],
      'quay loading',
    ],
    [
      'go back the way they came',
      [opened('harbor'), described('harbor'), opened('quay'), described('quay'), back],
      'harbor',
    ],
    ['go back to the results', [typed('h'), found('h'), down, opened('quay'), back], 'results at quay'],
    ['go back to the list', [opened('harbor'), back], 'the page’s list'],
    ['go forward again', [...both, back, back, forward, forward], 'quay'],
    ['go no further back than they came', [...both, back, back, back, forward], 'harbor'],
    ['go no further forward than they were', [...both, back, forward, forward], 'quay'],
    ['have no way forward once another is opened', [...both, back, opened('pier'), forward], 'pier loading'],
    ['have no way forward after a new search', [...both, back, typed(''), forward], 'the page’s list'],
    ['go back by the browser’s way, with what was there', [...both, wentTo('', 'harbor')], 'harbor'],
    ['go forward by the browser’s way', [...both, back, wentTo('', 'quay')], 'quay'],
    ['go by the browser’s way to the list, and forward', [...both, wentTo('', null), forward], 'harbor'],
    ['go to an address', [...both, wentTo('', 'pier')], 'pier loading'],
    ['go to the address of a search', [...both, wentTo('h', null), found('h')], 'results at harbor'],
    [
      'leave the entity for a new search',
      [opened('harbor'), described('harbor'), typed('q')],
      'results loading',
    ],
    ['open an entity to write its note', [opened('harbor', true)], 'harbor loading, writing'],
    [
      'turn to writing when a card asks for the entity that is open',
      [opened('harbor'), described('harbor'), opened('harbor', true)],
      'harbor, writing',
    ],
    [
      'have no way back from a page that is open only once',
      [opened('harbor'), opened('harbor'), back],
      'the page’s list',
    ],
  ])('%s', (_behavior, events, expected) => {
    expect(see(after(events))).toBe(expected);
  });

  it.each([
    { ...BEGINNING, query: '', entity: null },
    { ...BEGINNING, query: 'harbor', entity: null },
    { ...BEGINNING, query: 'harbor', entity: 'quay' },
  ])('begin again where the reader was: %j', (place) => {
    expect(placeOf(startAt(place))).toEqual(place);
  });

  it('do not know a page that has no script of ours', () => {
    const state = after([{ kind: 'pageRead', marks: null, site: { state: 'unreadable', why: 'browser' } }]);
    expect(state.marks).toBe('notRead');
  });

  it('do not call a page unreadable that is only loading', () => {
    const state = after([
      { kind: 'pageRead', marks: { state: 'reading' }, site: { state: 'unreadable', why: 'browser' } },
    ]);
    expect(state.site).toBe('loading');
  });

  it('forget that a page was refused when another is in view', () => {
    const state = after([
      { kind: 'readRefused' },
      { kind: 'pageRead', marks: null, site: { state: 'unreadable', why: 'browser' } },
    ]);
    expect(state.refusedToRead).toBe(false);
  });
});

it('A page on which nothing is marked has no coverage of the page before', () => {
  const coverage = {
    related: [],
    entities: [],
    events: [],
    contested: [],
    saved: {},
    published: '2024-03-29',
  };
  const site = { state: 'on', host: 'example.org' } as const;
  const read = after([
    { kind: 'coverageRead', coverage },
    { kind: 'pageRead', marks: { state: 'notArticle' }, site },
  ]);
  expect(read.coverage).toBe('loading');
});
