import type { Fact } from '../library/records.ts';
import { DateText } from './DateText.tsx';
import { FoldedList } from './FoldedList.tsx';
import { SourceName } from './SourceName.tsx';

/** Single statements, each with its date and its source. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <FoldedList items={facts} first={3}>
      {({ text, date, source }) => (
        <>
          <p>{text}</p>
          <p class="meta">
            {date !== null && <DateText date={date} />}
            <SourceName source={source} />
          </p>
        </>
      )}
    </FoldedList>
  );
}
