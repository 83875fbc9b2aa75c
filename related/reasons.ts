import type { TimelineEvent } from '../library/records.ts';
import { type ArticleReader, LEAST_NAME_RARITY } from './article-reader.ts';
import { type Report, areCopies, readReport } from './copies.ts';
import type { LibraryIndex } from './library-index.ts';
import type { EntityId } from '../linking/types.ts';
import { quotedIn } from './quoted.ts';
import type { Asked, Ranked } from './rank-articles.ts';
import { sourcesIn } from './sources-in.ts';
import { daysBetween, timeOf } from './times.ts';
import type { EventName, PageStory, Reason } from './types.ts';

/** Names that both have must together be as rare as a name in every twentieth article, or they are not worth saying. */
const LEAST_RARITY = 3;
const MOST_NAMES = 4;
/** Of what stands as close to the page as hardly anything, a name in two of three articles is worth saying. */
const LEAST_CLOSE_RARITY = 0.3;
const MOST_THEMES = 2;
/** What both are about, of all that each is about: 1 where neither is about anything else. */
const LEAST_THEME = 0.03;
/** And only where all that they are about is so much alike. */
const LEAST_THEMES = 0.12;
/** Two texts that share so much and came out within so many days tell of one thing, event or not. */
const STORY_RARITY = 5;
const STORY_DAYS = 3;

/** Says why articles are related to one page. */
export interface Reasoner {
  /**
   * The reasons that an article has of its own; none: it is not related.
   * @param isClose whether it is about as close to the page as the closest
   */
  reasonsFor(ranked: Ranked, isClose: boolean): Reason[];
  /** Whom both quote; looked up for the few articles that are shown. */
  bothQuote(article: number): Reason[];
}

export function createReasoner(
  index: LibraryIndex,
  reader: ArticleReader,
  story: PageStory,
  asked: Asked,
): Reasoner {
  const page: Report = {
    ...readReport(index, story.title, story.text),
    time: story.published === null ? null : timeOf(story.published),
    sources: story.outlet === null ? [] : sourcesIn(story.outlet),
  };
  const pageEvents = new Map(
    reader
      .toldIn({ ...story, names: new Set(asked.mentions.keys()), sketch: asked.sketch })
      .map((told) => [told.event, told]),
  );
  const pageQuotes = quotedIn(story.text, story.links);
  return { reasonsFor, bothQuote };

  function reasonsFor({ article, signals }: Ranked, isClose: boolean): Reason[] {
    const names = index.entitiesOf(article).filter((id) => asked.mentions.has(id));
    const rarity = names.reduce((sum, id) => sum + index.rarity(id), 0);
    const reasons: Reason[] = [];
    if (areCopies(page, reader.report(article))) reasons.push({ kind: 'sameText' });
    const event = sharedEvent(article);
    if (event) reasons.push(event);
    else if (rarity >= STORY_RARITY && isSoon(article)) reasons.push({ kind: 'sameStory', event: null });
    const telling = rarest(names, LEAST_NAME_RARITY);
    if (telling.length > 0 && (reasons.length > 0 || rarity >= LEAST_RARITY)) {
      reasons.push({ kind: 'shares', entities: telling });
    }
    if (reasons.length === 0 && signals.themes >= LEAST_THEMES) reasons.push(...themesWith(article));
    if (reasons.length === 0 && isClose) {
      const entities = rarest(names, LEAST_CLOSE_RARITY);
      if (entities.length > 0) reasons.push({ kind: 'shares', entities });
    }
    return reasons;
  }

  function rarest(names: readonly EntityId[], least: number): EntityId[] {
    return names
      .filter((id) => index.rarity(id) >= least)
      .toSorted((a, b) => index.rarity(b) - index.rarity(a))
      .slice(0, MOST_NAMES);
  }

  /** What an article tells of the page's news, of what led to it, or of what came of it. */
  function sharedEvent(article: number): Reason | null {
    const shared = reader.told(article).flatMap((other) => {
      const own = pageEvents.get(other.event);
      return own ? [{ own, other }] : [];
    });
    const news =
      shared.find(({ own, other }) => own.isNews && other.isNews) ?? shared.find(({ own }) => own.isNews);
    if (news) return { kind: 'sameStory', event: nameOf(news.own.event) };
    const [last] = shared
      .filter(({ other }) => other.isNews)
      .toSorted((a, b) => (a.other.event.date < b.other.event.date ? 1 : -1));
    if (!last) return null;
    const isAfter = story.published !== null && last.other.event.date > story.published;
    return { kind: isAfter ? 'after' : 'before', event: nameOf(last.other.event) };
  }

  /** What both are about, where they share no name that says it. */
  function themesWith(article: number): Reason[] {
    const own = index.sketch(article).themes;
    const shared = [...asked.sketch.themes]
      .map(([theme, value]) => ({
        id: index.backdrop.themeEntities[theme]!,
        weight: value * (own.get(theme) ?? 0),
      }))
      .filter(({ id, weight }) => weight >= LEAST_THEME && index.rarity(id) >= LEAST_NAME_RARITY)
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, MOST_THEMES);
    return shared.length === 0 ? [] : [{ kind: 'theme', entities: shared.map(({ id }) => id) }];
  }

  function bothQuote(article: number): Reason[] {
    if (pageQuotes.size === 0) return [];
    const quotes = reader.quoted(article);
    const [entity] = [...pageQuotes.keys()]
      .filter((id) => quotes.has(id) && reader.canSpeak(id) && index.rarity(id) >= LEAST_NAME_RARITY)
      .toSorted((a, b) => pageQuotes.get(b)! - pageQuotes.get(a)!);
    return entity === undefined ? [] : [{ kind: 'bothQuote', entity }];
  }

  function isSoon(article: number): boolean {
    const { time } = reader.report(article);
    return time !== null && page.time !== null && daysBetween(time, page.time) <= STORY_DAYS;
  }
}

function nameOf({ date, title }: TimelineEvent): EventName {
  return { date, title };
}
