import type { SavedArticle } from '../../../notes/saved/saved-article.ts';

/** A saved article with what a test cares for. */
export function saved(name: string, parts: Partial<SavedArticle> = {}): SavedArticle {
  return {
    id: `https://news.example/${name}`,
    headline: `About ${name}`,
    outlet: 'The Example',
    published: '2024-03-29',
    language: 'en',
    savedAt: 1_700_000_000_000,
    removedAt: null,
    isCut: false,
    text: `What was said of ${name}.`,
    ...parts,
  };
}
