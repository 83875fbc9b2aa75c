import { isGroup, groupName, type AliasRule } from '../alias-rules.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Problem } from '../problem.ts';
import type { Sources } from '../sources.ts';

/** Ids that name nothing: related entities, those that a profile names, countries, events, contested points and their articles. */
export function checkReferences(sources: Sources): Problem[] {
  const problems: Problem[] = [];
  const { entityIds, articleIds, entities, events, contested } = sources;

  for (const [id, { file, value, lineOf }] of entities) {
    value.related.forEach((relation, index) => {
      const line = lineOf(['related', index, 'id']);
      expectEntity(file, line, relation.id);
      if (relation.id === id)
        problems.push({ file, line, sentence: 'An entity is not related to itself. Leave this out.' });
    });
    value.profile?.forEach(({ entity }, index) => {
      if (entity === undefined) return;
      const line = lineOf(['profile', index, 'entity']);
      expectEntity(file, line, entity);
      if (entity === id)
        problems.push({ file, line, sentence: 'A profile names other entities. Leave this out.' });
    });
    if (value.standsFor !== undefined) expectEntity(file, lineOf(['standsFor']), value.standsFor);
  }
  events.value.forEach((event, index) => {
    event.entities.forEach((id, place) =>
      expectEntity(events.file, events.lineOf([index, 'entities', place]), id),
    );
  });
  contested.value.forEach((point, index) => {
    point.entities.forEach((id, place) =>
      expectEntity(contested.file, contested.lineOf([index, 'entities', place]), id),
    );
    point.positions.forEach((position, place) =>
      position.articles.forEach((id, number) => {
        if (articleIds.has(id)) return;
        const line = contested.lineOf([index, 'positions', place, 'articles', number]);
        problems.push({
          file: contested.file,
          line,
          sentence: `There is no article “${id}”.${didYouMean(id, articleIds)}`,
        });
      }),
    );
    const first = contested.value.findIndex(({ id }) => id === point.id);
    if (first < index) {
      const sentence = `“${point.id}” is the id of the point on line ${contested.lineOf([first, 'id'])}, too. Give this one its own.`;
      problems.push({ file: contested.file, line: contested.lineOf([index, 'id']), sentence });
    }
  });
  return problems;

  function expectEntity(file: string, line: number, id: string): void {
    if (entityIds.has(id)) return;
    problems.push({ file, line, sentence: `There is no entity “${id}”.${didYouMean(id, entityIds)}` });
  }
}

/** Cue groups that are named in a rule and stand nowhere. */
export function checkCueGroups(rules: readonly AliasRule[], { cues }: Sources): Problem[] {
  const known = Object.keys(cues.value);
  return rules.flatMap(({ file, line, written }) =>
    [...written.for, ...written.against, ...written.and]
      .filter((cue) => isGroup(cue) && !known.includes(groupName(cue)))
      .map((cue) => ({
        file,
        line,
        sentence: `There is no group “${groupName(cue)}” in cues.yaml.${didYouMean(groupName(cue), known)}`,
      })),
  );
}
