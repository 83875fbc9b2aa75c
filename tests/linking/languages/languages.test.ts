import { describe, expect, it } from 'vitest';
import { linkText } from '../../../linking/link-text.ts';
import type { Link } from '../../../linking/types.ts';
import { decodePack } from '../../../pack/decode-pack.ts';
import { buildPack } from '../../../scripts/dataset/build-pack.ts';
import type { ConfusableRow } from '../confusables.row.ts';
import { GERMAN } from './de.table.ts';
import { SPANISH } from './es.table.ts';
import { FRENCH } from './fr.table.ts';
import { JAPANESE } from './ja.table.ts';
import { KOREAN } from './ko.table.ts';
import { RUSSIAN } from './ru.table.ts';
import { CHINESE } from './zh.table.ts';

const { lexicon } = decodePack(buildPack('data'));

const LANGUAGES: Record<string, readonly ConfusableRow[]> = {
  ko: KOREAN,
  ru: RUSSIAN,
  zh: CHINESE,
  ja: JAPANESE,
  fr: FRENCH,
  es: SPANISH,
  de: GERMAN,
};

describe.each(Object.entries(LANGUAGES))('on a page in %s', (language, rows) => {
  it('names link in every form, and other words do not', () => {
    const wrong = rows.filter(({ open }) => open === undefined).flatMap((row) => wrongIn(row, language));
    expect(wrong).toEqual([]);
  });

  it('whatever is marked open is still wrong', () => {
    const open = rows.filter((row) => row.open !== undefined);
    expect(open.filter((row) => wrongIn(row, language).length === 0).map(({ text }) => text)).toEqual([]);
  });

  it('each row says something of a name that stands in it', () => {
    const forms = (row: ConfusableRow) => [...(row.expect ?? []).map(([form]) => form), ...(row.leave ?? [])];
    const idle = rows.filter(
      (row) => forms(row).length === 0 || !forms(row).every((form) => row.text.includes(form)),
    );
    expect(idle.map(({ text }) => text)).toEqual([]);
  });
});

/** What linking gets wrong in a row, a sentence each. */
function wrongIn(row: ConfusableRow, language: string): string[] {
  const offset = row.before === undefined ? 0 : row.before.length + 1;
  const page = row.before === undefined ? row.text : `${row.before} ${row.text}`;
  const links = [...linkText(lexicon, page, language)];
  const meant = (link: Link | undefined) =>
    link ? `${link.entity} (“${link.mention.surfaceForm}”)` : 'nothing';

  const wanted = (row.expect ?? []).flatMap(([surfaceForm, ...entities]) => {
    const { start, end } = spanOf(row.text, surfaceForm, offset);
    const link = links.find(({ mention }) => mention.start <= start && mention.end >= end);
    if (link && entities.includes(link.entity)) return [];
    return [`${page} — “${surfaceForm}” should be ${entities.join(' or ')} and is ${meant(link)}`];
  });
  const unwanted = (row.leave ?? []).flatMap((surfaceForm) => {
    const { start, end } = spanOf(row.text, surfaceForm, offset);
    const link = links.find(({ mention }) => mention.start < end && mention.end > start);
    return link ? [`${page} — “${surfaceForm}” should be nothing and is ${meant(link)}`] : [];
  });
  return [...wanted, ...unwanted];
}

/** Where a surface form first stands in the row; a letter of a script with spaces begins and ends it. */
function spanOf(text: string, surfaceForm: string, offset: number): { start: number; end: number } {
  const spaced = new RegExp(`^${SPACED}`, 'u').test(surfaceForm);
  const start = spaced
    ? text.search(new RegExp(`(?<!${SPACED})${RegExp.escape(surfaceForm)}(?!${SPACED})`, 'u'))
    : text.indexOf(surfaceForm);
  return { start: offset + start, end: offset + start + surfaceForm.length };
}

/** Letters of scripts that write spaces, and digits. */
const SPACED = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}]';
