import { caseFits } from '../../../linking/case-rule.ts';
import { tokenize } from '../../../linking/tokenize.ts';
import type { AliasRule } from '../alias-rules.ts';
import type { Problem } from '../problem.ts';

/** Aliases that would mark what nobody meant, or that never get their turn. */
export function checkAliases(rules: readonly AliasRule[]): Problem[] {
  return [
    ...rules.flatMap((rule) =>
      problemsOf(rule).map((sentence) => ({ file: rule.file, line: rule.line, sentence })),
    ),
    ...groupBy(rules, tokensOf).flatMap((same) => [...repeated(same), ...shadowed(same)]),
    ...groupBy(rules, ({ entity }) => entity).flatMap(withoutAntecedent),
  ];
}

/** What is wrong with a rule, looked at alone. */
function problemsOf(rule: AliasRule): string[] {
  const { alias, need } = rule;
  if (tokensOf(rule) === '') return [`“${alias}” has no letter and no digit. Leave it out.`];
  if (LISTENING.has(need) && rule.written.for.length === 0) {
    return [
      `“${alias}” needs a cue ${need === 'page' ? 'on the page' : need} and has none. Add words to “for”.`,
    ];
  }
  const weakness = need === 'nothing' && rule.entity !== '' ? weaknessOf(rule) : null;
  return weakness === null ? [] : [`“${alias}” is ${weakness}. Say what it needs before it means this.`];
}

const LISTENING: ReadonlySet<string> = new Set(['page', 'near', 'beside']);

/** Why an alias cannot stand on its own, or null. */
function weaknessOf({ alias, language }: AliasRule): string | null {
  if (WELL_KNOWN.has(alias)) return null;
  if (/^.$/u.test(alias)) return 'one character';
  if (SOLID_SCRIPT.test(alias)) return null;
  if (/^[\d.,]+$/.test(alias)) return 'a bare number';
  if (STOP_WORDS.has(alias.toLowerCase())) return 'a word of every sentence';
  if (/^the\s/.test(alias)) return 'said of many things';
  // On a page in its own language an acronym means what it says (ООН, ONU); on any page it may not.
  if (language === '' && /^[\p{Lu}\d]{2,3}$/u.test(alias.replaceAll('.', ''))) {
    return 'an acronym of two or three letters';
  }
  if (/^\p{Ll}+$/u.test(alias)) return 'a common word';
  return null;
}

/** Acronyms that mean one thing to every reader of the news. */
const WELL_KNOWN: ReadonlySet<string> = new Set([
  'UN',
  'U.N.',
  'U.N',
  'EU',
  'US',
  'U.S.',
  'U.S',
  'USA',
  'UK',
  'U.K.',
  'G7',
]);

const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an and are as at be but by for from has he her him his i in is it its may me no not of on or our she so that the their them they this to us was we were who will with you'.split(
    ' ',
  ),
);

/** Scripts that write whole words in one or two characters. */
const SOLID_SCRIPT = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;

/** Of one entity: an alias that says nothing that an earlier one does not. */
function repeated(same: readonly AliasRule[]): Problem[] {
  return same.flatMap((rule, index) => {
    const twin = same.find(
      (other, place) =>
        place !== index &&
        other.entity === rule.entity &&
        // A name that holds on any page is written again for a language that bends it.
        (other.language === rule.language || (other.language === '' && rule.forms.length === 0)) &&
        caseFits(other.alias, rule.alias) &&
        (place < index || !caseFits(rule.alias, other.alias)) &&
        sameRule(other, rule),
    );
    if (!twin) return [];
    const sentence = `“${rule.alias}” is the same to the linker as “${twin.alias}” on line ${twin.line}. Leave it out.`;
    return [{ file: rule.file, line: rule.line, sentence }];
  });
}

function sameRule(a: AliasRule, b: AliasRule): boolean {
  return a.need === b.need && JSON.stringify(a.written) === JSON.stringify(b.written);
}

/**
 * An alias of two entities: at most one of them may need nothing. It then always wins unless cues speak for
 * the other, so the other must listen for some; a short form after an antecedent would never get its turn.
 */
function shadowed(same: readonly AliasRule[]): Problem[] {
  return same.flatMap((rule, index) => {
    const plain = same.find(
      (other, place) =>
        other.entity !== rule.entity &&
        other.need === 'nothing' &&
        other.entity !== '' &&
        rule.entity !== '' &&
        meet(other.language, rule.language) &&
        (caseFits(other.alias, rule.alias) || caseFits(rule.alias, other.alias)) &&
        (rule.need !== 'nothing' || place < index),
    );
    if (!plain || LISTENING.has(rule.need)) return [];
    const sentence = `“${rule.alias}” means ${plain.entity} wherever it stands (${plain.file}:${plain.line}). Say near, beside or on which page it means ${rule.entity}.`;
    return [{ file: rule.file, line: rule.line, sentence }];
  });
}

/** Whether two language scopes share a page. */
function meet(a: string, b: string): boolean {
  return a === b || a === '' || b === '';
}

/** A short form of an entity that has no fuller name to follow. */
function withoutAntecedent(rules: readonly AliasRule[]): Problem[] {
  if (rules.some(({ need }) => need !== 'antecedent')) return [];
  return rules.slice(0, 1).map(({ file, line, alias }) => ({
    file,
    line,
    sentence: `“${alias}” follows a fuller name, and there is none among the aliases. Add one.`,
  }));
}

function tokensOf({ alias }: AliasRule): string {
  return tokenize(alias)
    .map(({ key }) => key)
    .join(' ');
}

function groupBy(rules: readonly AliasRule[], keyOf: (rule: AliasRule) => string): AliasRule[][] {
  return [...Map.groupBy(rules, keyOf).values()];
}
