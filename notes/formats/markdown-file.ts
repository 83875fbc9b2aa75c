import { strToU8, zipSync } from 'fflate';
import type { EntityId } from '../../linking/types.ts';
import { type FindEntity, rewriteLinks } from '../markdown.ts';
import { type Note, type Target, keyOfTarget } from '../note.ts';
import { createFileNames } from './file-names.ts';
import { MOST_FILES, TooManyFiles } from './too-many-files.ts';

/** What an entity is called, or its id where nobody knows. */
export type NameOf = (entity: string) => string;

/** All notes that are not deleted as one text of Markdown. */
export function writeMarkdown(notes: readonly Note[], nameOf: NameOf): string {
  return byTarget(notes)
    .map((group) => [`# ${titleOf(group[0]!.target, nameOf)}`, ...group.map(sectionOf)].join('\n\n'))
    .join('\n\n')
    .concat('\n');
}

/**
 * A zip with a file for each entity and page, without deleted notes, with properties at its head as Obsidian reads them.
 * A link leads to the file of the entity that it means; where there is none, it stands as it was written.
 * @throws {TooManyFiles} where they are more than `MOST_FILES`
 */
export function zipMarkdown(notes: readonly Note[], nameOf: NameOf, find: FindEntity): Uint8Array {
  const groups = byTarget(notes);
  if (groups.length > MOST_FILES) throw new TooManyFiles(`A zip holds ${MOST_FILES} files at most.`);
  const nameFile = createFileNames();
  const named = groups.map((group) => {
    const title = titleOf(group[0]!.target, nameOf);
    return { group, title, name: nameFile(title) };
  });
  const fileOf = new Map(
    named.flatMap(({ group: [note], name }) =>
      note!.target.kind === 'entity' ? [[note!.target.entity, name] as const] : [],
    ),
  );
  const files: Record<string, [Uint8Array, { mtime: number }]> = {};
  for (const { group, title, name } of named) {
    const sections = group.map((note) => sectionOf({ ...note, text: withFiles(note.text, fileOf, find) }));
    const text = [frontMatter(group, title, name), ...sections].join('\n\n').concat('\n');
    files[`${name}.md`] = [strToU8(text), { mtime: timeInZip(latest(group)) }];
  }
  return zipSync(files);
}

/** A text whose links name files, with what was written to read. */
function withFiles(text: string, fileOf: ReadonlyMap<EntityId, string>, find: FindEntity): string {
  return rewriteLinks(text, (link, name, shown = name) => {
    const entity = find(name);
    const file = entity === null ? undefined : fileOf.get(entity);
    return file === undefined || (file === name && shown === name) ? link : `[[${file}|${shown}]]`;
  });
}

/** What a note is about, in one line. */
export function titleOf(target: Target, nameOf: NameOf): string {
  const title = target.kind === 'entity' ? nameOf(target.entity) : target.page.title;
  const line = title.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  return line || (target.kind === 'entity' ? target.entity : target.page.address);
}

/** By what they are about, oldest first. */
function byTarget(notes: readonly Note[]): Note[][] {
  const groups = new Map<string, Note[]>();
  const inOrder = notes
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  for (const note of inOrder) {
    const key = keyOfTarget(note.target);
    const group = groups.get(key);
    if (group) group.push(note);
    else groups.set(key, [note]);
  }
  return [...groups.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function sectionOf({ target, text, tags }: Note): string {
  const quote = target.kind === 'passage' ? target.passage.exact.replaceAll(/^/gm, '> ') : '';
  const labels = tagsOf(tags)
    .map((tag) => `#${tag}`)
    .join(' ');
  return [quote, text, labels].filter((part) => part !== '').join('\n\n');
}

function frontMatter(group: readonly Note[], title: string, file: string): string {
  const { target } = group[0]!;
  const properties: readonly (readonly [string, unknown])[] = [
    ['title', title],
    ...(title === file ? [] : [['aliases', [title]] as const]),
    ['source', target.kind === 'entity' ? `urn:backgrounder:entity:${target.entity}` : target.page.address],
    ['tags', tagsOf(group.flatMap(({ tags }) => tags))],
    ['created', new Date(group[0]!.createdAt).toISOString()],
    ['updated', new Date(latest(group)).toISOString()],
  ];
  // JSON is YAML, too.
  return ['---', ...properties.map(([name, value]) => `${name}: ${JSON.stringify(value)}`), '---'].join('\n');
}

/** Tags as Obsidian takes them: neither spaces nor signs but `_`, `-` and `/`, each tag once. */
function tagsOf(tags: readonly string[]): string[] {
  const plain = tags.map((tag) =>
    tag.replaceAll(/(?:(?![_/-])[\s\p{P}\p{Sm}\p{Sc}\p{Sk}\p{C}])+/gu, '-').replaceAll(/^-+|(?<!-)-+$/g, ''),
  );
  return [...new Set(plain)].filter((tag) => tag !== '');
}

function latest(group: readonly Note[]): number {
  return group.reduce((last, { updatedAt }) => Math.max(last, updatedAt), 0);
}

/** The format's years go from 1980 to 2099, where the reader is. */
function timeInZip(time: number): number {
  return Math.min(Math.max(time, Date.UTC(1980, 0, 2)), Date.UTC(2099, 11, 30));
}
