import type { Library } from '../library/library.ts';
import type { Article, TimelineEvent } from '../library/records.ts';
import { linkText } from '../linking/link-text.ts';
import type { EntityId } from '../linking/types.ts';
import { type Report, areCopies, readReport, reportOf } from './copies.ts';
import { datesInText } from './dates-in-text.ts';
import { type LibraryIndex, textOf } from './library-index.ts';
import { quotedIn } from './quoted.ts';
import type { Asked, Ranked } from './rank-articles.ts';
import type { Sketch } from './sketch.ts';
import { sourcesIn } from './sources-in.ts';
import { daysBetween, dateOfArticle, timeOf } from './times.ts';
import { type ToldEvent, eventsToldBy } from './told-events.ts';
import type { EventName, PageStory, Reason } from './types.ts';

/** Names that both have must together be as rare as a name in every twentieth article, or they are not worth saying. */
const LEAST_RARITY = 3;
/** A name in every fourth article says nothing of a story. */
const LEAST_NAME_RARITY = 1.2;
const MOST_NAMES = 4;
const MOST_THEMES = 2;
/** What both are about, of all that each is about: 1 where neither is about anything else. */
const LEAST_THEME = 0.01;
/** And only where all that they are about is so much alike. */
const LEAST_THEMES = 0.25;
/** An event of a text's days is told in its words where it is so much of all that such events have of them. */
const LEAST_MOMENT = 0.5;
/** Two texts that share so much and came out within so many days tell of one thing, event or not. */
const STORY_RARITY = 5;
const STORY_DAYS = 3;

/** Says why articles are related to one page. */
export interface Reasoner {
  /** The reasons that an article has of its own; none: it is not related. */
  reasonsFor(ranked: Ranked): Reason[];
  /** Whom both quote; looked up for the few articles that are shown. */
  bothQuote(article: Article): Reason[];
}

export function createReasoner(
  library: Library,
  index: LibraryIndex,
  story: PageStory,
  asked: Asked,
): Reasoner {
  const events = library.events();
  const page = readPage();
  const pageEvents = eventsTold(
    story.text,
    new Set(asked.mentions.keys()),
    story.published,
    story.language,
    asked.sketch,
  );
  const pageQuotes = quotedIn(story.text, story.links);
  return { reasonsFor, bothQuote };

  function reasonsFor({ article: number, signals }: Ranked): Reason[] {
    const article = index.articles[number]!;
    const names = index.entitiesOf(number).filter((id) => asked.mentions.has(id));
    const rarity = names.reduce((sum, id) => sum + index.rarity(id), 0);
    const report = reportOf(index, article);
    const isCopy = areCopies(page, report);
    const told = sharedEvent(article, number);
    const isStory = rarity >= STORY_RARITY && isSoon(report);
    const reasons: Reason[] = [];
    if (isCopy) reasons.push({ kind: 'sameText' });
    if (told) reasons.push(told);
    else if (isStory) reasons.push({ kind: 'sameStory', event: null });
    const telling = names
      .filter((id) => index.rarity(id) >= LEAST_NAME_RARITY)
      .toSorted((a, b) => index.rarity(b) - index.rarity(a))
      .slice(0, MOST_NAMES);
    if (telling.length > 0 && (reasons.length > 0 || rarity >= LEAST_RARITY)) {
      reasons.push({ kind: 'shares', entities: telling });
    }
    if (reasons.length === 0 && signals.themes >= LEAST_THEMES) reasons.push(...themesWith(number));
    return reasons;
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

  /** What an article tells of the page's news, of what led to it, or of what came of it. */
  function sharedEvent(article: Article, number: number): Reason | null {
    const told = eventsTold(
      textOf(article),
      new Set(index.entitiesOf(number)),
      dateOfArticle(article),
      article.language,
      index.sketch(number),
    );
    const shared = told.flatMap((other) => {
      const own = pageEvents.find(({ event }) => event === other.event);
      return own ? [{ own, other }] : [];
    });
    const news =
      shared.find(({ own, other }) => own.isNews && other.isNews) ?? shared.find(({ own }) => own.isNews);
    if (news) return { kind: 'sameStory', event: nameOf(news.own.event) };
    // Of what both look back on, the rarest and latest is said.
    const [best] = shared
      .filter(({ other }) => other.isNews)
      .toSorted((a, b) => (a.other.event.date < b.other.event.date ? 1 : -1));
    if (!best) return null;
    const isAfter = story.published !== null && best.other.event.date > story.published;
    return { kind: isAfter ? 'after' : 'before', event: nameOf(best.other.event) };
  }

  function bothQuote(article: Article): Reason[] {
    if (pageQuotes.size === 0) return [];
    const text = textOf(article);
    const quotes = quotedIn(text, [...linkText(library.lexicon, text, 'en')]);
    const [entity] = [...pageQuotes.keys()]
      .filter((id) => quotes.has(id) && index.rarity(id) >= LEAST_NAME_RARITY)
      .toSorted((a, b) => pageQuotes.get(b)! - pageQuotes.get(a)!);
    return entity === undefined ? [] : [{ kind: 'bothQuote', entity }];
  }

  function eventsTold(
    text: string,
    names: ReadonlySet<EntityId>,
    published: string | null,
    language: string | null,
    sketch: Sketch,
  ): ToldEvent[] {
    const days = datesInText(text, published, language);
    const moments = new Set(
      [...sketch.moments].filter(([, weight]) => weight >= LEAST_MOMENT).map(([event]) => events[event]!),
    );
    return eventsToldBy(
      events,
      { names, days, published, moments },
      { rarity: index.rarity, isSingular, besides },
    );
  }

  function isSingular(id: EntityId): boolean {
    const type = library.entity(id)?.type;
    return type === 'Event' || type === 'Document';
  }

  function besides(id: EntityId): readonly EntityId[] {
    const related = library.entity(id)?.related ?? [];
    return related.map((relation) => relation.id).filter((other) => index.rarity(other) >= LEAST_NAME_RARITY);
  }

  function isSoon({ time }: Report): boolean {
    return time !== null && page.time !== null && daysBetween(time, page.time) <= STORY_DAYS;
  }

  function readPage(): Report {
    return {
      ...readReport(index, story.title, story.text),
      time: story.published === null ? null : timeOf(story.published),
      sources: story.outlet === null ? [] : sourcesIn(story.outlet),
    };
  }
}

function nameOf({ date, title }: TimelineEvent): EventName {
  return { date, title };
}
