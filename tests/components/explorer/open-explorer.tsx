import { fireEvent, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { Explorer } from '../../../components/Explorer.tsx';
import type { ExplorerPort } from '../../../components/explorer-port.ts';
import { BEGINNING, type Place } from '../../../components/explorer-state.ts';
import type { EntityLine } from '../../../library/entity-page.ts';
import type { RelationMap } from '../../../library/relation-map.ts';
import type {
  LinkingNoteLine,
  PageCoverage,
  PageForNotes,
  PageMarks,
  PanelRequest,
  ReadText,
  SiteState,
} from '../../../messages/protocol.ts';
import type { Damage } from '../../../notes/repair.ts';
import type { SearchQuery } from '../../../search/query.ts';
import { answerOf, articleHit, entityHit, noteHit } from '../found.ts';
import { entity, entityPage } from '../records.ts';
import { renderWithWords } from '../with-words.tsx';

export const line = (id: string, name = id): EntityLine => ({
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
export const marks: PageMarks = {
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

/** Draws the explorer over a browser of which a test can say what it answers, and gives that back. */
export function openExplorer(
  given: Partial<ExplorerPort> = {},
  start: Place & { readonly isPrivate?: boolean } = BEGINNING,
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

export const field = () => screen.getByRole<HTMLInputElement>('combobox');
export const type = (query: string) => fireEvent.input(field(), { target: { value: query } });
export const key = (name: string, element: Element = field()) => fireEvent.keyDown(element, { key: name });
export const selected = () =>
  document.querySelector('[role=option][aria-selected=true]')?.textContent ?? null;
