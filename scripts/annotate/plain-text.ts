/**
 * Whether a text without markup reads like an article: some sentences of running prose.
 * A page's own metadata would say more; a bare text has none.
 */
export function isProseText(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.length >= 80 && /[.!?。！？"”]/.test(line));
  return lines.reduce((sum, { length }) => sum + length, 0) >= 300;
}

/**
 * Joins the lines of a text that was wrapped at a fixed width, so that a name is found across a line's end.
 * Every character keeps its place: a line break becomes a space, and nothing else changes.
 */
export function unwrapLines(text: string): string {
  return text.replace(/(?<=[^\n]{50})\n(?=[^\n\s])/g, (lineBreak, offset: number) =>
    /[.!?:"”]\s*$/.test(text.slice(0, offset).slice(-3)) ? lineBreak : ' ',
  );
}
