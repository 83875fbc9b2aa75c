/** Marks an element whose text is from the dataset, which is in English whatever the language of the interface. */
export const ENGLISH = { lang: 'en', dir: 'ltr' } as const;
