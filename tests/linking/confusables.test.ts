import { describe, expect, it } from 'vitest';
import { linkText } from '../../linking/link-text.ts';
import type { Link } from '../../linking/types.ts';
import { decodePack } from '../../pack/decode-pack.ts';
import { buildPack } from '../../scripts/dataset/build-pack.ts';
import type { ConfusableRow } from './confusables.row.ts';
import { CONFUSABLES } from './confusables.table.ts';

const { lexicon } = decodePack(buildPack('data'));

describe('a name that means several things', () => {
  it.each(Object.entries(CONFUSABLES))('%s', (_name, rows) => {
    expect(rows.filter(({ open }) => open === undefined).flatMap(wrongIn)).toEqual([]);
  });
});

it('whatever is marked open is still wrong; what is right by now should be marked no more', () => {
  const open = Object.values(CONFUSABLES)
    .flat()
    .filter((row) => row.open !== undefined);
  expect(open.filter((row) => wrongIn(row).length === 0).map(({ text }) => text)).toEqual([]);
});

/** What linking gets wrong in a row, a sentence each. Other names than the row's are not looked at. */
function wrongIn(row: ConfusableRow): string[] {
  const page = row.before === undefined ? row.text : `${row.before} ${row.text}`;
  const links = [...linkText(lexicon, page, 'en')];
  const wanted = (row.expect ?? []).flatMap(([surfaceForm, ...entities]) =>
    spansOf(page, row.text, surfaceForm).map((span) => {
      const link = links.find((candidate) => covers(candidate, span));
      if (link && entities.includes(link.entity)) return null;
      return `${page} — “${surfaceForm}” should be ${entities.join(' or ')} and is ${link?.entity ?? 'nothing'}`;
    }),
  );
  const unwanted = (row.leave ?? []).flatMap((surfaceForm) =>
    spansOf(page, row.text, surfaceForm).map((span) => {
      const link = links.find((candidate) => overlaps(candidate, span));
      return link ? `${page} — “${link.mention.surfaceForm}” should be nothing and is ${link.entity}` : null;
    }),
  );
  return [...wanted, ...unwanted].filter((wrong) => wrong !== null);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Every place where a surface form stands as words of its own in the part of a page that a row judges. */
function spansOf(page: string, text: string, surfaceForm: string): Span[] {
  const words = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(surfaceForm)}(?![\\p{L}\\p{N}])`, 'gu');
  const offset = page.length - text.length;
  return [...text.matchAll(words)].map(({ index }) => ({
    start: offset + index,
    end: offset + index + surfaceForm.length,
  }));
}

function covers({ mention }: Link, { start, end }: Span): boolean {
  return mention.start <= start && mention.end >= end;
}

function overlaps({ mention }: Link, { start, end }: Span): boolean {
  return mention.start < end && mention.end > start;
}
