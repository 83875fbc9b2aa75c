import type { EntityPage } from '../../library/entity-page.ts';
import type { Article, Entity, ProfileLine } from '../../library/records.ts';
import type { Note } from '../../notes/note.ts';

/** Records with nothing in them but what a test gives. */

export const entity = (given: Partial<Entity> = {}): Entity => ({
  id: 'ferry-board',
  type: 'Organization',
  name: 'Ferry Board',
  wikidata: null,
  description: 'Runs the ferries.',
  background: '',
  profile: [],
  facts: [],
  related: [],
  verified: true,
  familiar: false,
  ...given,
});

export const line = (given: Partial<ProfileLine> = {}): ProfileLine => ({
  label: 'role',
  text: 'Harbor master',
  from: null,
  until: null,
  entity: null,
  source: 'https://example.org/board',
  ...given,
});

export const entityPage = (given: Partial<EntityPage> = {}): EntityPage => ({
  entity: entity(),
  articles: [],
  history: [],
  facts: [],
  newest: null,
  contested: [],
  related: [],
  alternatives: [],
  ...given,
});

export const article = (given: Partial<Article> = {}): Article => ({
  id: 'a',
  url: 'https://example.org/a',
  title: 'Ferries late again',
  outlet: 'The Harbor Post',
  outletCountry: 'Canada',
  outletKind: 'newspaper',
  published: '2018-01-16',
  dateHint: null,
  language: 'en',
  facts: ['Ferries were late.'],
  stance: 'Sober.',
  topics: [],
  tier: 'core',
  confidence: 'high',
  note: null,
  ...given,
});

export const note = (text: string, given: Partial<Note> = {}): Note => ({
  id: 'entity:ferry-board',
  target: { kind: 'entity', entity: 'ferry-board' },
  text,
  tags: [],
  createdAt: 1,
  updatedAt: 1,
  revision: `revision of ${text}`,
  ancestors: [],
  copyOf: null,
  deletedAt: null,
  ...given,
});
