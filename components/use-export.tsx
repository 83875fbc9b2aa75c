import { useState } from 'preact/hooks';
import type { ComponentChild } from 'preact';
import { MOST_FILES, TooManyFiles } from '../notes/formats/too-many-files.ts';
import type { Task } from './notes-port.ts';
import { Progress } from './Progress.tsx';
import { useTask } from './use-task.ts';
import { useWords } from './words.ts';

/** An export that the reader begins by a button. */
export interface Export {
  readonly start: () => void;
  /** Forgets how the last one ended. */
  readonly forget: () => void;
  /** How far it is, with a way to give it up, and how it ended. */
  readonly progress: ComponentChild;
}

export function useExport(write: (task: Task) => Promise<void>): Export {
  const words = useWords();
  const [end, setEnd] = useState<'done' | 'failed' | 'tooMany' | null>(null);
  const task = useTask();
  return {
    start: () => void start(),
    forget: () => setEnd(null),
    progress: (
      <>
        {task.done !== null && (
          <Progress label={words('exporting')} done={task.done} onCancel={task.cancel} />
        )}
        <p class="outcome" role="status">
          {end === 'done' && words('exported')}
          {end === 'failed' && words('exportFailed')}
          {end === 'tooMany' &&
            words('exportTooMany', new Intl.NumberFormat(words('language')).format(MOST_FILES))}
        </p>
      </>
    ),
  };

  async function start(): Promise<void> {
    setEnd(null);
    try {
      const answer = await task.run(async (running) => {
        await write(running);
        return 'done' as const;
      });
      setEnd(answer);
    } catch (error) {
      console.error('The notes were not exported.', error);
      setEnd(error instanceof TooManyFiles ? 'tooMany' : 'failed');
    }
  }
}
