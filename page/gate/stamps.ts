/** Whether a text names a day of the calendar with its year, in whatever order and script. */
export function hasDate(text: string): boolean {
  return TWO_DIGITS.test(text) && DATE.test(text);
}

/** Whether a short line has a date or a time of day, as a post, a teaser or a message has. */
export function isStamp(text: string): boolean {
  return TWO_DIGITS.test(text) && (CLOCK.test(text) || DATE.test(text));
}

/** Whether a short line says what something costs. */
export function hasPrice(text: string): boolean {
  return PRICE.test(text);
}

// No classes of Unicode here: a browser takes milliseconds to make ready an expression that has them.
const DIGIT = '[0-9٠-٩۰-۹०-९]';
const DAY = `${DIGIT}{1,2}`;
const YEAR = `(?:19|20|١٩|٢٠|۱۳|۱۴|१९|२०|25)${DIGIT}{2}`;
const MONTH = String.raw`(?:de )?[^\s0-9]{2,14}(?: de)?`;
const TWO_DIGITS = new RegExp(`${DIGIT}${DIGIT}`);
const DATE = new RegExp(
  [
    String.raw`${YEAR} ?[-./年년] ?${DAY} ?[-./月월] ?${DAY}`,
    String.raw`${DAY}(?:st|nd|rd|th|er|[.º]|-го)?[ -]${MONTH}[ -]${YEAR}`,
    String.raw`[^\s0-9]{3,12} ${DAY}(?:st|nd|rd|th)?,? ${YEAR}`,
    String.raw`${DAY}[./-]${DAY}[./-]${YEAR}`,
  ]
    .map((order) => `(?<!${DIGIT})${order}(?!${DIGIT})`)
    .join('|'),
);
const CLOCK = /(?<![\d:.])\d{1,2}:\d{2}(?![\d:])/;
const PRICE = /[$€£¥₩₽₹₺₴₪฿]\s?\d|\d\s?[€£₩₽₹₺₴₪฿]/;
