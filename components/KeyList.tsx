import { type MessageKey, useWords } from './words.ts';

const KEYS: readonly { readonly keys: readonly string[]; readonly does: MessageKey }[] = [
  { keys: ['/'], does: 'keySearch' },
  { keys: ['↑', '↓'], does: 'keyChoose' },
  { keys: ['Enter'], does: 'keyOpen' },
  { keys: ['Ctrl Enter', '⌘ Enter'], does: 'openInTab' },
  { keys: ['Esc', 'Alt ←'], does: 'back' },
  { keys: ['Alt →'], does: 'forward' },
];

/** The keys of popup, panel and tab, which are the same for everybody. */
export function KeyList() {
  const words = useWords();
  return (
    <dl class="keys">
      {KEYS.map(({ keys, does }) => (
        <div key={does}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{words(does)}</dd>
        </div>
      ))}
    </dl>
  );
}
