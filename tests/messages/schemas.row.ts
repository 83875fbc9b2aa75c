import type { ContentCalls, PageCalls, PayloadOf } from '../../messages/protocol.ts';
import { NO_FILTERS } from '../../search/query.ts';
import { DEFAULTS } from '../../settings/settings.ts';

/** For each call, payloads that are answered, and payloads that are refused. */
export type Rows<Calls> = {
  readonly [Name in keyof Calls]: {
    readonly good: readonly PayloadOf<Calls, Name>[];
    readonly refused: readonly unknown[];
  };
};

const entity = 'quay';
const long = 'x'.repeat(5_000_000);
const nothing = { good: [{}], refused: [{ entity }] };
const ofEntity = {
  good: [{ entity }],
  refused: [{ entity: 5 }, { entity: '' }, { entity: null }, { entity: long }],
};
const ofTab = {
  good: [{ tabId: 7 }],
  refused: [{ tabId: -1 }, { tabId: 1.5 }, { tabId: '7' }, { tabId: null }],
};
const ofText = { good: [{ text: 'A text.' }, { text: '' }], refused: [{ text: 5 }, { text: long }] };
const ofDay = { good: [{ day: '2026-01-31' }], refused: [{ day: '../notes/mirror' }, { day: 5 }] };
const ofImport = { good: [{ id: 'one' }], refused: [{ id: '' }, { id: 1 }, { id: long }] };
const ofParts = {
  good: [{ id: 'one', parts: 2 }],
  refused: [
    { id: 'one', parts: 1e9 },
    { id: 'one', parts: -1 },
  ],
};
const ofCommit = {
  good: [{ id: 'one', parts: 2, name: 'notes.json' }],
  refused: [
    { id: 'one', parts: 2, name: long },
    { id: 'one', parts: Infinity, name: '' },
  ],
};
const ofAddress = {
  good: [{ id: 'https://news.example/story' }],
  refused: [{ id: 7 }, { id: long }],
};

const note = {
  id: 'entity:quay',
  target: { kind: 'entity', entity },
  text: 'Ask the harbor master.',
  tags: ['harbor'],
  createdAt: 1,
  updatedAt: 2,
  revision: 'r2',
  ancestors: ['r1'],
  copyOf: null,
  deletedAt: null,
} as const;
const revision = { id: 'r1', note: note.id, text: 'Ask.', tags: [], at: 1 };
const article = {
  id: 'https://news.example/story',
  headline: 'A story',
  outlet: 'News',
  published: '2026-01-31',
  language: 'en',
  savedAt: 1,
  removedAt: null,
  isCut: false,
  text: 'A story.',
} as const;
const search = { text: 'quay', filters: NO_FILTERS, most: 8 };
const notesQuery = {
  query: '',
  entity: null,
  tag: null,
  site: null,
  from: -5,
  to: null,
  deleted: false,
  offset: 0,
  count: 50,
};
const story = {
  text: 'A story.',
  language: 'en',
  address: 'https://news.example/story',
  title: '',
  published: null,
  outlet: 'News',
};
const panel = { kind: 'entity', entity, writing: false, tether: 3 } as const;
const notThis = {
  kind: 'notThis',
  surfaceForm: 'Quay',
  entity,
  instead: null,
  everywhere: true,
} as const;
const correction = { surfaceForm: 'Quay', entity, instead: null, host: null };

export const CONTENT_ROWS: Rows<ContentCalls> = {
  wake: nothing,
  linkText: {
    good: [{ text: 'At the quay.', language: null, asked: false }],
    refused: [
      { text: long, language: null, asked: false },
      { text: '', language: long, asked: false },
      { text: '', language: null, asked: 'yes' },
      { text: ['At the quay.'], language: null, asked: false },
      { text: 'At the quay.', language: null, asked: false, tabId: 1 },
      { text: 'At the quay.', language: null, asked: false, host: 'bank.example' },
    ],
  },
  describeEntity: {
    good: [{ entity, needsCard: true }],
    refused: [
      { entity },
      { entity, needsCard: 1 },
      { entity, needsCard: true, tabId: 4 },
      { entity, needsCard: true, frameId: 4 },
      { entity: [entity], needsCard: true },
      { entity: { id: entity }, needsCard: true },
      { entity: long, needsCard: true },
    ],
  },
  noteOn: { ...ofEntity, refused: [...ofEntity.refused, { entity, sender: { tab: { id: 2 } } }] },
  openPanel: {
    good: [
      { entity, writing: true, tether: 3 },
      { entity, writing: false, tether: null },
    ],
    refused: [
      { entity, writing: 'yes', tether: 3 },
      { entity, writing: true, tether: -1 },
      { entity, writing: true, tether: 1.5 },
      { entity, writing: true, tether: '3' },
      { entity, writing: true },
      { kind: 'text', text: 'Read this.' },
      { kind: 'search', query: 'this' },
    ],
  },
  decide: {
    good: [{ decision: { kind: 'off', where: 'site' } }, { decision: notThis }],
    refused: [
      { decision: null },
      { decision: { kind: 'off', where: 'here' } },
      { decision: { kind: 'off', where: 'site', host: 'bank.example' } },
      { decision: { kind: 'on', where: 'site' } },
      { decision: { ...notThis, surfaceForm: 'x'.repeat(201) } },
      { decision: { ...notThis, everywhere: undefined } },
      { decision: { ...notThis, host: 'bank.example' } },
      { kind: 'off', where: 'site' },
    ],
  },
};

export const PAGE_ROWS: Rows<PageCalls> = {
  search: {
    good: [{ query: search }],
    refused: [
      { query: 'quay' },
      { query: { ...search, most: 1e9 } },
      { query: { ...search, filters: { ...NO_FILTERS, kinds: ['secret'] } } },
      { query: { ...search, filters: { ...NO_FILTERS, from: 2018 } } },
      { query: { ...search, filters: {} } },
    ],
  },
  describeEntityFully: ofEntity,
  relationsOf: ofEntity,
  relatedTo: {
    good: [{ story }],
    refused: [{ story: null }, { story: { ...story, text: long } }, { story: { ...story, links: [] } }],
  },
  readNotes: {
    good: [
      { target: note.target },
      { target: { kind: 'article', page: { address: story.address, title: '' } } },
    ],
    refused: [
      { target: entity },
      { target: { kind: 'all' } },
      { target: { kind: 'article', page: { address: 'javascript:alert(1)', title: '' } } },
    ],
  },
  saveNote: {
    good: [{ note }],
    refused: [
      { note: null },
      { note: { ...note, text: long } },
      { note: { ...note, target: { kind: 'entity' } } },
    ],
  },
  findNotes: {
    good: [
      { query: notesQuery, day: null },
      { query: notesQuery, day: '2026-01-31' },
    ],
    refused: [
      { query: notesQuery, day: 'mirror' },
      { query: { ...notesQuery, offset: -1 }, day: null },
      { query: { ...notesQuery, from: 'yesterday' }, day: null },
    ],
  },
  noteById: { good: [{ id: note.id, day: null }], refused: [{ id: note.id }, { id: 5, day: null }] },
  notesSummary: nothing,
  noteSnapshots: nothing,
  previewSnapshot: ofDay,
  importSnapshot: {
    good: [{ day: '2026-01-31', id: 'one', name: '31 January' }],
    refused: [
      { day: '2026-01-31', id: 'one', name: long },
      { day: 'mirror', id: 'one', name: '' },
    ],
  },
  keepExportTime: { good: [{ what: 'exported' }], refused: [{ what: 'forgotten' }] },
  wipeNotes: nothing,
  exportNotes: {
    good: [
      { after: null, count: 500 },
      { after: { store: 'notes', id: note.id }, count: 500 },
    ],
    refused: [
      { after: { store: 'secrets', id: '' }, count: 1 },
      { after: null, count: -1 },
    ],
  },
  sendImport: {
    good: [{ id: 'one', part: 0, notes: [note], revisions: [revision] }],
    refused: [
      { id: 'one', part: 0, notes: [{ ...note, createdAt: 'now' }], revisions: [] },
      { id: 'one', part: 0, notes: [], revisions: [{}] },
      { id: 'one', part: 0, notes: Array.from({ length: 10_001 }, () => note), revisions: [] },
    ],
  },
  previewImport: ofParts,
  commitImport: ofCommit,
  dropImport: ofImport,
  undoImport: ofImport,
  listImports: nothing,
  noteHistory: ofImport,
  entitiesNamed: { good: [{ names: ['Quay'] }], refused: [{ names: 'Quay' }, { names: [5] }] },
  linkChoices: { good: [{ query: 'qu' }], refused: [{ query: null }] },
  notesLinkingTo: ofEntity,
  notesDamage: nothing,
  forgetDamage: nothing,
  siteOf: ofTab,
  readTabNow: ofTab,
  leaveRequest: {
    good: [
      { request: panel, windowId: 1 },
      { request: { kind: 'search', query: 'quay' }, windowId: 1 },
      { request: { kind: 'text', text: 'A text.' }, windowId: 1 },
      { request: { kind: 'passage' }, windowId: 1 },
    ],
    refused: [
      { request: { kind: 'wipe' }, windowId: 1 },
      { request: panel, windowId: null },
    ],
  },
  takeRequest: nothing,
  readSettings: nothing,
  changeSettings: {
    good: [
      { change: { kind: 'density', density: 'every' } },
      { change: { kind: 'trigger', trigger: 'click' } },
      { change: { kind: 'paintFamiliar', on: true } },
      { change: { kind: 'remindToExport', on: false } },
      { change: { kind: 'hideNotes', on: true } },
      { change: { kind: 'site', host: 'news.example', on: false } },
      { change: { kind: 'everywhere', off: 'today' } },
      { change: { kind: 'correct', correction } },
      { change: { kind: 'undoCorrection', correction } },
      { change: { kind: 'takeOver', settings: DEFAULTS } },
      { change: { kind: 'reset' } },
    ],
    refused: [
      { change: { kind: 'density', density: 'all' } },
      { change: { kind: 'paintFamiliar', on: 'yes' } },
      { change: { kind: 'site', host: 5, on: false } },
      { change: { kind: 'correct', correction: { ...correction, entity: '' } } },
      { change: { kind: 'takeOver', settings: null } },
      { change: { kind: 'takeOver', settings: [] } },
      { change: 'reset' },
    ],
  },
  readText: ofText,
  linkSample: ofText,
  saveTab: ofTab,
  savedPage: { good: [{ address: story.address }], refused: [{ address: null }, { address: long }] },
  findSaved: {
    good: [{ query: '', removed: false, count: 50 }],
    refused: [
      { query: '', removed: 0, count: 50 },
      { query: '', removed: false, count: 1e9 },
    ],
  },
  savedText: ofAddress,
  removeSaved: ofAddress,
  restoreSaved: ofAddress,
  trailOn: ofEntity,
  exportSaved: { good: [{ after: null }, { after: article.id }], refused: [{ after: 5 }] },
  sendSavedImport: {
    good: [{ id: 'one', part: 0, articles: [article] }],
    refused: [
      { id: 'one', part: 0, articles: [{ ...article, id: 'file:///etc/hosts' }] },
      { id: 'one', part: 0, articles: article },
    ],
  },
  previewSavedImport: ofParts,
  commitSavedImport: ofCommit,
  undoSavedImport: ofImport,
  listSavedImports: nothing,
  wipeSaved: nothing,
};
