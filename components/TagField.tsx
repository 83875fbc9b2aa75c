import { useRef } from 'preact/hooks';
import { LONGEST_TAG } from '../notes/check-note.ts';
import { splitTags, withTags } from '../notes/tags.ts';
import { CloseIcon } from './icons.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly tags: readonly string[];
  /** The one that is being typed. */
  readonly typed: string;
  readonly readOnly: boolean;
  readonly onChange: (tags: readonly string[]) => void;
  readonly onType: (typed: string) => void;
  readonly onLeave: () => void;
}

/** The tags of a note to write: a comma or Enter ends one, Backspace takes the last one away. */
export function TagField({ tags, typed, readOnly, onChange, onType, onLeave }: Props) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);

  return (
    <div class="tag-field">
      {tags.length > 0 && (
        <ul class="tags" aria-label={words('tags')}>
          {tags.map((tag) => (
            <li key={tag} class="tag">
              <span dir="auto">{tag}</span>
              <button
                type="button"
                aria-label={words('removeTag', tag)}
                disabled={readOnly}
                onClick={() => remove(tag)}
              >
                <CloseIcon />
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        ref={field}
        dir="auto"
        aria-label={words('addTag')}
        placeholder={words('addTag')}
        autocomplete="off"
        maxLength={LONGEST_TAG}
        value={typed}
        readOnly={readOnly}
        onInput={(event) => type(event.currentTarget)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          add([typed]);
          onType('');
          onLeave();
        }}
      />
    </div>
  );

  function type(input: HTMLInputElement): void {
    const { complete, rest } = splitTags(input.value);
    if (complete.length > 0) input.value = rest.trimStart();
    add(complete);
    onType(input.value);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing || readOnly) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      add([typed]);
      onType('');
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) {
      onChange(tags.slice(0, -1));
    }
  }

  function add(more: readonly string[]): void {
    const after = withTags(tags, more);
    if (after !== tags) onChange(after);
  }

  function remove(tag: string): void {
    // The button goes with its tag.
    field.current?.focus();
    onChange(tags.filter((other) => other !== tag));
  }
}
