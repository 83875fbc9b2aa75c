import type { TimelineEvent } from '../library/records.ts';
import { DateText } from './DateText.tsx';
import { FoldedList } from './FoldedList.tsx';
import { SourceName } from './SourceName.tsx';
import { MetaLine } from './MetaLine.tsx';

/** Dated events, oldest first, each with its source. */
export function EventList({ events }: { readonly events: readonly TimelineEvent[] }) {
  return (
    <FoldedList items={events} first={4}>
      {({ date, title, source }) => (
        <>
          <p>{title}</p>
          <MetaLine>
            <DateText date={date} />
            <SourceName source={source} />
          </MetaLine>
        </>
      )}
    </FoldedList>
  );
}
