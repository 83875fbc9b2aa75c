import type { EntityId, Link } from '../linking/types.ts';
import { foldName } from './change-settings.ts';
import type { Correction } from './settings.ts';

/**
 * A page's links after what the reader said of names: a link that the reader ruled out is gone, or means what
 * the reader said instead. What was said on a site goes before what was said everywhere.
 * @param host the page's site, as `hostOf` names it
 */
export function applyCorrections(
  links: readonly Link[],
  corrections: readonly Correction[],
  host: string | null,
): readonly Link[] {
  const byName = rulesFor(corrections, host);
  if (byName.size === 0) return links;
  return links.flatMap((link) => {
    const rules = byName.get(foldName(link.mention.surfaceForm));
    const entity = rules ? follow(rules, link.entity) : link.entity;
    if (entity === link.entity) return [link];
    return entity === null ? [] : [{ ...link, entity, evidence: { kind: 'reader' } } satisfies Link];
  });
}

/** What a name of one entity means instead. */
type Rules = Map<EntityId, EntityId | null>;

function rulesFor(corrections: readonly Correction[], host: string | null): Map<string, Rules> {
  const byName = new Map<string, Rules>();
  const everywhere = corrections.filter((correction) => correction.host === null);
  const here = corrections.filter((correction) => host !== null && correction.host === host);
  for (const { surfaceForm, entity, instead } of [...everywhere, ...here]) {
    const name = foldName(surfaceForm);
    const rules: Rules = byName.get(name) ?? new Map();
    byName.set(name, rules.set(entity, instead));
  }
  return byName;
}

/** The reader may have corrected a correction, and may have gone round: then the last word holds. */
function follow(rules: Rules, first: EntityId): EntityId | null {
  const met = new Set<EntityId>();
  let entity: EntityId | null = first;
  while (entity !== null && !met.has(entity)) {
    met.add(entity);
    const next: EntityId | null | undefined = rules.get(entity);
    if (next === undefined) return entity;
    entity = next;
  }
  return entity;
}
