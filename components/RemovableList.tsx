import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface Row {
  readonly key: string;
  readonly content: ComponentChildren;
  readonly onRemove: () => void;
  /** What the button of this row does, for those who hear it alone: "Remove example.org". */
  readonly removeLabel: string;
}

interface Props {
  readonly title: string;
  /** What is said where the list has nothing. */
  readonly empty: string;
  readonly remove: string;
  readonly rows: readonly Row[];
}

/** A list of what the reader once said, each of which can be taken back. */
export function RemovableList({ title, empty, remove, rows }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section class="removable">
      <h3 class="label" tabIndex={-1} ref={heading}>
        {title}
      </h3>
      {rows.length === 0 ? (
        <p class="nothing">{empty}</p>
      ) : (
        <ul>
          {rows.map(({ key, content, onRemove, removeLabel }) => (
            <li key={key}>
              <div>{content}</div>
              <button
                type="button"
                class="text-button"
                aria-label={removeLabel}
                onClick={() => {
                  // The button goes with its row; the next Tab leads from the heading to what is left.
                  heading.current?.focus();
                  onRemove();
                }}
              >
                {remove}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
