import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Coverage, PAGE_PARTS, type PagePart } from '../../components/explorer-state.ts';
import { ThisPage } from '../../components/ThisPage.tsx';
import type { EntityLine } from '../../library/entity-page.ts';
import type { MarkedEntity, PageCoverage } from '../../messages/protocol.ts';
import type { Reason } from '../../related/types.ts';
import { article } from './records.ts';
import { press, renderWithWords } from './with-words.tsx';

afterEach(cleanup);

const line = (id: string): EntityLine => ({ id, type: 'Place', name: `The ${id}`, description: '' });
const marked = (id: string): MarkedEntity => ({
  entity: line(id),
  mentions: 1,
  surfaceForm: id,
  evidence: { kind: 'name' },
  sentence: { before: '', words: id, after: '' },
});
const marks = {
  state: 'marked',
  entities: ['harbor', 'quay', 'pier'].map(marked),
  weightiest: ['pier', 'quay'],
  cutShort: false,
} as const;

const coverage = (given: Partial<PageCoverage> = {}): PageCoverage => ({
  related: [],
  saved: {},
  entities: ['quay', 'pier', 'harbor', 'board'].map(line),
  events: [],
  contested: [],
  published: null,
  ...given,
});
const because = (...why: Reason[]) =>
  coverage({ related: [{ article: article(), score: 0.9, why, alsoIn: [] }] });

function show(part: PagePart, told: Coverage) {
  const acts = { onPart: vi.fn(), onChoose: vi.fn(), onOpen: vi.fn() };
  renderWithWords(<ThisPage marks={marks} coverage={told} part={part} cameFrom={null} {...acts} />);
  return acts;
}

const told = () => screen.getByRole('tabpanel').textContent;

describe('What is told of the page', () => {
  it('has its parts as tabs, with how much is in each', () => {
    show('names', coverage({ related: because({ kind: 'newest' }).related }));
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual([
      'Names 3',
      'Coverage 1',
      'Timeline 0',
      'Disputed 0',
    ]);
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Names 3');
  });

  it.each<[string, string, PagePart]>([
    ['the right arrow goes to the next', 'ArrowRight', 'timeline'],
    ['the left arrow goes to the one before', 'ArrowLeft', 'names'],
    ['End goes to the last', 'End', 'disputed'],
    ['Home goes to the first', 'Home', 'names'],
  ])('%s', (_, key, part) => {
    const { onPart } = show('coverage', 'none');
    fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key });
    expect(onPart).toHaveBeenCalledWith(part);
    expect(document.activeElement).toBe(screen.getAllByRole('tab')[PAGE_PARTS.indexOf(part)]);
  });

  it('goes round from the last tab to the first', () => {
    const { onPart } = show('disputed', 'none');
    fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key: 'ArrowRight' });
    expect(onPart).toHaveBeenCalledWith('names');
  });

  it('lists names as they are read, and by weight when asked', () => {
    show('names', 'loading');
    const names = () => screen.getAllByRole('listitem').map((row) => row.textContent?.slice(4, 8));
    expect(names()).toEqual(['harb', 'quay', 'pier']);
    press(screen.getByRole('button', { name: 'What the page is about first' }));
    return vi.waitFor(() => expect(names()).toEqual(['pier', 'quay', 'harb']));
  });

  it.each<[string, PagePart, Coverage, string]>([
    ['that it is looked for', 'coverage', 'loading', 'Looking for what else was written…'],
    ['that nothing is known', 'coverage', 'none', 'Backgrounder knows no other article on this story.'],
    ['that nothing is related', 'coverage', coverage(), 'Backgrounder knows no other article on this story.'],
    ['that it failed', 'timeline', 'failed', 'What else was written could not be looked up.'],
    ['that no event is known', 'timeline', coverage(), 'Backgrounder knows no event behind this story.'],
    [
      'that nothing is disputed',
      'disputed',
      coverage(),
      'Backgrounder knows of nothing here on which sources disagree.',
    ],
  ])('says %s', (_, part, state, sentence) => {
    show(part, state);
    expect(told()).toBe(sentence);
  });

  it.each<[string, Reason, string]>([
    ['the same report', { kind: 'sameText' }, 'The same report'],
    [
      'the same event, by name and date',
      { kind: 'sameStory', event: { date: '2024-03-28', title: 'The veto' } },
      'Same event The veto (28 Mar 2024)',
    ],
    ['the same event, of which no name is known', { kind: 'sameStory', event: null }, 'Same event'],
    [
      'what led to it',
      { kind: 'before', event: { date: '2018-01', title: 'The meeting' } },
      'What led to it The meeting (Jan 2018)',
    ],
    [
      'what followed',
      { kind: 'after', event: { date: '2025', title: 'The talks' } },
      'What followed The talks (2025)',
    ],
    ['the oldest', { kind: 'founding' }, 'Where it began: the oldest here'],
    ['the newest', { kind: 'newest' }, 'The newest here'],
    [
      'another country and another kind of outlet',
      { kind: 'otherSide', country: 'China', outletKind: 'state media' },
      'From another side China, state media',
    ],
    [
      'another country alone',
      { kind: 'otherSide', country: 'China', outletKind: null },
      'From another side China',
    ],
    [
      'the first three names that both have',
      { kind: 'shares', entities: ['quay', 'pier', 'harbor', 'board'] },
      'Both name The quay, The pier and The harbor',
    ],
    ['what both are about', { kind: 'theme', entities: ['quay'] }, 'Both are about The quay'],
    ['whom both quote', { kind: 'bothQuote', entity: 'board' }, 'Both quote The board'],
  ])('says why an article is related: %s', (_, reason, sentence) => {
    show('coverage', because(reason));
    const [, why] = screen.getAllByRole('list');
    expect(within(why!).getByRole('listitem').textContent).toBe(sentence);
  });

  it('opens an entity that a reason names', () => {
    const { onOpen } = show('coverage', because({ kind: 'bothQuote', entity: 'board' }));
    press(screen.getByRole('button', { name: 'The board' }));
    expect(onOpen).toHaveBeenCalledWith('board');
  });

  it('folds copies of one report into one line with their outlets', () => {
    const [first] = because({ kind: 'newest' }).related;
    const alsoIn = [
      article({ id: 'b', outlet: 'The Gull', url: 'https://example.net/b' }),
      article({ id: 'c', outlet: 'Quay News', url: null }),
    ];
    show('coverage', coverage({ related: [{ ...first!, alsoIn }] }));
    expect(told()).toContain('The same report: The Gull');
    expect(screen.getByRole('link', { name: /The Gull/ }).getAttribute('href')).toBe('https://example.net/b');
    expect(screen.queryByRole('link', { name: /Quay News/ })).toBe(null);
  });

  it('says of an article when the reader saved it, and nothing of an outlet that nobody knows', () => {
    const { related } = because({ kind: 'newest' });
    const own = article({
      url: 'https://quay.example/1',
      outletCountry: 'unknown',
      outletKind: 'unknown',
      language: 'und',
    });
    const at = Date.UTC(2024, 2, 29, 12);
    show('coverage', coverage({ related: [{ ...related[0]!, article: own }], saved: { [own.url!]: at } }));
    expect(told()).toContain('saved 29 Mar 2024');
    expect(told()).not.toMatch(/unknown|und\b/);
  });

  it('tells the events of the timeline in words, in order, as the drawing numbers them', () => {
    const events = [
      { date: '2006-10-09', title: 'First test', entities: [], source: 'A book' },
      { date: '2024', title: 'The veto', entities: [], source: 'https://example.org/x' },
    ];
    show('timeline', coverage({ events }));
    expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      'First test9 Oct 2006 · A book',
      expect.stringMatching(/^The veto2024 · example\.org/),
    ]);
  });
});
