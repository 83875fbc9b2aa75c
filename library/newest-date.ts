import type { EntityPage } from './entity-page.ts';
import type { PartialDate } from './records.ts';

/** The newest date of what a page tells, which says how old our knowledge is; null where nothing has a date. */
export function newestDate({
  entity,
  articles,
  history,
  facts,
}: Pick<EntityPage, 'entity' | 'articles' | 'history' | 'facts'>): PartialDate | null {
  const dates = [
    ...articles.map(({ published }) => published),
    ...[...history, ...facts].map(({ date }) => date),
    // Not their ends: a mandate that lasts until next year was told of long before.
    ...entity.profile.map(({ from }) => from),
  ];
  return (
    dates
      .filter((date) => date !== null)
      .toSorted()
      .at(-1) ?? null
  );
}
