import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Correcting, NotThisMenu } from './NotThisMenu.tsx';
import { OffMenu, type OffWhere } from './OffMenu.tsx';
import { type MessageKey, useWords } from './words.ts';

interface Props {
  /** The reader's note. */
  readonly children: ComponentChildren;
  /** What can be corrected; null where the card is not over a mention of its entity. */
  readonly correcting: Correcting | null;
  /** The name of the site that the page is on. */
  readonly host: string;
  /** Null where there is nothing to switch off. */
  readonly onOff: ((where: OffWhere) => Promise<boolean>) | null;
}

type Menu = 'notThis' | 'turnOff';

/** The foot of a card: the note, and what a reader does who wanted something else, or nothing. */
export function CardFoot({ children, correcting, host, onOff }: Props) {
  const [open, setOpen] = useState<Menu | null>(null);
  const [done, setDone] = useState('');

  return (
    <footer class="card-foot">
      {children}
      <div class="foot-buttons">
        {correcting && <Toggle menu="notThis" open={open} onToggle={toggle} />}
        {onOff && <Toggle menu="turnOff" open={open} onToggle={toggle} />}
      </div>
      {/* Behind its button for the keys, above it for the eye. */}
      {open === 'notThis' && correcting && <NotThisMenu {...correcting} host={host} onDone={finish} />}
      {open === 'turnOff' && onOff && <OffMenu host={host} onOff={onOff} onDone={finish} />}
      {done !== '' && (
        <p class="foot-done" role="status" tabIndex={-1} ref={focus}>
          {done}
        </p>
      )}
    </footer>
  );

  function toggle(menu: Menu): void {
    setDone('');
    setOpen(open === menu ? null : menu);
  }

  function finish(sentence: string): void {
    setOpen(null);
    setDone(sentence);
  }
}

/** The button that was pressed is gone: the focus goes to what is said instead of it. */
function focus(element: HTMLElement | null): void {
  element?.focus();
}

interface ToggleProps {
  readonly menu: Menu & MessageKey;
  readonly open: Menu | null;
  readonly onToggle: (menu: Menu) => void;
}

function Toggle({ menu, open, onToggle }: ToggleProps) {
  const words = useWords();
  return (
    <button type="button" class="text-button" aria-expanded={open === menu} onClick={() => onToggle(menu)}>
      {words(menu)}
    </button>
  );
}
