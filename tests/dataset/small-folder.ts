import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A data folder of three entities and one article without problems: what a test breaks, it breaks in here. */
const FILES: Readonly<Record<string, string>> = {
  'entities/moscow.yaml': entity('Place', 'Moscow', ['aliases:', '  - Moscow'], ['standsFor: russia']),
  'entities/russia.yaml': entity('Place', 'Russia', ['aliases:', '  - Russia']),
  'entities/robert-wood.yaml': entity('Person', 'Robert Wood', [
    'aliases:',
    '  - Robert A. Wood',
    '  - alias: Wood',
    '    need: antecedent',
  ]),
  'articles/agency-2024-03-28-veto.yaml': [
    'title: Russia blocks the renewal',
    'outlet: An agency',
    'outletCountry: Canada',
    'outletKind: wire',
    "published: '2024-03-28'",
    'language: en',
    'tier: core',
    'confidence: high',
    'topics: [veto]',
    'stance: Told from the chamber.',
    'facts:',
    '  - The vote was thirteen to one.',
    'mentions: [Robert A. Wood]',
  ].join('\n'),
  'events.yaml': [
    "- date: '2024-03-28'",
    '  title: Russia votes against',
    '  entities: [russia]',
    '  source: https://example.org/vote',
  ].join('\n'),
  'contested.yaml': [
    '- id: why',
    '  question: Why did Russia vote against?',
    '  positions:',
    '    - says: To end the reports, one agency says.',
    '      articles: [agency-2024-03-28-veto]',
    '  entities: [russia]',
  ].join('\n'),
  'cues.yaml':
    'locative: [in]\ncivic: [mayor]\ndealings: [warning from]\ntitles: [Ambassador]\nnamesakes: [named]\nindefinites: [another]\nkin: [sister of]\nopeners: [yesterday]\ncouncil:\n  - Security Council\n',
  'other-names.yaml': '- Moscow, Idaho\n',
  'news-sites.csv': 'domain,name,country,languages\napnews.com,AP,us,en\n',
};

/** Writes the small folder to a temporary place, with some of its files changed, added, or (null) left out. */
export function smallFolder(changes: Readonly<Record<string, string | null>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-data-'));
  for (const [file, text] of Object.entries({ ...FILES, ...changes })) {
    if (text === null) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/**
 * An entity's file. Line 1 is the type, 2 the name, 3 the description, 4 the background, 5 `facts`,
 * 6 to 8 the one fact, 9 `related`, 10 `verified`; what a test gives stands from line 11.
 */
export function entity(type: string, name: string, ...parts: readonly string[][]): string {
  return [
    `type: ${type}`,
    `name: ${name}`,
    'description: What this is.',
    'background: Why it matters.',
    'facts:',
    '  - text: Something happened.',
    "    date: '2024-03-28'",
    '    source: https://example.org/page',
    'related: []',
    'verified: true',
    ...parts.flat(),
  ].join('\n');
}

/** A file of the small folder, to change a word in. */
export function fileOf(name: string): string {
  const text = FILES[name];
  if (text === undefined) throw new Error(`The small folder has no ${name}.`);
  return text;
}
