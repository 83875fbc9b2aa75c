import { FileProblem, WHOLE_FILE, placeInText } from './file-problem.ts';

/**
 * The value in a text of JSON. The text is looked through first: what browsers say of a flaw seldom tells its place,
 * and a value that is nested without end would take all memory before it could be refused.
 * @throws {FileProblem} with line and column
 */
export function parseJson(text: string): unknown {
  checkJson(text);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new FileProblem(WHOLE_FILE, `cannot be read: ${(error as Error).message}`);
  }
}

/** No file of notes or of annotations comes near. */
const MOST_LEVELS = 100;

type Expected = 'value' | 'firstValue' | 'key' | 'firstKey' | 'colon' | 'next';

/** The grammar of RFC 8259, without a call for each level. */
function checkJson(text: string): void {
  /** How each list and object that is open will end. */
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const sign = text[at]!;
    const end = open.at(-1);
    const takesValue = expected === 'value' || expected === 'firstValue';
    const takesKey = expected === 'key' || expected === 'firstKey';
    const takesEnd = expected === 'next' || expected === 'firstValue' || expected === 'firstKey';
    if (takesEnd && sign === end) {
      open.pop();
      expected = 'next';
      at += 1;
    } else if (expected === 'next' && sign === ',' && end !== undefined) {
      expected = end === '}' ? 'key' : 'value';
      at += 1;
    } else if (expected === 'colon' && sign === ':') {
      expected = 'value';
      at += 1;
    } else if (takesKey && sign === '"') {
      expected = 'colon';
      at = endOfString(text, at);
    } else if (takesValue && (sign === '[' || sign === '{')) {
      if (open.length === MOST_LEVELS) throw new FileProblem(placeInText(text, at), 'is nested too deeply');
      open.push(sign === '[' ? ']' : '}');
      expected = sign === '[' ? 'firstValue' : 'firstKey';
      at += 1;
    } else if (takesValue) {
      expected = 'next';
      at = sign === '"' ? endOfString(text, at) : endOfWord(text, at);
    } else {
      throw noJson(text, at);
    }
    at = skipSpace(text, at);
  }
  if (expected !== 'next' || open.length > 0) throw cutOff(text);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \n\r\t'.includes(text[at]!)) at += 1;
  return at;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_PRINTABLE = 0x20;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const CUT_ESCAPE = /^\\(?:u[\da-fA-F]{0,3})?$/;

function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) return at + 1;
    if (unit < FIRST_PRINTABLE) throw noJson(text, at);
    if (unit === BACKSLASH) {
      ESCAPE.lastIndex = at;
      if (!ESCAPE.test(text)) throw CUT_ESCAPE.test(text.slice(at, at + 6)) ? cutOff(text) : noJson(text, at);
      at = ESCAPE.lastIndex - 1;
    }
  }
  throw cutOff(text);
}

const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const CUT_WORD = /^(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|-)$/;

function endOfWord(text: string, at: number): number {
  WORD.lastIndex = at;
  if (WORD.test(text)) return WORD.lastIndex;
  throw CUT_WORD.test(text.slice(at, at + 5)) ? cutOff(text) : noJson(text, at);
}

function noJson(text: string, at: number): FileProblem {
  return new FileProblem(placeInText(text, at), 'is no JSON');
}

function cutOff(text: string): FileProblem {
  return new FileProblem(placeInText(text, text.length), 'is cut off');
}
