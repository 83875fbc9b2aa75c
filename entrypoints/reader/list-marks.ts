import type { EntityLine } from '../../library/entity-page.ts';
import type { MarkedEntity } from '../../messages/protocol.ts';
import type { Mark } from '../../page/marks.ts';
import { sentenceAround } from '../../page/sentence-around.ts';

/** The entities of a page in reading order, each with how often it is named and the first sentence that names it. */
export function listMarks(
  marks: readonly Mark[],
  entities: readonly EntityLine[],
  text: string,
  language: string | null,
): MarkedEntity[] {
  return entities.flatMap((entity) => {
    const own = marks.filter(({ link }) => link.entity === entity.id);
    const first = own[0];
    if (!first) return [];
    const { mention, evidence } = first.link;
    const sentence = sentenceAround(text, mention, language);
    return [{ entity, mentions: own.length, surfaceForm: mention.surfaceForm, evidence, sentence }];
  });
}
