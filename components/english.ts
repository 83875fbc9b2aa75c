/** Marks an element whose text is from the dataset, which is in English whatever the language of the interface. */
export const ENGLISH = { lang: 'en', dir: 'ltr' } as const;

/** Marks an element whose text is the reader's own, or of a page: in what language, its letters alone tell. */
export const READERS = { lang: '', dir: 'auto' } as const;
