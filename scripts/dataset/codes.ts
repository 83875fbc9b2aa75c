const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Whether this is a language's BCP 47 primary subtag: `en`, `ko`, `fil`. */
export function isLanguage(code: string): boolean {
  return /^[a-z]{2,3}$/.test(code) && languages.of(code) !== undefined;
}

/** Whether this is a country's ISO 3166 code in lower case: `kr`. */
export function isCountry(code: string): boolean {
  return /^[a-z]{2}$/.test(code) && regions.of(code.toUpperCase()) !== undefined;
}
