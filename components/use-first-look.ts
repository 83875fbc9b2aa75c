import { useEffect, useState } from 'preact/hooks';

/** A page that is slow to answer is told of piece by piece, after so long. */
const PATIENCE_MS = 1000;

/**
 * Whether what is told of the page may be drawn: all of it is known, or the reader has waited long enough. What
 * comes in piece by piece moves what is there, just when it is about to be clicked. Once true it stays so.
 */
export function useFirstLook(isKnown: boolean): boolean {
  const [hasBegun, setBegun] = useState(false);
  useEffect(() => {
    if (hasBegun) return undefined;
    if (isKnown) setBegun(true);
    const timer = setTimeout(() => setBegun(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isKnown, hasBegun]);
  return hasBegun || isKnown;
}
