import type { Article } from '../../library/records.ts';
import { linkText } from '../../linking/link-text.ts';
import type { EntityId, Lexicon } from '../../linking/types.ts';
import { decodePack } from '../../pack/decode-pack.ts';
import { type PackSource, encodePack } from '../../pack/encode-pack.ts';
import { showProblem } from './problem.ts';
import { type ArticleEntry, type Dataset, readDataset } from './read-dataset.ts';

/**
 * Makes the pack of a data folder. The same data gives the same bytes.
 * @throws Error with the problems, one a line, when the data has any.
 */
export function buildPack(folder: string): Uint8Array<ArrayBuffer> {
  const { dataset, problems } = readDataset(folder);
  if (problems.length > 0) throw new Error(problems.map(showProblem).join('\n'));
  return packDataset(dataset);
}

/** Makes the pack of what was read of a data folder. */
export function packDataset(dataset: Dataset): Uint8Array<ArrayBuffer> {
  // Which articles an entity has is found by linking them, so the names must be packed once before.
  const { lexicon } = decodePack(encodePack(toPackSource(dataset, new Map())));
  return encodePack(toPackSource(dataset, articlesByEntity(lexicon, dataset.articles)));
}

type ArticleIds = ReadonlyMap<EntityId, readonly string[]>;

function toPackSource(dataset: Dataset, articles: ArticleIds): PackSource {
  return {
    entities: dataset.entities.map(({ entity, aliases, standsFor }) => ({
      entity,
      aliases,
      standsFor,
      articles: articles.get(entity.id) ?? [],
    })),
    otherNames: dataset.otherNames,
    articles: dataset.articles.map(({ article }) => article),
    events: dataset.events,
    contested: dataset.contested,
    locatives: [...dataset.locatives, ...civicPhrases(dataset)],
    titles: dataset.titles,
    namesakes: dataset.namesakes,
    indefinites: dataset.indefinites,
    kin: dataset.kin,
    dealings: dataset.dealings,
    openers: dataset.openers,
  };
}

/** A capital with a word behind it, or behind its "'s", that makes it the city: "Moscow police", "Washington's mayor". */
function civicPhrases({ entities, civic }: Dataset): string[] {
  const capitals = entities
    .filter(({ standsFor }) => standsFor !== null)
    .map(({ entity }) => entity.name.split(',')[0]!);
  return capitals.flatMap((capital) =>
    civic.flatMap((word) => [`${capital} ${word}`, `${capital}'s ${word}`]),
  );
}

/** For each entity the articles that name it, in the order in which a card lists them. */
function articlesByEntity(lexicon: Lexicon, entries: readonly ArticleEntry[]): ArticleIds {
  const found = new Map<EntityId, string[]>();
  for (const entry of entries.toSorted((a, b) => inCardOrder(a.article, b.article))) {
    for (const id of entitiesIn(lexicon, entry)) found.set(id, [...(found.get(id) ?? []), entry.article.id]);
  }
  return found;
}

/** What an article names, in its headline, in our account of it, or in the names noted from it. */
function entitiesIn(lexicon: Lexicon, { article, mentions }: ArticleEntry): Set<EntityId> {
  const text = [article.title ?? '', ...article.facts, article.stance, ...mentions].join('\n');
  // Our account is English whatever the piece is.
  return new Set(
    [...new Set(['en', article.language])].flatMap((language) =>
      [...linkText(lexicon, text, language)].map(({ entity }) => entity),
    ),
  );
}

/** Core before extra, then newest first, an unknown date last. */
function inCardOrder(a: Article, b: Article): number {
  if (a.tier !== b.tier) return a.tier === 'core' ? -1 : 1;
  const [dateA, dateB] = [a.published ?? '', b.published ?? ''];
  if (dateA !== dateB) return dateA > dateB ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
