import type { Happening } from '../library/entity-page.ts';
import type { PartialDate } from '../library/records.ts';
import type { EntityId } from '../linking/types.ts';
import { DateText } from './DateText.tsx';
import { FoldedList } from './FoldedList.tsx';
import { MetaLine } from './MetaLine.tsx';
import { NamedText } from './NamedText.tsx';
import { SourceName } from './SourceName.tsx';
import { TimelineDrawing } from './TimelineDrawing.tsx';
import { useWords } from './words.ts';

interface Props {
  /** Oldest first. */
  readonly history: readonly Happening[];
  /** The date of the page that is being read, where it is known. */
  readonly pageDate: PartialDate | null;
  readonly onOpen: (entity: EntityId) => void;
}

/** So much is told at once; more would be a history, not an answer. */
const SHOWN = 4;

/** What happened before and after the page was written: drawn to scale, and told. */
export function Timeline({ history, pageDate, onOpen }: Props) {
  const after = history.findIndex(({ date }) => pageDate !== null && date > pageDate);
  const turn = after < 0 ? history.length : after;
  return (
    <>
      {history.length > 2 && <TimelineDrawing dates={history.map(({ date }) => date)} pageDate={pageDate} />}
      <FoldedList items={history} first={SHOWN} from={turn - SHOWN / 2}>
        {({ date, pieces, source }, index) => (
          <>
            {pageDate !== null && index === turn && <ThisPage date={pageDate} />}
            <NamedText pieces={pieces} onOpen={onOpen} />
            <MetaLine>
              <DateText date={date} />
              <SourceName source={source} />
            </MetaLine>
            {pageDate !== null && turn === history.length && index === turn - 1 && (
              <ThisPage date={pageDate} />
            )}
          </>
        )}
      </FoldedList>
    </>
  );
}

/** Where in the history the page stands. */
function ThisPage({ date }: { readonly date: PartialDate }) {
  const words = useWords();
  return (
    <p class="this-page">
      {words('thisPage')} <DateText date={date} />
    </p>
  );
}
