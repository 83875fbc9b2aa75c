import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import { LANGUAGES } from './languages.table.ts';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const PLURAL = /_(zero|one|two|few|many|other)$/;
const keys = Object.keys(english);
const bases = keys.filter((key) => key.endsWith('_other')).map((key) => key.replace(PLURAL, ''));

/** The name, and the few lines to try the extension on: a piece of English news, as its cards are in English. */
const ALWAYS_ENGLISH = ['extensionName', 'sampleHeadline', 'sampleText'];

/** Names and keys that stay in Latin letters. */
const LATIN_WORDS = new Set(
  'Backgrounder Chrome Firefox JSON JSON-LD CSV Markdown Obsidian PDF PNG SVG Shift Tab Enter W3C Web Annotation ZIP'.split(
    ' ',
  ),
);

describe('The locales', () => {
  it('are English and those that the table has rules for', () => {
    const folders = globSync('public/_locales/*').map((folder) => folder.split('/').at(-1));
    expect(new Set(folders)).toEqual(new Set([...LANGUAGES.map(({ locale }) => locale), 'en']));
  });
});

describe('English', () => {
  it('has a form for one and a form for many wherever it has either', () => {
    expect(keys.filter((key) => key.endsWith('_one')).map((key) => key.replace(PLURAL, ''))).toEqual(bases);
  });

  it('has no space at the ends and no straight quotes', () => {
    expect(wrongIn(english, [])).toEqual([]);
  });
});

describe.each(LANGUAGES)('$locale', ({ locale, language, direction, latin, never, asInEnglish }) => {
  const messages = JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as Messages;
  const said = (key: string) => messages[key]?.message ?? '';

  it('has every message of English and no other, with all plural forms that it needs', () => {
    const needed = [
      ...keys.filter((key) => !bases.includes(key.replace(PLURAL, '')) || !PLURAL.test(key)),
      ...bases.flatMap((base) => formsOf(language).map((form) => `${base}_${form}`)),
    ];
    expect(Object.keys(messages).sort()).toEqual(needed.sort());
  });

  it('says which language it is, and its direction', () => {
    expect([said('language'), said('direction')]).toEqual([language, direction]);
  });

  it('puts in what English puts in', () => {
    const odd = Object.keys(messages).filter((key) => {
      const from = (english as Messages)[
        bases.includes(key.replace(PLURAL, '')) ? key.replace(PLURAL, '_other') : key
      ];
      return !isSubset(
        placeholders(said(key)),
        placeholders(from?.message ?? ''),
        !mayBeSilent(key, language),
      );
    });
    expect(odd).toEqual([]);
  });

  it('names the numbers that English names', () => {
    const odd = keys.filter(
      (key) => !PLURAL.test(key) && numbers(said(key)) !== numbers(english[key as 'ok'].message),
    );
    expect(odd).toEqual([]);
  });

  it('is set as its printers set it', () => {
    const own = Object.entries(messages).filter(([key]) => !ALWAYS_ENGLISH.includes(key));
    expect(wrongIn(Object.fromEntries(own), never)).toEqual([]);
  });

  it('has no English left over', () => {
    const same = keys.filter((key) => key !== 'direction' && said(key) === english[key as 'ok'].message);
    expect(same.sort()).toEqual([...ALWAYS_ENGLISH, ...asInEnglish].sort());
  });

  it.skipIf(latin)('has no Latin words but names', () => {
    const odd = Object.keys(messages).flatMap((key) =>
      ['language', 'direction', ...ALWAYS_ENGLISH].includes(key)
        ? []
        : (said(key).match(/[A-Za-z][A-Za-z0-9-]+/g) ?? []).filter((word) => !LATIN_WORDS.has(word)),
    );
    expect(odd).toEqual([]);
  });

  it('keeps to the lengths that stores and browsers allow', () => {
    expect(said('extensionName').length).toBeLessThanOrEqual(75);
    expect(said('extensionDescription').length).toBeLessThanOrEqual(132);
    expect(said('badgeOff').length).toBeLessThanOrEqual(4);
  });
});

/** The forms that whole numbers take in a language, and the one that is fallen back on. */
function formsOf(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  const used = Array.from({ length: 1000 }, (_, count) => rules.select(count));
  return [...new Set([...used, 'other'])];
}

/** Whether a form stands for one number alone, and so need not name it. */
function mayBeSilent(key: string, language: string): boolean {
  const form = PLURAL.exec(key)?.[1];
  if (!form) return false;
  const rules = new Intl.PluralRules(language);
  return (
    Array.from({ length: 1000 }, (_, count) => rules.select(count)).filter((other) => other === form)
      .length === 1
  );
}

function placeholders(message: string): string {
  return [...new Set(message.match(/\$\d/g))].sort().join();
}

function isSubset(own: string, all: string, isWhole: boolean): boolean {
  return own === all || (!isWhole && own === '');
}

/** The numbers that are written in digits, in ours. */
function numbers(message: string): string {
  const ours = message.replace(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)));
  return (ours.match(/(?<!\$)\b\d+/g) ?? []).sort().join();
}

function wrongIn(messages: Messages, never: readonly (readonly [RegExp, string])[]): string[] {
  const rules = [
    [/^\s|\s$|  /, 'a space too many'],
    [/["'`]/, 'straight quotes'],
    [/\.\.\./, 'three dots are one: …'],
    [/^$/, 'nothing is said'],
    ...never,
  ] as const;
  return Object.entries(messages).flatMap(([key, { message }]) =>
    rules.filter(([wrong]) => wrong.test(message)).map(([, reason]) => `${key}: ${reason}: ${message}`),
  );
}
