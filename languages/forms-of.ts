import { germanForms } from './german.ts';
import { pluralForms } from './plurals.ts';
import { russianForms } from './russian.ts';

/**
 * The other forms in which a name occurs in running text of a language, without the name itself.
 * Made when a pack is built, so that a page's words need no analysis (docs/adr/0010).
 * A form that nobody writes costs some bytes and marks nothing, so the rules rather give one too many
 * than ask for a name's gender.
 *
 * @param language BCP 47 primary subtag; one without rules has no forms
 * @param name as an editor wrote it
 */
export function formsOf(language: string, name: string): string[] {
  const forms = new Set(FORMS[language]?.(name));
  forms.delete(name);
  return [...forms];
}

const FORMS: Readonly<Record<string, (name: string) => string[]>> = {
  de: germanForms,
  es: (name) => pluralForms(name, 'es'),
  fr: (name) => pluralForms(name, 'fr'),
  ru: russianForms,
};
