import { strToU8, zipSync } from 'fflate';
import { type Note, type Target, keyOfTarget } from '../note.ts';

/** What an entity is called, or its id where nobody knows. */
export type NameOf = (entity: string) => string;

/** All notes as one text of Markdown. */
export function writeMarkdown(notes: readonly Note[], nameOf: NameOf): string {
  return byTarget(notes)
    .map((group) => [`# ${titleOf(group[0]!.target, nameOf)}`, ...group.map(sectionOf)].join('\n\n'))
    .join('\n\n')
    .concat('\n');
}

/** A zip with a file for each entity and page, with properties at its head as Obsidian reads them. */
export function zipMarkdown(notes: readonly Note[], nameOf: NameOf): Uint8Array {
  const files: Record<string, [Uint8Array, { mtime: number }]> = {};
  for (const group of byTarget(notes)) {
    const { target } = group[0]!;
    const name = freeName(fileNameOf(titleOf(target, nameOf)), files);
    const text = [frontMatter(group, nameOf), ...group.map(sectionOf)].join('\n\n').concat('\n');
    files[name] = [strToU8(text), { mtime: Math.max(FIRST_ZIP_TIME, latest(group)) }];
  }
  return zipSync(files, { level: 6 });
}

/** What a note is about, in one line. */
export function titleOf(target: Target, nameOf: NameOf): string {
  if (target.kind === 'entity') return nameOf(target.entity);
  return target.page.title.trim() || target.page.address;
}

/** The format's dates begin in 1980. */
const FIRST_ZIP_TIME = Date.UTC(1980, 0, 2);
/** Short of what the systems allow (255 bytes), for a path has more than a name. */
const LONGEST_NAME = 80;

function byTarget(notes: readonly Note[]): Note[][] {
  const groups = new Map<string, Note[]>();
  for (const note of notes.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))) {
    const key = keyOfTarget(note.target);
    groups.set(key, [...(groups.get(key) ?? []), note]);
  }
  return [...groups.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function sectionOf({ target, text, tags }: Note): string {
  const quote = target.kind === 'passage' ? [target.passage.exact.replaceAll(/^/gm, '> ')] : [];
  const labels = tags.length === 0 ? [] : [tags.map((tag) => `#${tag.replaceAll(/\s+/g, '-')}`).join(' ')];
  return [...quote, text, ...labels].join('\n\n');
}

function frontMatter(group: readonly Note[], nameOf: NameOf): string {
  const { target } = group[0]!;
  const tags = [...new Set(group.flatMap((note) => note.tags))];
  const properties: [string, unknown][] = [
    ['title', titleOf(target, nameOf)],
    ...(target.kind === 'entity' ? [] : [['source', target.page.address] as [string, unknown]]),
    ['tags', tags.map((tag) => tag.replaceAll(/\s+/g, '-'))],
    ['created', new Date(Math.min(...group.map(({ createdAt }) => createdAt))).toISOString()],
    ['updated', new Date(latest(group)).toISOString()],
  ];
  // JSON is YAML, too.
  return ['---', ...properties.map(([name, value]) => `${name}: ${JSON.stringify(value)}`), '---'].join('\n');
}

function latest(group: readonly Note[]): number {
  return Math.max(...group.map(({ updatedAt }) => updatedAt));
}

/** A name that every system takes: Windows is the strictest. */
function fileNameOf(title: string): string {
  // Control characters, and what paths and Obsidian's links are made of.
  const plain = title
    .replaceAll(/[\p{Cc}<>:"/\\|?*#^[\]]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const short = plain
    .slice(0, LONGEST_NAME)
    .replace(/[\ud800-\udbff]$/, '')
    .replaceAll(/^\.+|[. ]+$/g, '');
  return /^(?:con|prn|aux|nul|com\d|lpt\d)?$/i.test(short) ? `note ${short}`.trim() : short;
}

/** Systems that do not tell capitals apart would write one file over the other. */
function freeName(name: string, taken: Readonly<Record<string, unknown>>): string {
  const lower = new Set(Object.keys(taken).map((other) => other.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const file = number === 1 ? `${name}.md` : `${name} ${number}.md`;
    if (!lower.has(file.toLowerCase())) return file;
  }
}
