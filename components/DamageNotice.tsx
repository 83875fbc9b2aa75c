import type { Damage } from '../notes/repair.ts';
import { formatDate } from './format-date.ts';
import { type Words, plural, useWords } from './words.ts';

interface Props {
  readonly damage: Damage;
  /** The reader has read it. */
  readonly onForget: () => void;
}

/** What was found broken of the notes, and what was done about it, in plain words; said until the reader has read it. */
export function DamageNotice({ damage, onForget }: Props) {
  const words = useWords();
  return (
    <section class="notice" role="status">
      {sentences(damage, words).map((sentence) => (
        <p>{sentence}</p>
      ))}
      <button type="button" class="button" onClick={onForget}>
        {words('ok')}
      </button>
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
