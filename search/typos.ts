/**
 * How many typos part a typed word from the beginning of a term that it fits best: letters that are wrong, missing or
 * too many, or two neighbours that changed places. What `TermDictionary.nearly` tells of all terms at once.
 */
export function typosToBeginning(word: string, term: string): number {
  const rows = [Array.from({ length: word.length + 1 }, (_, column) => column)];
  for (let depth = 1; depth <= term.length; depth += 1) {
    const [twoAbove, above] = [rows[depth - 2], rows[depth - 1]!];
    const row = [depth];
    for (let column = 1; column <= word.length; column += 1) {
      const isSame = word[column - 1] === term[depth - 1];
      const ways = [above[column - 1]! + (isSame ? 0 : 1), above[column]! + 1, row[column - 1]! + 1];
      const isSwapped = word[column - 1] === term[depth - 2] && word[column - 2] === term[depth - 1];
      if (twoAbove && column > 1 && isSwapped) ways.push(twoAbove[column - 2]! + 1);
      row.push(Math.min(...ways));
    }
    rows.push(row);
  }
  return Math.min(...rows.map((row) => row.at(-1)!));
}
