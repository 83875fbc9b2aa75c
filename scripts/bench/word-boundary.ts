/** Whether a stretch of a text neither begins nor ends inside a word. */
export function isWhole(text: string, start: number, end: number): boolean {
  return !isWordUnit(text.charCodeAt(start - 1)) && !isWordUnit(text.charCodeAt(end));
}

/** @param unit a UTF-16 unit, or NaN beyond the text */
function isWordUnit(unit: number): boolean {
  if (unit < 128) return ASCII_WORD[unit] === 1;
  return unit >= 128 && LETTER_OR_DIGIT.test(String.fromCharCode(unit));
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const ASCII_WORD = Uint8Array.from({ length: 128 }, (_, unit) =>
  /[a-z0-9]/i.test(String.fromCharCode(unit)) ? 1 : 0,
);
