import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Explorer } from '../../components/Explorer.tsx';
import type { ExplorerPort } from '../../components/explorer-port.ts';
import { BEGINNING, type Place } from '../../components/explorer-state.ts';
import type { EntityLine } from '../../library/entity-page.ts';
import type { RelationMap } from '../../library/relation-map.ts';
import type {
  LinkingNoteLine,
  PageCoverage,
  PageForNotes,
  PageMarks,
  PanelRequest,
  ReadText,
  SiteState,
  Unreadable,
} from '../../messages/protocol.ts';
import type { Note } from '../../notes/note.ts';
import type { Damage } from '../../notes/repair.ts';
import { noteOn } from '../notes/notebook.ts';
import type { SearchQuery } from '../../search/query.ts';
import { answerOf, articleHit, entityHit, noteHit } from './found.ts';
import { entity, entityPage, note } from './records.ts';
import { press, renderWithWords } from './with-words.tsx';

afterEach(cleanup);

const line = (id: string, name = id): EntityLine => ({
  id,
  type: 'Place',
  name,
  description: `About ${name}.`,
});
const nothing = answerOf([]);
const found = answerOf([
  entityHit('harbor', 'Harbor', 'quay'),
  entityHit('quay', 'Old Quay', 'quay'),
  articleHit('Quay reopens', 'quay'),
  noteHit('pier', 'Pier', 'Ask about the quay.', 'quay'),
]);
const marks: PageMarks = {
  state: 'marked',
  cutShort: false,
  weightiest: ['quay', 'harbor'],
  entities: [
    {
      entity: line('harbor', 'Harbor'),
      mentions: 3,
      surfaceForm: 'the port',
      evidence: { kind: 'name' },
      sentence: { before: 'Ships leave ', words: 'the port', after: ' at dawn.' },
    },
    {
      entity: line('quay', 'Old Quay'),
      mentions: 1,
      surfaceForm: 'Old Quay',
      evidence: { kind: 'name' },
      sentence: { before: '', words: 'Old Quay', after: ' is closed.' },
    },
  ],
};

const afresh: Place = BEGINNING;

function openExplorer(
  given: Partial<ExplorerPort> = {},
  start: Place & { readonly isPrivate?: boolean } = afresh,
) {
  const port = {
    search: vi.fn(async ({ text }: SearchQuery) => (text.startsWith('quay') ? found : nothing)),
    readText: vi.fn(async (): Promise<ReadText | null> => null),
    describe: vi.fn(async (id: string) =>
      entityPage({
        entity: entity({ id, name: `Page of ${id}` }),
        related: [{ id: 'pier', name: 'The Pier', relation: 'beside' }],
      }),
    ),
    relationsOf: vi.fn(async (): Promise<RelationMap | null> => null),
    readNotes: vi.fn(async () => ({ state: 'read', notes: [] }) as const),
    saveNote: vi.fn(async (saved) => ({ state: 'saved', note: saved, copy: null }) as const),
    noteHistory: vi.fn(async () => []),
    entitiesNamed: vi.fn(async (names: readonly string[]) => names.map(() => null)),
    linkChoices: vi.fn(async () => []),
    notesLinkingTo: vi.fn(async (): Promise<readonly LinkingNoteLine[]> => []),
    savePage: vi.fn(async () => ({ state: 'refused', reason: 'noText' }) as const),
    savedPage: vi.fn(async () => null),
    removeSaved: vi.fn(async () => ({ state: 'done' }) as const),
    restoreSaved: vi.fn(async () => ({ state: 'done' }) as const),
    trailOn: vi.fn(async () => ({ read: 0, steps: [] })),
    openSaved: vi.fn(),
    notesDamage: vi.fn(async (): Promise<Damage | null> => null),
    forgetDamage: vi.fn(async () => {}),
    exportReadable: vi.fn(async () => {}),
    siteOf: vi.fn(async (): Promise<SiteState> => ({ state: 'on', host: 'example.org' })),
    changeSettings: vi.fn(async () => {}),
    openSettings: vi.fn(),
    beside: null,
    ownTab: null,
    openInTab: vi.fn(),
    openNotes: vi.fn(),
    requestPermission: vi.fn(async () => true),
    readTabNow: vi.fn(async () => true),
    marksOnPage: vi.fn(async (): Promise<PageMarks | null> => marks),
    pageCoverage: vi.fn(async (): Promise<PageCoverage | null> => null),
    showMention: vi.fn(async () => {}),
    pageForNotes: vi.fn(async (): Promise<PageForNotes | null> => null),
    findPassages: vi.fn(async (): Promise<readonly (number | null)[] | null> => []),
    showPassage: vi.fn(async () => true),
    keepUnsaved: vi.fn(),
    remember: vi.fn(),
    rememberScroll: vi.fn(),
    openAddress: vi.fn(),
    takeRequest: vi.fn(async (): Promise<PanelRequest | null> => null),
    onNotesChanged: vi.fn(),
    onRequested: vi.fn(),
    onPageChanged: vi.fn(),
    ...given,
  } satisfies ExplorerPort;
  renderWithWords(<Explorer port={port} start={{ isPrivate: false, ...start, unsaved: [] }} />);
  return port;
}

const field = () => screen.getByRole<HTMLInputElement>('combobox');
const type = (query: string) => fireEvent.input(field(), { target: { value: query } });
const key = (name: string, element: Element = field()) => fireEvent.keyDown(element, { key: name });
const selected = () => document.querySelector('[role=option][aria-selected=true]')?.textContent ?? null;

describe('The list of the page', () => {
  it('is there first: name, kind, how often, and the sentence that names it', async () => {
    openExplorer();
    const rows = within(await screen.findByRole('list')).getAllByRole('button');
    expect(rows.map((row) => row.textContent)).toEqual([
      'HarborPlace · 3 timesShips leave the port at dawn.',
      'Old QuayPlace · onceOld Quay is closed.',
    ]);
  });

  it('scrolls the page to a name that is clicked, and opens it', async () => {
    const port = openExplorer();
    press((await screen.findByText('Harbor')).closest('button')!);
    expect(port.showMention).toHaveBeenCalledWith('harbor', null);
    expect(await screen.findByText('Page of harbor')).toBeTruthy();
  });

  it('takes no click that no reader made', async () => {
    const port = openExplorer();
    (await screen.findByText('Harbor')).click();
    screen.getByRole('switch').click();
    expect(port.showMention).not.toHaveBeenCalled();
    expect(port.changeSettings).not.toHaveBeenCalled();
  });

  it.each<[PageMarks | null, string, string | null]>([
    [
      { state: 'marked', entities: [], weightiest: [], cutShort: false },
      'Nothing that we know is named on this page.',
      null,
    ],
    [{ state: 'notArticle' }, 'This does not look like an article, so nothing is marked.', 'Read it anyway'],
    [{ state: 'reading' }, 'Reading this page…', null],
    [{ state: 'off' }, 'Switched off here.', null],
    [
      { state: 'noLibrary' },
      'Backgrounder could not open its own data. Restart the browser; if that does not help, install Backgrounder anew.',
      'Try again',
    ],
    [{ state: 'unavailable' }, 'Something went wrong while reading this page.', 'Try again'],
    [null, 'This page was open before and has not been read.', 'Read this page'],
  ])('says why there is none: %j', async (answer, sentence, offer) => {
    const port = openExplorer({ marksOnPage: vi.fn(async () => answer) });
    expect(await screen.findByText(sentence)).toBeTruthy();
    if (offer === null) return;
    press(screen.getByText(offer));
    expect(port.readTabNow).toHaveBeenCalledOnce();
  });

  it('says that a long page was read in part', async () => {
    openExplorer({ marksOnPage: vi.fn(async () => ({ ...marks, cutShort: true })) });
    expect(await screen.findByText(/only its beginning was read/)).toBeTruthy();
  });

  it('is that of the tab in view, though the answer of the tab before comes late', async () => {
    let change = () => {};
    const answers: ((marks: PageMarks) => void)[] = [];
    openExplorer({
      marksOnPage: vi.fn(() => new Promise<PageMarks>((resolve) => void answers.push(resolve))),
      onPageChanged: (callback) => void (change = callback),
    });
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    change();
    answers[1]!({ state: 'notArticle' });
    expect(await screen.findByText(/not look like an article/)).toBeTruthy();
    answers[0]!(marks);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(screen.queryByText('Harbor')).toBeNull();
  });

  it('comes by itself once the page has been read', async () => {
    const answers: PageMarks[] = [{ state: 'reading' }, { state: 'reading' }];
    openExplorer({ marksOnPage: vi.fn(async () => answers.shift() ?? marks) });
    expect(await screen.findByText('Harbor', {}, { timeout: 3000 })).toBeTruthy();
  });
});

describe('The search', () => {
  it('has the focus', () => {
    openExplorer();
    expect(document.activeElement).toBe(field());
  });

  it('finds entities, notes and articles, and marks the typed words', async () => {
    openExplorer();
    type('quay');
    const groups = await screen.findAllByRole('group');
    expect(groups.map((group) => group.getAttribute('aria-label'))).toEqual([
      'Who and what',
      'Your notes',
      'Articles',
    ]);
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(
      expect.arrayContaining(['Quay', 'quay']),
    );
  });

  it('tells assistive technology which row is selected', async () => {
    openExplorer();
    expect(field().getAttribute('aria-expanded')).toBe('false');
    type('quay');
    await screen.findAllByRole('option');
    expect(field().getAttribute('aria-expanded')).toBe('true');
    key('ArrowDown');
    await vi.waitFor(() => expect(selected()).toContain('Old Quay'));
    const named = document.getElementById(field().getAttribute('aria-activedescendant')!);
    expect(named!.textContent).toContain('Old Quay');
  });

  it('opens the selected row on Enter, and goes back on Escape, step by step', async () => {
    openExplorer();
    type('quay');
    await screen.findAllByRole('option');
    key('ArrowDown');
    key('Enter');
    expect(await screen.findByText('Page of quay')).toBeTruthy();
    expect(key('Escape', screen.getByText('Page of quay'))).toBe(false);
    await vi.waitFor(() => expect(selected()).toContain('Old Quay'));
    expect(document.activeElement).toBe(field());
    expect(key('Escape')).toBe(false);
    await vi.waitFor(() => expect(field().value).toBe(''));
    expect(await screen.findByText('On this page')).toBeTruthy();
  });

  it('gives the focus back to the row that the reader came from', async () => {
    openExplorer();
    press(await screen.findByRole('button', { name: /Old Quay/ }));
    key('Escape', await screen.findByText('Page of quay'));
    expect(document.activeElement?.textContent).toContain('Old Quay is closed.');
  });

  it('goes forward again by its button, and by Alt with an arrow wherever the focus is', async () => {
    openExplorer();
    press((await screen.findByText('Harbor')).closest('button')!);
    await screen.findByText('Page of harbor');
    expect(screen.queryByText('Forward')).toBeNull();
    press(screen.getByText('Back'));
    press(await screen.findByText('Forward'));
    await screen.findByText('Page of harbor');
    fireEvent.keyDown(document.body, { key: 'ArrowLeft', altKey: true });
    await screen.findByText('Forward');
    expect(screen.queryByText('Page of harbor')).toBeNull();
    fireEvent.keyDown(document.body, { key: 'ArrowRight', altKey: true });
    await screen.findByText('Page of harbor');
  });

  it('opens in a tab what is shown', async () => {
    const port = openExplorer({}, { ...BEGINNING, query: '', entity: 'quay' });
    press(screen.getByText('Open in a tab'));
    expect(port.openInTab).toHaveBeenCalledWith({ ...BEGINNING, query: '', entity: 'quay' });
  });

  it('tells a tab of its own each step at once, and follows the browser’s', async () => {
    let went: (place: Place) => void = () => {};
    const ownTab = {
      goTo: vi.fn(),
      goBack: vi.fn(),
      goForward: vi.fn(),
      onWent: vi.fn((callback: (place: Place) => void) => {
        went = callback;
      }),
    };
    openExplorer({ ownTab }, { ...BEGINNING, query: '', entity: 'quay' });
    press(await screen.findByText('The Pier'));
    expect(ownTab.goTo).toHaveBeenCalledWith({ ...BEGINNING, query: '', entity: 'pier' });
    await screen.findByText('Page of pier');
    press(screen.getByText('Back'));
    expect(ownTab.goBack).toHaveBeenCalled();
    went({ ...BEGINNING, query: '', entity: 'quay' });
    await screen.findByText('Page of quay');
    expect(screen.queryByText('Open in a tab')).toBeNull();
  });

  it('leaves Escape to the browser where there is nothing to go back to', async () => {
    openExplorer();
    await screen.findByText('On this page');
    expect(key('Escape')).toBe(true);
  });

  it('opens an article in a tab of its own', async () => {
    const port = openExplorer();
    type('quay');
    press((await screen.findByText(/reopens/)).closest('[role=option]')!);
    expect(port.openAddress).toHaveBeenCalledWith('https://example.org/a');
  });

  it('opens no article whose address is not one of the web', async () => {
    const port = openExplorer({
      search: vi.fn(async () => answerOf([articleHit('Ferries late again', '', 'javascript:alert(1)')])),
    });
    type('quay');
    press((await screen.findByText(/late again/)).closest('[role=option]')!);
    expect(port.openAddress).not.toHaveBeenCalled();
  });

  it('asks nobody while nothing is typed', async () => {
    const port = openExplorer();
    type('  ');
    await screen.findByText('On this page');
    expect(port.search).not.toHaveBeenCalled();
  });

  it('says that it found nothing', async () => {
    openExplorer();
    type('zebra ');
    expect(await screen.findByText('Nothing found for “zebra”.')).toBeTruthy();
  });

  it('says that it did not answer', async () => {
    openExplorer({ search: vi.fn(() => Promise.reject(new Error('The message channel closed.'))) });
    type('quay');
    expect(await screen.findByText(/did not answer/)).toBeTruthy();
  });

  it('leaves alone the Enter that ends a word of an input method', async () => {
    openExplorer();
    type('quay');
    await screen.findAllByRole('option');
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(document.querySelector('.entity')).toBeNull();
  });
});

describe('An opened entity', () => {
  const writing: PanelRequest = { kind: 'entity', entity: 'harbor', writing: true, tether: null };

  it('leads to related ones, and back', async () => {
    openExplorer();
    press((await screen.findByText('Harbor')).closest('button')!);
    press(await screen.findByText('The Pier'));
    expect(await screen.findByText('Page of pier')).toBeTruthy();
    press(screen.getByText('Back'));
    expect(await screen.findByText('Page of harbor')).toBeTruthy();
  });

  it('says why it is marked on this page, and goes there', async () => {
    const port = openExplorer();
    type('quay');
    press((await screen.findAllByRole('option'))[0]!);
    press(await screen.findByText('Show on the page'));
    expect(port.showMention).toHaveBeenCalledWith('harbor', null);
  });

  it('leads back to the very mention that it was pinned from', async () => {
    const port = openExplorer({
      takeRequest: vi.fn(async () => ({ ...writing, writing: false, tether: 7 })),
    });
    press(await screen.findByText('Show on the page'));
    expect(port.showMention).toHaveBeenCalledWith('harbor', 7);
  });

  it('is what a card asked for, with its note to be written', async () => {
    openExplorer({ takeRequest: vi.fn(async () => writing) });
    expect(await screen.findByText('Page of harbor')).toBeTruthy();
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Your note')));
  });

  it('is opened when a card asks later', async () => {
    let ask = () => {};
    const requested: (PanelRequest | null)[] = [null, writing];
    openExplorer({
      takeRequest: vi.fn(async () => requested.shift() ?? null),
      onRequested: (callback) => void (ask = callback),
    });
    await screen.findByText('On this page');
    ask();
    expect(await screen.findByText('Page of harbor')).toBeTruthy();
  });

  it('turns to its note when a card asks for it while it is read', async () => {
    let ask = () => {};
    const requested: (PanelRequest | null)[] = [null, writing];
    openExplorer({
      takeRequest: vi.fn(async () => requested.shift() ?? null),
      onRequested: (callback) => void (ask = callback),
    });
    press((await screen.findByText('Harbor')).closest('button')!);
    const heading = await screen.findByText('Page of harbor');
    await vi.waitFor(() => expect(document.activeElement).toBe(heading));
    ask();
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Your note')));
  });

  it('saves its note also when the reader goes back at once', async () => {
    const port = openExplorer({ takeRequest: vi.fn(async () => writing) });
    const note = await screen.findByLabelText<HTMLTextAreaElement>('Your note');
    await vi.waitFor(() => expect(note.readOnly).toBe(false));
    fireEvent.input(note, { target: { value: 'Ask' } });
    press(screen.getByText('Back'));
    await vi.waitFor(() => expect(port.saveNote).toHaveBeenCalled());
    expect(port.saveNote).toHaveBeenCalledWith(expect.objectContaining({ id: 'entity:harbor', text: 'Ask' }));
  });

  it('shows a note that was changed in another window', async () => {
    const listeners: (() => void)[] = [];
    const answers = [[], [note('Asked elsewhere', { id: 'entity:harbor' })]];
    openExplorer({
      takeRequest: vi.fn(async () => writing),
      readNotes: vi.fn(async () => ({ state: 'read', notes: answers.shift() ?? [] }) as const),
      onNotesChanged: (callback) => void listeners.push(callback),
    });
    const field = await screen.findByLabelText<HTMLTextAreaElement>('Your note');
    await vi.waitFor(() => expect(field.readOnly).toBe(false));
    for (const change of listeners) change();
    await vi.waitFor(() => expect(field.value).toBe('Asked elsewhere'));
  });

  it('shows the note to read when writing is done, and a second Edit on the card opens it again', async () => {
    let ask = () => {};
    const requested: PanelRequest[] = [writing, writing];
    openExplorer({
      takeRequest: vi.fn(async () => requested.shift() ?? null),
      readNotes: vi.fn(
        async () => ({ state: 'read', notes: [note('Ask', { id: 'entity:harbor' })] }) as const,
      ),
      onRequested: (callback) => void (ask = callback),
    });
    await vi.waitFor(() => expect(screen.getByLabelText<HTMLTextAreaElement>('Your note').value).toBe('Ask'));
    key('Escape', screen.getByLabelText('Your note'));
    expect(await screen.findByText('Delete note')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByText('Edit'));
    ask();
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Your note')));
  });

  it('lists the notes on other things that link to it', async () => {
    openExplorer(
      {
        notesLinkingTo: vi.fn(async () => [
          {
            about: { kind: 'entity', entity: line('pier', 'The Old Pier') },
            excerpt: 'Near [[Harbor]].',
          } as const,
          {
            about: { kind: 'page', page: { address: 'https://example.org/a', title: 'Ferries' } },
            excerpt: 'Says [[Harbor]].',
          } as const,
        ]),
      },
      { ...BEGINNING, query: '', entity: 'harbor' },
    );
    const list = (await screen.findByText('Your notes that link here')).parentElement!;
    expect(list.querySelector('a')!.href).toBe('https://example.org/a');
    press(within(list).getByText('The Old Pier'));
    expect(await screen.findByText('Page of pier')).toBeTruthy();
  });

  it('in a private window has its note to read, and word that nothing is written', async () => {
    const port = openExplorer(
      {
        takeRequest: vi.fn(async () => writing),
        readNotes: vi.fn(
          async () => ({ state: 'read', notes: [note('Ask', { id: 'entity:harbor' })] }) as const,
        ),
      },
      { ...afresh, isPrivate: true },
    );
    expect(await screen.findByText('Ask')).toBeTruthy();
    expect(screen.getByText(/This is a private window/)).toBeTruthy();
    expect(screen.queryByLabelText('Your note')).toBeNull();
    expect(port.notesDamage).not.toHaveBeenCalled();
  });

  it('says that there is none any more', async () => {
    openExplorer({ describe: vi.fn(async () => null) });
    press((await screen.findByText('Harbor')).closest('button')!);
    expect(await screen.findByText('There is no entry for this any more.')).toBeTruthy();
  });
});

describe('The popup that is opened again', () => {
  it('shows what was found before, and the next key replaces what was typed', async () => {
    openExplorer({}, { ...BEGINNING, query: 'quay', entity: null });
    expect(await screen.findAllByRole('option')).toHaveLength(4);
    expect([field().selectionStart, field().selectionEnd]).toEqual([0, 4]);
  });

  it('shows the entity that was open, with its way back', async () => {
    openExplorer({}, { ...BEGINNING, query: 'quay', entity: 'harbor' });
    expect(await screen.findByText('Page of harbor')).toBeTruthy();
    press(screen.getByText('Back'));
    expect(await screen.findAllByRole('option')).toHaveLength(4);
  });

  it('is told of every step', async () => {
    const port = openExplorer();
    type('quay');
    press((await screen.findAllByRole('option'))[0]!);
    await vi.waitFor(() =>
      expect(port.remember).toHaveBeenLastCalledWith({ ...BEGINNING, query: 'quay', entity: 'harbor' }),
    );
  });
});

describe('Word of damage', () => {
  it('is said at the top until the reader has read it', async () => {
    const port = openExplorer({
      notesDamage: vi.fn(async () => ({ restored: 2, snapshot: null, mirrorRebuilt: false, missing: 0 })),
    });
    await screen.findByText(/2 notes were damaged/);
    press(screen.getByText('OK'));
    expect(port.forgetDamage).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(screen.queryByText(/2 notes were damaged/)).toBeNull());
  });
});

describe('The site', () => {
  it.each<[SiteState, string, boolean]>([
    [{ state: 'on', host: 'example.org' }, 'true', false],
    [{ state: 'off', host: 'example.org' }, 'false', true],
  ])('has a switch: %j', async (site, checked, turns) => {
    const port = openExplorer({ siteOf: vi.fn(async () => site) });
    const toggle = await screen.findByRole('switch');
    expect(toggle.textContent).toBe(`Marks on example.org${site.state === 'on' ? 'On' : 'Off'}`);
    expect(toggle.getAttribute('aria-checked')).toBe(checked);
    press(toggle);
    expect(port.changeSettings).toHaveBeenCalledWith({ kind: 'site', host: 'example.org', on: turns });
  });

  it.each<[Unreadable, PageMarks | null, string]>([
    ['guarded', null, 'The browser lets no extension read this page.'],
    ['pdf', { state: 'notArticle' }, 'This is a PDF, and nothing can be marked in one.'],
  ])('on which nothing can be marked is said why, and nothing else: %s', async (why, onPage, sentence) => {
    openExplorer({
      siteOf: vi.fn(async () => ({ state: 'unreadable', why }) as const),
      marksOnPage: vi.fn(async () => onPage),
    });
    expect(await screen.findByText(sentence, { exact: false })).toBeTruthy();
    expect(screen.queryByText(/was open before|not look like an article/)).toBeNull();
  });

  const asking = {
    siteOf: vi.fn(
      async () => ({ state: 'ask', host: 'example.org', origins: ['*://*.example.org/*'] }) as const,
    ),
    marksOnPage: vi.fn(async () => null),
  };

  it('is switched on and read once the reader allows it', async () => {
    const port = openExplorer(asking);
    press(await screen.findByText('Always on this site'));
    expect(port.requestPermission).toHaveBeenCalledWith(['*://*.example.org/*']);
    await vi.waitFor(() => expect(port.readTabNow).toHaveBeenCalled());
    expect(port.changeSettings).toHaveBeenCalledWith({ kind: 'site', host: 'example.org', on: true });
  });

  it('stays as it is when the reader does not allow it', async () => {
    const port = openExplorer({ ...asking, requestPermission: vi.fn(async () => false) });
    press(await screen.findByText('Always on this site'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(port.changeSettings).not.toHaveBeenCalled();
  });

  it('is read once when asked, and says so when it cannot be', async () => {
    const port = openExplorer({ ...asking, readTabNow: vi.fn(async () => false) });
    press(await screen.findByText('Read this page'));
    expect(await screen.findByText('This page cannot be read.')).toBeTruthy();
    expect(port.changeSettings).not.toHaveBeenCalled();
  });

  it('is read with all others once the reader allows every page', async () => {
    const port = openExplorer(asking);
    press(await screen.findByText('On every news page'));
    expect(port.requestPermission).toHaveBeenCalledWith(['*://*/*']);
    await vi.waitFor(() => expect(port.readTabNow).toHaveBeenCalled());
  });

  it('that the browser withholds is said to be so, with the button that asks for it', async () => {
    const port = openExplorer({
      ...asking,
      siteOf: vi.fn(
        async () => ({ state: 'withheld', host: 'example.org', origins: ['*://*.example.org/*'] }) as const,
      ),
    });
    expect(await screen.findByText(/the browser does not let Backgrounder read it/)).toBeTruthy();
    press(screen.getByText('Always on this site'));
    expect(port.requestPermission).toHaveBeenCalledWith(['*://*.example.org/*']);
  });

  it.each<[number | null, RegExp]>([
    [null, /Off everywhere\./],
    [new Date(2026, 4, 11).getTime(), /Off everywhere until Monday.*00:00\./],
  ])('of a reader who is off everywhere is turned on with one click: %s', async (until, sentence) => {
    const port = openExplorer({ siteOf: vi.fn(async () => ({ state: 'paused', until }) as const) });
    expect(await screen.findByText(sentence)).toBeTruthy();
    press(screen.getByText('Turn on'));
    expect(port.changeSettings).toHaveBeenCalledWith({ kind: 'everywhere', off: 'no' });
  });

  it('has no switch in a private window, where nothing may be stored', async () => {
    openExplorer({
      siteOf: vi.fn(async () => ({ state: 'private', host: 'example.org', on: true }) as const),
    });
    expect(await screen.findByText(/^Marks on example.org: on\./)).toBeTruthy();
    expect(screen.queryByRole('switch')).toBeNull();
  });
});

describe('A selection that is looked up', () => {
  it('is what is searched for', async () => {
    openExplorer({ takeRequest: vi.fn(async () => ({ kind: 'search', query: 'quay' }) as const) });
    expect(await screen.findAllByRole('option')).toHaveLength(4);
    expect(field().value).toBe('quay');
  });
});

describe('The popup’s button to the sidebar', () => {
  const opened = vi.fn();
  const beside = { label: 'openInSidebar', open: opened } as const;
  const button = () => screen.findByText('Open in the sidebar');
  afterEach(() => opened.mockClear());

  it('takes nothing along from the list of the page', async () => {
    openExplorer({ beside });
    press(await button());
    expect(opened).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('takes along the search', async () => {
    openExplorer({ beside }, { ...BEGINNING, query: 'quay', entity: null });
    press(await button());
    expect(opened).toHaveBeenCalledExactlyOnceWith({ kind: 'search', query: 'quay' });
  });

  it('takes along the entity that is open, and the way back to its phrase', async () => {
    const request = { kind: 'entity', entity: 'quay', writing: true, tether: 7 } as const;
    openExplorer({ beside, takeRequest: vi.fn(async () => request) });
    await screen.findByText('Page of quay');
    press(await button());
    expect(opened).toHaveBeenCalledExactlyOnceWith(request);
  });

  it('is not in the sidebar itself', async () => {
    openExplorer();
    await screen.findByText('Settings');
    expect(screen.queryByText('Open in the sidebar')).toBeNull();
  });
});

describe('Notes on the page', () => {
  const noted = { address: 'https://example.org/story', title: 'Story' };
  const passage = { exact: 'the old quay', prefix: 'Ships leave ', suffix: ' at dawn.', start: 12, end: 24 };
  const passageNote: Note = {
    ...noteOn('', 'Ask the harbor master.'),
    id: 'one',
    target: { kind: 'passage', page: noted, passage },
  };
  const onPage = {
    pageForNotes: vi.fn(async (): Promise<PageForNotes | null> => ({ page: noted, selected: passage })),
    readNotes: vi.fn(async () => ({ state: 'read', notes: [passageNote] }) as const),
    findPassages: vi.fn(async (): Promise<readonly (number | null)[] | null> => [12]),
  };

  it('stand with the words that they are on, and lead there', async () => {
    const port = openExplorer(onPage);
    expect(await screen.findByText('the old quay')).toBeTruthy();
    expect(await screen.findByText('Ask the harbor master.')).toBeTruthy();
    press(await screen.findByText('Show on the page'));
    expect(port.showPassage).toHaveBeenCalledWith(passage);
  });

  it('say that their words are not there any more', async () => {
    openExplorer({ ...onPage, findPassages: vi.fn(async () => [null]) });
    expect(await screen.findByText('These words are not on the page any more.')).toBeTruthy();
    expect(screen.getByText('the old quay')).toBeTruthy();
    expect(screen.queryByText('Show on the page')).toBeNull();
  });

  it('say it also where the words go while the list is open', async () => {
    openExplorer({ ...onPage, showPassage: vi.fn(async () => false) });
    press(await screen.findByText('Show on the page'));
    expect(await screen.findByText('These words are not on the page any more.')).toBeTruthy();
  });

  it('are not asked for where no page may be touched', async () => {
    openExplorer();
    await screen.findByText('Harbor');
    expect(screen.queryByText('Notes on this page')).toBeNull();
  });

  it('can be on the page as a whole', async () => {
    const port = openExplorer({
      ...onPage,
      readNotes: vi.fn(async () => ({ state: 'read', notes: [] }) as const),
    });
    press(await screen.findByText('Add note'));
    fireEvent.input(await screen.findByLabelText('Your note'), { target: { value: 'Read again.' } });
    await vi.waitFor(() => expect(port.saveNote).toHaveBeenCalled());
    expect(vi.mocked(port.saveNote).mock.lastCall?.[0]).toMatchObject({
      id: 'article:https://example.org/story',
      target: { kind: 'article', page: noted },
      text: 'Read again.',
    });
  });

  it('are begun from the browser’s menu on what is selected', async () => {
    const port = openExplorer({
      ...onPage,
      readNotes: vi.fn(async () => ({ state: 'read', notes: [] }) as const),
      takeRequest: vi.fn(async (): Promise<PanelRequest | null> => ({ kind: 'passage' })),
    });
    fireEvent.input(await screen.findByLabelText('Your note'), { target: { value: 'Which quay?' } });
    await vi.waitFor(() => expect(port.saveNote).toHaveBeenCalled());
    expect(vi.mocked(port.saveNote).mock.lastCall?.[0]).toMatchObject({
      target: { kind: 'passage', page: noted, passage },
      text: 'Which quay?',
    });
  });

  it.each([
    [
      'nothing is selected',
      false,
      'No words are selected that a note could be on, or too many. Words in a field, in a picture, in a frame of another site or in a part that the page keeps closed cannot have one.',
    ],
    ['the window is private', true, 'This is a private window: notes can be read, and nothing is written.'],
  ])('are not begun where %s', async (_case, isPrivate, sentence) => {
    openExplorer(
      {
        ...onPage,
        pageForNotes: vi.fn(async () => ({ page: noted, selected: isPrivate ? passage : null })),
        takeRequest: vi.fn(async (): Promise<PanelRequest | null> => ({ kind: 'passage' })),
      },
      { ...afresh, isPrivate },
    );
    expect((await screen.findAllByText(sentence)).length).toBeGreaterThan(0);
    expect(screen.queryByLabelText('Your note')).toBeNull();
  });
});
