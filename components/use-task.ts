import { useEffect, useRef, useState } from 'preact/hooks';
import type { Task } from './notes-port.ts';

/** Something under way that takes its time. */
export interface Running {
  /** From 0 to 1; null while nothing is under way. */
  readonly done: number | null;
  /** Runs a task; null where it was cancelled. Whatever else it throws is its asker's. */
  readonly run: <Answer>(work: (task: Task) => Promise<Answer>) => Promise<Answer | null>;
  readonly cancel: () => void;
}

export function useTask(): Running {
  const [done, setDone] = useState<number | null>(null);
  const ending = useRef<AbortController | null>(null);
  useEffect(() => () => ending.current?.abort(), []);

  return {
    done,
    async run(work) {
      ending.current?.abort();
      const own = new AbortController();
      ending.current = own;
      setDone(0);
      const onProgress = (share: number) => {
        if (!own.signal.aborted) setDone(share);
      };
      try {
        const answer = await work({ onProgress, signal: own.signal });
        return own.signal.aborted ? null : answer;
      } catch (error) {
        if (own.signal.aborted) return null;
        throw error;
      } finally {
        if (ending.current === own) setDone(null);
      }
    },
    cancel() {
      ending.current?.abort();
      setDone(null);
    },
  };
}
