import { useState } from 'preact/hooks';
import type { Damage } from '../notes/repair.ts';
import type { Task } from './notes-port.ts';
import { useAnswer } from './use-answer.ts';

/** Where word of damage is kept until the reader has been told, and the way out for what is left. */
export interface DamagePort {
  /** What of the notes was found broken, until the reader has been told. */
  readonly notesDamage: () => Promise<Damage | null>;
  readonly forgetDamage: () => Promise<void>;
  /** Saves a file of all notes that can be read. Rejects where that fails. */
  readonly exportReadable: (task: Task) => Promise<void>;
}

/** What of the notes was found broken, and the way to forget it; asked once. */
export function useDamage(
  { notesDamage, forgetDamage }: DamagePort,
  wanted: boolean,
): readonly [Damage | null, () => void] {
  const [damage, setDamage] = useState<Damage | null>(null);
  useAnswer(wanted ? notesDamage : null, [wanted], setDamage, (error) =>
    console.warn('Word of damage waits: the background did not answer.', error),
  );
  return [damage, forget];

  function forget(): void {
    setDamage(null);
    void forgetDamage();
  }
}
