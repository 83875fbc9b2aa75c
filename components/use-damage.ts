import { useState } from 'preact/hooks';
import type { Damage } from '../notes/repair.ts';
import type { ExplorerPort } from './explorer-port.ts';
import { useAnswer } from './use-answer.ts';

/** What of the notes was found broken, and the way to forget it; asked once. */
export function useDamage(
  { notesDamage, forgetDamage }: Pick<ExplorerPort, 'notesDamage' | 'forgetDamage'>,
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
