import { type Decided, PLAIN } from './choose-sense.ts';
import { isCredit } from './credit.ts';
import { decideNames, runOf } from './decide-names.ts';
import { isLocative } from './locative.ts';
import { type Page, type TokenRun, recognize, surfaceOf } from './recognize.ts';
import { addShortForms } from './short-forms.ts';
import type { Lexicon, Link } from './types.ts';

/**
 * Links the names in a text to the entities they mean there; a name that means none of its candidates
 * has no link. Longer names are decided before the shorter ones inside them, and a name before the short
 * forms that lean on it. Links do not overlap, and come in reading order.
 *
 * @param text the page's text, blocks parted by line breaks
 * @param language the page's BCP 47 primary subtag (`en`), or null where it is not known
 * @param isSpent asked now and then; once it says yes, the links found so far are all
 */
export function linkText(
  lexicon: Lexicon,
  text: string,
  language: string | null,
  isSpent: () => boolean = () => false,
): Link[] {
  const page = recognize(lexicon, text, language, isSpent);
  const decisions = decideNames(page, isSpent);
  addShortForms(page, decisions, isSpent);

  const links: Link[] = [];
  for (let candidate = 0; candidate < page.candidates.count; candidate += 1) {
    const entity = decisions.entities[candidate]!;
    if (entity < 0) continue;
    const run = runOf(page, candidate);
    if (lexicon.isBody(entity) && isCredit(page, run)) continue;
    links.push(toLink(page, run, entity, decisions.reasons.get(candidate) ?? PLAIN));
  }
  page.release();
  return links;
}

function toLink(
  page: Page,
  run: TokenRun,
  entity: number,
  { score, evidence }: Omit<Decided, 'entity'>,
): Link {
  const { lexicon, tokens } = page;
  const surfaceForm = surfaceOf(page, run);
  const mention = { start: tokens.starts[run.first]!, end: tokens.ends[run.last]!, surfaceForm };
  const government = lexicon.standsFor(entity);
  if (government < 0 || isLocative(page, run))
    return { mention, entity: lexicon.entityId(entity), score, evidence };
  return {
    mention,
    entity: lexicon.entityId(government),
    score,
    evidence: { kind: 'metonym', capital: surfaceForm },
  };
}
