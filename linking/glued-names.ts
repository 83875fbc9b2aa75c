import type { Link } from './types.ts';

/** So many different names are looked for again, the first of the page. */
const MOST_NAMES = 40;
/** UTF-16 units. A longer text is no page: the whole of it is read again for each name. */
const LONGEST_TEXT = 500_000;

/**
 * People's full names that stand on a page once more without the space beside them, as pages have them whose
 * markup swallowed it: "WhenKim Jong Unarrived". Only names that the page also writes well are looked for, and only
 * those of people: "South Korea" in "South Koreans" is no name.
 *
 * @param links the links of the text, in reading order
 * @param isPerson whether an entity is a person
 */
export function gluedNames(text: string, links: readonly Link[], isPerson: (link: Link) => boolean): Link[] {
  if (text.length > LONGEST_TEXT) return [];
  const names = new Map<string, Link>();
  for (const link of links) {
    const { surfaceForm } = link.mention;
    if (names.size < MOST_NAMES && /[\p{L}.] ?[ -]\p{Lu}/u.test(surfaceForm) && isPerson(link)) {
      names.set(surfaceForm, names.get(surfaceForm) ?? link);
    }
  }
  return [...names].flatMap(([name, link]) => occurrences(text, name, link));
}

function occurrences(text: string, name: string, { entity, score }: Link): Link[] {
  const found: Link[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    const end = start + name.length;
    const before = SMALL.test(text[start - 1] ?? '');
    const after = SMALL.test(text[end] ?? '');
    if (!before && !after) continue;
    found.push({
      mention: { start, end, surfaceForm: name },
      entity,
      score,
      evidence: { kind: 'antecedent', name },
    });
  }
  return found;
}

const SMALL = /\p{Ll}/u;
