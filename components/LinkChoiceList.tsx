import { useEffect, useRef } from 'preact/hooks';
import type { LinkChoice } from '../messages/protocol.ts';
import { ENGLISH } from './english.ts';
import { markQuery } from '../search/matcher.ts';
import { MarkedText } from './MarkedText.tsx';
import { MetaLine } from './MetaLine.tsx';
import { plural, useWords } from './words.ts';

interface Props {
  readonly query: string;
  readonly choices: readonly LinkChoice[];
  readonly selected: number;
  readonly onChoose: (choice: LinkChoice) => void;
}

export const LINK_LIST = 'link-choices';

/** The id of a row, by which the field names the one that is selected. */
export const linkRow = (index: number): string => `link-choice-${index}`;

/** What a link that is being written may mean: chosen by the keys of the field above it, or by a click. */
export function LinkChoiceList({ query, choices, selected, onChoose }: Props) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  // All of it, where there is room: the first of several may not be the one that is meant.
  useEffect(() => list.current?.scrollIntoView({ block: 'nearest' }), [choices]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [selected, choices]);
  return (
    <>
      <p class="unseen" role="status">
        {plural(words, 'linkChoices', choices.length)}
      </p>
      <div
        id={LINK_LIST}
        class="link-choices"
        role="listbox"
        aria-label={words('linkChoicesLabel')}
        // What scrolls must be within reach of the keys; the field's own lead through it sooner.
        tabIndex={0}
        ref={list}
      >
        {choices.map((choice, index) => {
          const { id, name, type, description } = choice.entity;
          return (
            <div
              key={id}
              id={linkRow(index)}
              role="option"
              aria-selected={index === selected}
              {...ENGLISH}
              // The field keeps the focus: what is written goes on there.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(choice)}
            >
              <p>
                <MarkedText text={markQuery(name, query)} />
              </p>
              <MetaLine>
                {words(`kind${type}`)}
                {description}
              </MetaLine>
            </div>
          );
        })}
      </div>
    </>
  );
}
