import type { Page, TokenRun } from './recognize.ts';
import { inProse } from './unknown-person.ts';

/**
 * Whether a capital is a place here and not its government: a word of place stands before it ("in Moscow",
 * "near central Seoul", "the city of Pyongyang") or in it ("Washington, D.C."), or it says where a story
 * was written ("SEOUL, South Korea (AP) —").
 */
export function isLocative(page: Page, run: TokenRun): boolean {
  return (
    isBesidePlaceWord(page, run) ||
    isBehindPlacePhrase(page, run) ||
    isListedAsPlace(page, run) ||
    isInLongerName(page, run) ||
    isDateline(page, run)
  );
}

/** Whether a name of something in it goes on behind it, in prose: "Pyongyang Circus", but "Moscow Thursday". */
function isInLongerName(page: Page, { last }: TokenRun): boolean {
  const { text, tokens, lexicon, cues, language } = page;
  const next = last + 1;
  if (language === 'de' || next >= tokens.count || lexicon.openers.has(tokens.numbers[next]!)) return false;
  if (!NAME_GOES_ON.test(text.slice(tokens.ends[last], tokens.ends[next]))) return false;
  const isTitle = cues
    .overlapping({ first: next, last: next })
    .some(({ cue, first }) => first === next && lexicon.titles.has(cue));
  return !isTitle && inProse(page, last);
}

/** Not "Seoul Foreign Ministry", which is the government. */
const NAME_GOES_ON = /^ (?!Foreign\b|Defen[cs]e\b|Unification\b)\p{Lu}\p{Ll}{2,}$/u;

/**
 * Whether it stands in a list that a word of place begins: the last of "in Beijing, Seoul and Tokyo".
 * Where "and" does not end the list, a comma ends the phrase instead: "In Moscow, Seoul's envoy waited."
 */
function isListedAsPlace(page: Page, { first, last }: TokenRun): boolean {
  const { text, tokens } = page;
  const start = tokens.starts[first]!;
  const list = LISTED.exec(text.slice(Math.max(0, start - LONGEST_PLACE_LIST), start));
  if (!list) return false;
  const after = text.slice(tokens.ends[last], tokens.ends[last]! + LONGEST_PLACE_LIST);
  if (OWNS.test(after) || (list[0].endsWith(', ') && !REST_OF_LIST.test(after))) return false;
  let head = first;
  while (head > 0 && tokens.starts[head - 1]! >= start - list[0].length) head -= 1;
  return isBesidePlaceWord(page, { first: head, last: head });
}

/** UTF-16 units. */
const LONGEST_PLACE_LIST = 64;
/** The names before: "Beijing, New York and ". */
const LISTED =
  /(?:(?<=\p{Ll} )\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,2})(?:, \p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,2}){0,4}(?:,? (?:and|и|et|y|und) |, )$/u;
const REST_OF_LIST = /^(?:, \p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,2}){0,4},? (?:and|и|et|y|und) \p{Lu}/u;

/**
 * Whether a journey ends or begins in it ("from Seoul to Moscow", "left Seoul on Monday", "left Seoul for Tokyo"),
 * or it is told to be a capital ("in the capital, Seoul", "Seoul, the South Korean capital").
 */
function isBehindPlacePhrase({ text, tokens }: Page, { first, last }: TokenRun): boolean {
  const start = tokens.starts[first]!;
  const before = text.slice(Math.max(0, start - LONGEST_JOURNEY), start);
  const after = text.slice(tokens.ends[last], tokens.ends[last]! + LONGEST_JOURNEY);
  return (
    PLACE_PHRASE.test(before) ||
    IS_CAPITAL.test(after) ||
    (after.startsWith(' summit') && !JOINED.test(before)) ||
    (DEPARTURE.test(before) && TIME.test(after))
  );
}

/** UTF-16 units. */
const LONGEST_JOURNEY = 48;
const PLACE_PHRASE =
  /\b(?:from \p{Lu}[\p{L}.'-]*(?:,? \p{Lu}[\p{L}.'-]*){0,2},? to |(?:left|leaving|leaves|departed) \p{Lu}[\p{L}.'-]*(?:,? \p{Lu}[\p{L}.'-]*){0,2},? for |capital, )$/u;
const IS_CAPITAL = /^, (?:the )?(?:\p{Lu}[\p{L}'\u2019]+ ){0,2}capital\b/u;
/** "The Moscow summit" was held there, "the Seoul-Pyongyang summit" held by the two. */
const JOINED = /[\p{L}.][-\u2013\u2014]$/u;
const DEPARTURE = /\b(?:left|leaving|leaves|departed|departs|departing) $/;
/** When, how or where to: "left Seoul on Monday", but "left Seoul out". */
const TIME = /^ (?:on \p{Lu}|for \p{Lu}|by |aboard |early |late |yesterday|\p{Lu}\p{L}+day\b)/u;

function isBesidePlaceWord({ lexicon, text, cues, tokens }: Page, run: TokenRun): boolean {
  const beside = cues.overlapping({ first: run.first - REACH, last: run.last });
  const wordAt = (token: number) => text.slice(tokens.starts[token], tokens.ends[token]);
  const after = text.slice(tokens.ends[run.last], tokens.ends[run.last]! + 3);
  return beside.some(({ cue, last }) => {
    if (!lexicon.locatives.has(cue)) return false;
    // Not "The letter came in. Moscow said no.", "In January Moscow said no.", nor "in pressing Moscow".
    for (let between = last + 1; between < run.first; between += 1) {
      const word = wordAt(between);
      if (!LOWER_CASE.test(word) || PARTICIPLE.test(word)) return false;
    }
    const isOwner = last + 1 === run.first && OF_ACTS.test(wordAt(last)) && OWNS.test(after);
    return !isOwner && !beside.some((other) => other.last === last && lexicon.dealings.has(other.cue));
  });
}

/** So many words before a name a word of place still speaks of it: "near central Seoul". */
const REACH = 2;
/** What a government has comes from it: "a shield from Washington's acts", but "in Seoul's old town". */
const OF_ACTS = /^(?:from|at|towards?)$/i;
const OWNS = /^['\u2019]s /;
const LOWER_CASE = /^\p{Ll}/u;
/** No adjective: "in neighbouring Seoul". */
const PARTICIPLE = /^(?!neighbou?r|surround|freez|bustl|sprawl|boom)\p{Ll}{4,}ing$/u;

/**
 * Whether a name begins a block, or follows its headline, and leads on to a dash or to the agency in brackets,
 * over a country, a date or nothing; or, in capitals, to a colon.
 */
export function isDateline({ text, tokens }: Page, { first, last }: TokenRun): boolean {
  const after = text.slice(tokens.ends[last], tokens.ends[last]! + LONGEST_DATELINE);
  const agency = AGENCY.exec(after);
  if (agency) return true;
  const start = tokens.starts[first]!;
  const lead = LEAD.exec(text.slice(Math.max(0, start - LONGEST_LEAD), start));
  if (!lead || (lead[0].length < start && lead[0][0] !== '\n')) return false;
  const isAlone = lead[1] === '';
  if (isAlone && /^ ?: /.test(after) && !/\p{Ll}/u.test(text.slice(start, tokens.ends[last]))) return true;
  return (isAlone && DATELINE.test(after)) || DATELINE_OF_MANY.test(after);
}

/** UTF-16 units. */
const LONGEST_LEAD = 40;
/** Where a block begins, and the places that a dateline names before: "New York, ", "Sapporo/". */
const LEAD = /(?:^|\n)\(?((?:\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,2}(?:, (?:and )?| and |\/)){0,3})$/u;

/** UTF-16 units from the place's name to the dash: "SEOUL, South Korea, Sept. 14 (Reuters) -". */
const LONGEST_DATELINE = 48;
/** "(AP)", "(dpa)", "(KCNA)", right behind the place or behind a country and a date. */
const AGENCY =
  /^(?:, [\p{Lu}\d][\p{L}\d., ]*)? ?\((?:\p{Lu}{2,9}|dpa|Reuters|Yonhap|Bloomberg|Tass|Xinhua)[^)]{0,24}\)/u;
const DATELINE = new RegExp(
  [
    // A dash, behind a country or nothing: "SEOUL, South Korea —".
    '^(?:, \\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)*)? ?(?:[\\u2014\\u2013]|--|- )',
    // A date: "Pyongyang, October 20 (KCNA) --", "MOSCOW, March 4. /TASS/.", "Tokyo (Japan) Dec 3:".
    '^(?:[,.]| \\(\\p{Lu}[\\p{L} ]*\\),?) (?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?!\\d)|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\b)',
    // A country in square brackets: "Seoul [South Korea]:".
    '^ \\[\\p{Lu}[\\p{L} ]*\\](?:, \\p{Lu}|:)',
    // Any agency in brackets before a dash or a colon: "TOKYO (Kyodo) --".
    '^ \\(\\p{Lu}[^)\\n]{1,30}\\) ?(?:[\\u2014\\u2013]|--|- |: )',
    // Korean agencies: "(Seoul = News 1)".
    '^ = \\p{Lu}',
  ].join('|'),
  'u',
);
/** Behind several places, the dash and a new sentence, or a date: "Berlin, Tokyo and Seoul — Japan said". */
const DATELINE_OF_MANY =
  /^(?:(?:, | and )\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*){0,3}(?: ?(?:[\u2014\u2013]|--|- ) ?["\u201c\u2018]?\p{Lu}|, \p{Lu}\p{L}{2,8}\.? \d{1,2}(?!\d))/u;
