import { useState } from 'preact/hooks';
import type { EntityLine } from '../library/entity-page.ts';
import type { EntityId } from '../linking/types.ts';
import { ENGLISH } from './english.ts';
import { useWords } from './words.ts';

/** A mention whose meaning a reader may correct. */
export interface Correcting {
  /** The name as it stands on the page. */
  readonly surfaceForm: string;
  /** The name of the entity that it was taken to mean. */
  readonly name: string;
  /** What else it may mean. */
  readonly alternatives: readonly EntityLine[];
  /** `instead`: what it means, or null for nothing that we know. Resolves to whether it was stored. */
  readonly onNotThis: (instead: EntityId | null, everywhere: boolean) => Promise<boolean>;
}

interface Props extends Correcting {
  readonly host: string;
  /** Says what was remembered, or that nothing was. */
  readonly onDone: (sentence: string) => void;
}

/** What a name means instead: on this site, or on every one where the reader says so. */
export function NotThisMenu({ surfaceForm, name, alternatives, onNotThis, host, onDone }: Props) {
  const words = useWords();
  const [everywhere, setEverywhere] = useState(false);

  const choose = async (instead: EntityLine | null) => {
    if (!(await onNotThis(instead?.id ?? null, everywhere))) return onDone(words('notStored'));
    const remembered =
      `means_${instead ? 'instead' : 'nothing'}_${everywhere ? 'everywhere' : 'here'}` as const;
    onDone(`${words(remembered, surfaceForm, instead?.name ?? name, host)} ${words('undoInSettings')}`);
  };
  return (
    <div class="menu">
      <p class="label">{words('notThisAsk', surfaceForm)}</p>
      <label class="scope">
        <input type="checkbox" checked={everywhere} onClick={() => setEverywhere(!everywhere)} />
        {words('onEverySite', host)}
      </label>
      <ul>
        {alternatives.map((alternative) => (
          <li key={alternative.id}>
            <button type="button" class="choice" onClick={() => void choose(alternative)}>
              <span {...ENGLISH}>{alternative.name}</span>
              <span class="meta" {...ENGLISH}>
                {alternative.description}
              </span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="choice" onClick={() => void choose(null)}>
            {words(alternatives.length > 0 ? 'meansNothingElse' : 'meansNothing')}
          </button>
        </li>
      </ul>
    </div>
  );
}
