import type { Fact } from '../library/records.ts';
import { DateText } from './DateText.tsx';
import { ENGLISH } from './english.ts';
import { FoldedList } from './FoldedList.tsx';
import { SourceName } from './SourceName.tsx';
import { MetaLine } from './MetaLine.tsx';

/** Single statements, each with its date and its source. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <FoldedList items={facts} first={3}>
      {({ text, date, source }) => (
        <>
          <p {...ENGLISH}>{text}</p>
          <MetaLine>
            {date !== null && <DateText date={date} />}
            <SourceName source={source} />
          </MetaLine>
        </>
      )}
    </FoldedList>
  );
}
