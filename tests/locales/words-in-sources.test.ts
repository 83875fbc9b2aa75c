import { describe, expect, it } from 'vitest';
import type { ExportFormat } from '../../components/notes-port.ts';
import type { OffWhere } from '../../components/OffMenu.tsx';
import type { SavedPageView } from '../../components/use-saved-page.ts';
import type { EntityType, ProfileLabel } from '../../library/records.ts';
import type { Evidence } from '../../linking/types.ts';
import type { ImportCount } from '../../notes/rows.ts';
import messages from '../../public/_locales/en/messages.json';
import { readSources, textsOfPages } from './read-sources.ts';

const { literals, templates, shown } = readSources();

/**
 * Names of messages that are put together, and what the parts may be. The compiler holds that none is left out here,
 * and that each that is asked for exists.
 */
const PARTS = {
  'kind*': partsOf<EntityType>({
    Person: 1,
    Organization: 1,
    Place: 1,
    Event: 1,
    Document: 1,
    Concept: 1,
    Weapon: 1,
    Vessel: 1,
  }),
  'why_*': partsOf<Extract<Evidence, { kind: 'cues' }>['where']>({ beside: 1, near: 1, page: 1 }),
  'profile_*': partsOf<ProfileLabel>({
    role: 1,
    body: 1,
    country: 1,
    parent: 1,
    members: 1,
    founded: 1,
    mandate: 1,
    seat: 1,
    location: 1,
    date: 1,
    participants: 1,
    outcome: 1,
    vote: 1,
    measures: 1,
    aftermath: 1,
    maker: 1,
    status: 1,
  }),
  'off_*': partsOf<OffWhere>({ site: 1, today: 1, everywhere: 1 }),
  'isOff_*': partsOf<OffWhere>({ site: 1, today: 1, everywhere: 1 }),
  'means_*_*': ['instead_here', 'instead_everywhere', 'nothing_here', 'nothing_everywhere'],
  'saveArticle_*': partsOf<NonNullable<SavedPageView['refusal']>>({
    full: 1,
    newer: 1,
    unavailable: 1,
    private: 1,
    unreadable: 1,
    noText: 1,
  }),
  'format_*': partsOf<ExportFormat>({ json: 1, zip: 1, markdown: 1, csv: 1, annotations: 1 }),
  'formatHint_*': partsOf<ExportFormat>({ json: 1, zip: 1, markdown: 1, csv: 1, annotations: 1 }),
  'count_*': partsOf<Exclude<keyof ImportCount, 'settings'>>({ added: 1, changed: 1, conflicts: 1, same: 1 }),
} as const;

const keys = Object.keys(messages);

const NAMED_IN_MANIFEST = [...literals].flatMap((text) => /^__MSG_(\w+)__$/.exec(text)?.[1] ?? []);

const PUT_TOGETHER = Object.entries(PARTS).flatMap(([template, parts]) => {
  const [start = ''] = template.split('*');
  return parts.map((part) => start + part);
});

describe('The messages', () => {
  it('are all said somewhere', () => {
    const isSaid = (key: string) =>
      literals.has(key.replace(/_(?:one|other)$/, '')) ||
      NAMED_IN_MANIFEST.includes(key) ||
      PUT_TOGETHER.includes(key);
    expect(keys.filter((key) => !isSaid(key))).toEqual([]);
  });

  it('exist for all that is asked for by the manifest or by a name that is put together', () => {
    expect([...NAMED_IN_MANIFEST, ...PUT_TOGETHER].filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('tell translators what they are for', () => {
    const silent = Object.entries(messages).filter(([, { description }]) => description.trim() === '');
    expect(silent.map(([key]) => key)).toEqual([]);
  });
});

describe('Names of messages that are put together', () => {
  it('are in one list with all their parts', () => {
    const used = [...templates].filter(
      (template) =>
        /^\w+\*[\w*]*$/.test(template) &&
        keys.some((key) => key.startsWith(template.slice(0, template.indexOf('*')))),
    );
    expect(used.sort()).toEqual(Object.keys(PARTS).sort());
  });
});

describe('What a reader sees', () => {
  it('is written in no component: all of it goes through the messages', () => {
    // Our own views take a heading by its name.
    expect(shown.filter((text) => !keys.includes(text.slice(text.indexOf(': ') + 2)))).toEqual([]);
  });

  it('is written in no HTML file but the name of the extension', () => {
    expect(textsOfPages().filter((text) => !text.endsWith(': Backgrounder'))).toEqual([]);
  });
});

function partsOf<Part extends string>(parts: Record<Part, 1>): readonly Part[] {
  return Object.keys(parts) as Part[];
}
