import type { Page, TokenRun } from './recognize.ts';

/**
 * Whether a capital is a place here and not its government: a word of place stands before it ("in Moscow",
 * "near central Seoul", "the city of Pyongyang") or in it ("Washington, D.C."), or it says where a story
 * was written ("SEOUL, South Korea (AP) —").
 */
export function isLocative(page: Page, run: TokenRun): boolean {
  return isBesidePlaceWord(page, run) || isBehindPlacePhrase(page, run) || isDateline(page, run);
}

/** Whether a journey ends in it ("from Seoul to Moscow"), or it is named as a capital ("in the capital, Seoul"). */
function isBehindPlacePhrase({ text, tokens }: Page, { first }: TokenRun): boolean {
  const start = tokens.starts[first]!;
  return PLACE_PHRASE.test(text.slice(Math.max(0, start - LONGEST_JOURNEY), start));
}

/** UTF-16 units. */
const LONGEST_JOURNEY = 48;
const PLACE_PHRASE = /\b(?:from (?:\p{Lu}[\p{L}.'-]*,? ?){1,3} to |capital, )$/u;

function isBesidePlaceWord({ lexicon, text, cues, tokens }: Page, run: TokenRun): boolean {
  return cues.overlapping({ first: run.first - REACH, last: run.last }).some(({ cue, last }) => {
    if (!lexicon.locatives.has(cue)) return false;
    // Not "The letter came in. Moscow said no.", nor "In January Moscow said no."
    for (let between = last + 1; between < run.first; between += 1) {
      if (!LOWER_CASE.test(text[tokens.starts[between]!]!)) return false;
    }
    return true;
  });
}

/** So many words before a name a word of place still speaks of it: "near central Seoul". */
const REACH = 2;
const LOWER_CASE = /\p{Ll}/u;

/**
 * Whether a name begins a block, or follows its headline, and leads on to a dash or to the agency in brackets,
 * over a country, a date or nothing.
 */
export function isDateline({ text, tokens }: Page, { first, last }: TokenRun): boolean {
  const after = text.slice(tokens.ends[last], tokens.ends[last]! + LONGEST_DATELINE);
  const agency = AGENCY.exec(after);
  if (agency) return true;
  const beginsBlock = first === 0 || text[tokens.starts[first - 1]!] === '\n';
  return beginsBlock && DATELINE.test(after);
}

/** UTF-16 units from the place's name to the dash: "SEOUL, South Korea, Sept. 14 (Reuters) -". */
const LONGEST_DATELINE = 48;
/** "(AP)", "(dpa)", "(KCNA)", right behind the place or behind a country and a date. */
const AGENCY =
  /^(?:, [\p{Lu}\d][\p{L}\d., ]*)? ?\((?:\p{Lu}{2,9}|dpa|Reuters|Yonhap|Bloomberg|Tass|Xinhua)[^)]{0,24}\)/u;
const DATELINE = new RegExp(
  [
    // A dash, behind a country or nothing: "SEOUL, South Korea —".
    '^(?:, \\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)*)? ?(?:[\\u2014\\u2013]|--|- )',
    // A date: "Pyongyang, October 20 (KCNA) --", "MOSCOW, March 4. /TASS/."
    '^, \\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?!\\d)',
  ].join('|'),
  'u',
);
