import { useWords } from './words.ts';

/** How far a reader may switch us off from a card. */
export type OffWhere = 'site' | 'today' | 'everywhere';

interface Props {
  readonly host: string;
  /** Resolves to whether it was stored. */
  readonly onOff: (where: OffWhere) => Promise<boolean>;
  /** Says what is off, and how it is switched on again; or that nothing is. */
  readonly onDone: (sentence: string) => void;
}

/** Where to be left alone: here, until tomorrow, or everywhere. */
export function OffMenu({ host, onOff, onDone }: Props) {
  const words = useWords();
  const switchOff = async (where: OffWhere) => {
    const isOff = await onOff(where);
    onDone(isOff ? `${words(`isOff_${where}`, host)} ${words('onAgain')}` : words('notStored'));
  };
  return (
    <ul class="menu">
      {WHERE.map((where) => (
        <li key={where}>
          <button type="button" class="choice" onClick={() => void switchOff(where)}>
            {words(`off_${where}`, host)}
          </button>
        </li>
      ))}
    </ul>
  );
}

const WHERE = ['site', 'today', 'everywhere'] as const;
