import { pageLanguage } from '../../languages/guess-language.ts';
import type { Library } from '../../library/library.ts';
import type { ReadText } from '../../messages/protocol.ts';
import { sentenceAround } from '../../page/sentence-around.ts';
import type { RelatedFinder } from '../../related/find-related.ts';
import type { Settings } from '../../settings/settings.ts';
import { linkPage } from './linked-page.ts';
import { answerRelated } from './related.ts';

/** Longer texts are books; what a page may have is more than this by little. UTF-16 units. */
const LONGEST_TEXT = 200_000;

/** What a text that the reader has put in names, as a page's list tells it, and what else is known of its story. */
export async function readText(
  library: Library,
  settings: Settings,
  findRelated: RelatedFinder,
  saved: Parameters<typeof answerRelated>[3],
  whole: string,
): Promise<ReadText> {
  const text = whole.slice(0, LONGEST_TEXT);
  const language = pageLanguage(text, null);
  const page = { text, language, host: null };
  const answer = linkPage(library, settings, page);
  const marks = new Map<string, { count: number; first: (typeof answer.links)[number] }>();
  for (const link of answer.links) {
    const mark = marks.get(link.entity);
    if (mark) mark.count += 1;
    else marks.set(link.entity, { count: 1, first: link });
  }
  const story = {
    title: text.trimStart().split('\n', 1)[0]!.slice(0, LONGEST_TITLE),
    text,
    language,
    published: null,
    outlet: null,
    address: '',
  };
  return {
    marks: {
      state: 'marked',
      entities: answer.entities.flatMap((entity) => {
        const mark = marks.get(entity.id);
        if (!mark) return [];
        const { mention, evidence } = mark.first;
        const sentence = sentenceAround(text, mention, language);
        return [{ entity, mentions: mark.count, surfaceForm: mention.surfaceForm, evidence, sentence }];
      }),
      weightiest: answer.painted,
      cutShort: whole.length > LONGEST_TEXT,
    },
    coverage: { ...(await answerRelated(library, settings, findRelated, saved, story)), published: null },
  };
}

/** A first line that is longer is a paragraph and no headline. */
const LONGEST_TITLE = 200;
