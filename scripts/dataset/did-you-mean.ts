/** ` Did you mean “moscow”?` for the known word nearest to a mistyped one, or nothing where none is near. */
export function didYouMean(written: string, known: Iterable<string>): string {
  let best = '';
  let least = Math.max(2, Math.floor(written.length / 3)) + 1;
  for (const word of known) {
    const distance = editDistance(written.toLowerCase(), word.toLowerCase(), least);
    if (distance < least) {
      best = word;
      least = distance;
    }
  }
  return best === '' ? '' : ` Did you mean “${best}”?`;
}

/** How many letters to add, drop or change (Levenshtein), or `limit` where it is that many and more. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      next.push(Math.min(row[j]! + (a[i] === b[j] ? 0 : 1), row[j + 1]! + 1, next[j]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}
