import type { Damage } from '../notes/repair.ts';
import { formatDate } from './format-date.ts';
import type { Task } from './notes-port.ts';
import { useExport } from './use-export.tsx';
import { type Words, plural, useWords } from './words.ts';

interface Props {
  readonly damage: Damage;
  /** Saves a file of all that can be read. */
  readonly onExport: (task: Task) => Promise<void>;
  /** The reader has read it. */
  readonly onForget: () => void;
}

/**
 * What was found broken of the notes, and what was done about it, in plain words; said until the reader has read it.
 * What could not be mended is offered as a file, as far as it can be read.
 */
export function DamageNotice({ damage, onExport, onForget }: Props) {
  const words = useWords();
  const { start, progress } = useExport(onExport);
  return (
    <section class="notice" aria-label={words('damageTitle')}>
      <div role="status">
        {sentences(damage, words).map((sentence) => (
          <p>{sentence}</p>
        ))}
      </div>
      <div class="buttons">
        {damage.missing > 0 && (
          <button type="button" class="button" onClick={start}>
            {words('damageExport')}
          </button>
        )}
        <button type="button" class="button" onClick={onForget}>
          {words('ok')}
        </button>
      </div>
      {progress}
    </section>
  );
}

function sentences({ restored, snapshot, mirrorRebuilt, missing }: Damage, words: Words): string[] {
  return [
    ...(snapshot === null ? [] : [words('damageSnapshot', formatDate(snapshot, words('language')))]),
    ...(snapshot === null && restored > 0 ? [plural(words, 'damageRestored', restored)] : []),
    ...(mirrorRebuilt ? [words('damageMirror')] : []),
    ...(missing > 0 ? [plural(words, 'damageMissing', missing)] : []),
  ];
}
