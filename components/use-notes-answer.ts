import { useEffect, useReducer, useState } from 'preact/hooks';
import type { NotesPort } from './notes-port.ts';

/** An answer of the port's, null until it is there, asked for again whenever notes change. */
export function useNotesAnswer<Answer>(port: NotesPort, ask: () => Promise<Answer>): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [turn, askAgain] = useReducer((count: number) => count + 1, 0);

  useEffect(() => {
    const ending = new AbortController();
    port.onNotesChanged(() => askAgain(undefined), ending.signal);
    return () => ending.abort();
  }, [port]);

  useEffect(() => {
    let isOver = false;
    ask().then(
      (given) => (isOver ? undefined : setAnswer(given)),
      (error: unknown) => console.error('The page of notes got no answer.', error),
    );
    return () => {
      isOver = true;
    };
  }, [port, turn]);
  return answer;
}
