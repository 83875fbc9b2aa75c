import type { Words } from './words.ts';

/**
 * Words as a browser gives them. Where they are read from the right, what is put in is set apart from what it stands
 * in: a name in Latin letters, or a date, would otherwise drag the stops and brackets beside it to its own side.
 */
export function wordsOf(getMessage: (key: string, substitutions: string[]) => string): Words {
  return (key, ...substitutions) => {
    const isMixed = substitutions.length > 0 && getMessage('direction', []) === 'rtl';
    return getMessage(key, isMixed ? substitutions.map(isolate) : substitutions);
  };
}

/** Between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE: as `<bdi>`, for texts that take no elements. */
function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
