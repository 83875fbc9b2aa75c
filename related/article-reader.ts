import type { Library } from '../library/library.ts';
import type { PartialDate } from '../library/records.ts';
import { linkText } from '../linking/link-text.ts';
import type { EntityId } from '../linking/types.ts';
import { type Report, reportOf } from './copies.ts';
import { datesInText } from './dates-in-text.ts';
import { type LibraryIndex, textOf } from './library-index.ts';
import { once } from './once.ts';
import { quotedIn } from './quoted.ts';
import type { Sketch } from './sketch.ts';
import { dateOfArticle } from './times.ts';
import { type ToldEvent, eventsToTell, eventsToldBy } from './told-events.ts';

/** A name in every fourth article says nothing of a story. */
export const LEAST_NAME_RARITY = 1.2;
/** An event of a text's days is told in its words where it is so much of all that such events have of them. */
const LEAST_MOMENT = 0.5;

/** What reasons go by, of each article read when it is first asked for. */
export interface ArticleReader {
  report(article: number): Report;
  /** The events of which an article tells. */
  told(article: number): readonly ToldEvent[];
  /** The events of which any text tells. */
  toldIn(text: Text): readonly ToldEvent[];
  /** Whom an article quotes, with how often. */
  quoted(article: number): ReadonlyMap<EntityId, number>;
  /** Whether an entity is a person or a body: what else stands before "said" has not said it. */
  canSpeak(id: EntityId): boolean;
  /** Reads the articles of a longer index as well, and keeps what it has read of its own. */
  over(longer: LibraryIndex): ArticleReader;
}

interface Text {
  readonly text: string;
  readonly language: string | null;
  readonly published: PartialDate | null;
  readonly names: ReadonlySet<EntityId>;
  readonly sketch: Sketch;
}

export function createArticleReader(library: Library, index: LibraryIndex): ArticleReader {
  const timeline = library.events();
  const events = eventsToTell(timeline, {
    rarity: index.rarity,
    isSingular(id) {
      const type = library.entity(id)?.type;
      return type === 'Event' || type === 'Document';
    },
    besides: (id) =>
      (library.entity(id)?.related ?? [])
        .map((relation) => relation.id)
        .filter((other) => index.rarity(other) >= LEAST_NAME_RARITY),
  });
  const own = readArticles(index);
  const reader: ArticleReader = {
    ...own,
    toldIn,
    canSpeak: once((id) => {
      const type = library.entity(id)?.type;
      return type === 'Person' || type === 'Organization';
    }),
    over(longer) {
      const { length } = index.articles;
      const others = readArticles(longer);
      return {
        ...reader,
        report: (number) => (number < length ? own : others).report(number),
        told: (number) => (number < length ? own : others).told(number),
        quoted: (number) => (number < length ? own : others).quoted(number),
      };
    },
  };
  return reader;

  function readArticles(read: LibraryIndex): Pick<ArticleReader, 'report' | 'told' | 'quoted'> {
    return {
      report: once((number) => reportOf(read, read.articles[number]!)),
      told: once((number) => {
        const article = read.articles[number]!;
        return toldIn({
          text: textOf(article),
          // Of whatever an article is in, our account of it is in English.
          language: 'en',
          published: dateOfArticle(article),
          names: new Set(read.entitiesOf(number)),
          sketch: read.sketch(number),
        });
      }),
      quoted: once((number) => {
        const text = textOf(read.articles[number]!);
        return quotedIn(text, [...linkText(library.lexicon, text, 'en')]);
      }),
    };
  }

  function toldIn({ text, language, published, names, sketch }: Text): ToldEvent[] {
    const moments = [...sketch.moments].filter(([, weight]) => weight >= LEAST_MOMENT);
    return eventsToldBy(events, {
      names,
      days: datesInText(text, published, language),
      published,
      moments: new Set(moments.map(([event]) => timeline[event]!)),
    });
  }
}
