/**
 * How often a text has words made from some names, as "North Koreans" is from "North Korea". The names themselves are
 * the linker's to find.
 */
export function countDerived(text: string, names: readonly string[]): number {
  const places = new Set<number>();
  for (const name of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const end = at + name.length;
      // Two units: a letter may be as long.
      if (!ENDS_WITHIN.test(text.slice(Math.max(0, at - 2), at)) && GOES_ON.test(text.slice(end, end + 2)))
        places.add(at);
    }
  }
  return places.size;
}

const ENDS_WITHIN = /[\p{L}\p{N}]$/u;
const GOES_ON = /^\p{L}/u;
