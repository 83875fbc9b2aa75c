/**
 * The plural of a common name in Spanish or French: its noun and the adjectives after it, up to a
 * preposition. Proper names, which begin with a capital, have none.
 */
export function pluralForms(name: string, language: 'es' | 'fr'): string[] {
  const words = name.split(' ');
  if (!words.every((word) => LOWER_CASE.test(word))) return [];
  const end = words.findIndex((word) => PREPOSITION.test(word));
  const head = end < 0 ? words.length : end;
  const plural = words.slice(0, head).map(language === 'es' ? spanishPlural : frenchPlural);
  return plural.includes(null) ? [] : [[...plural, ...words.slice(head)].join(' ')];
}

/** Null for a word that is a plural already. */
function spanishPlural(word: string): string | null {
  if (word.endsWith('s')) return null;
  if (/[aeiouáéíóú]$/.test(word)) return `${word}s`;
  return word.endsWith('z') ? word.replace(/z$/, 'ces') : `${word}es`;
}

function frenchPlural(word: string): string | null {
  if (/[sxz]$/.test(word)) return null;
  if (word.endsWith('al')) return word.replace(/al$/, 'aux');
  return word.endsWith('eau') ? `${word}x` : `${word}s`;
}

const LOWER_CASE = /^\p{Ll}+$/u;
const PREPOSITION = /^(?:de|del|a|al|en|sobre|contra|para|du|des|à|au|aux|sur|contre|pour)$/;
