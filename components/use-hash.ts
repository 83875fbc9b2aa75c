import { useEffect, useState } from 'preact/hooks';

/** What stands behind the `#` of the page's address: the browser's own way back leads through it. */
export function useHash(): string {
  const [hash, setHash] = useState(readHash);
  useEffect(() => {
    const ending = new AbortController();
    window.addEventListener('hashchange', () => setHash(readHash()), { signal: ending.signal });
    return () => ending.abort();
  }, []);
  return hash;
}

function readHash(): string {
  return location.hash.replace(/^#/, '');
}
