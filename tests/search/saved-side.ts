import { lookThrough } from '../../search/looked-through.ts';
import { type Outlet, savedColumns } from '../../search/saved-columns.ts';
import { type SavedContent, createSavedIndexBuilder } from '../../search/saved-document.ts';
import { openIndex } from '../../search/search-index.ts';
import type { SavedRecord, SavedSide } from '../../search/search-saved.ts';

/** A saved article with what a test cares for. */
export type SavedSample = Partial<Omit<SavedContent & SavedRecord, 'outlet'>> & {
  readonly id: string;
  readonly outlet?: Outlet;
};

const UNKNOWN: Outlet = { outletCountry: 'unknown', outletKind: 'unknown' };

/** Saved articles to search, in as many parts as they are given in; a `text` is counted when it is read. */
export function savedSide(
  parts: readonly (readonly SavedSample[])[],
  onRead: (ids: readonly string[]) => void = () => {},
): SavedSide {
  const all = parts.map((articles) =>
    articles.map((sample) => ({
      headline: '',
      published: '2024-03-28',
      text: '',
      savedAt: 1,
      removedAt: null,
      ...sample,
      outlet: 'The Outlet',
      place: sample.outlet ?? UNKNOWN,
    })),
  );
  const columns = savedColumns(all, ({ place }) => place);
  const texts = new Map(all.flat().map(({ id, text }) => [id, lookThrough(text)]));
  return {
    parts: all.map((articles, part) => {
      const builder = createSavedIndexBuilder();
      for (const article of articles) builder.add(article);
      return { index: openIndex(builder.finish()), articles, columns: columns[part]! };
    }),
    async texts(ids) {
      onRead(ids);
      return new Map(ids.flatMap((id) => (texts.has(id) ? [[id, texts.get(id)!] as const] : [])));
    },
  };
}

export const NOTHING_SAVED = savedSide([]);
