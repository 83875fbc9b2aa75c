import { useEffect } from 'preact/hooks';

/**
 * Asks a question now and again whenever what it is about changes; the answer to an earlier one is dropped.
 * @param ask null: there is nothing to ask
 */
export function useAnswer<Answer>(
  ask: (() => Promise<Answer>) | null,
  about: readonly unknown[],
  onAnswer: (answer: Answer) => void,
  onFailure: (error: unknown) => void,
): void {
  useEffect(() => {
    let isOver = false;
    ask?.().then(
      (answer) => (isOver ? undefined : onAnswer(answer)),
      (error: unknown) => (isOver ? undefined : onFailure(error)),
    );
    return () => {
      isOver = true;
    };
  }, about);
}
