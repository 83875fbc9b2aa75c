/**
 * Our share of the page's main thread in one go, ms. The clock is looked at between small steps of the work, so
 * that a slice ends a little later; twice as much is where scrolling would begin to show it.
 */
const SLICE_MS = 4;

/** The clock by which slices end, and the wait for a task of our own after what the page has to do. */
export interface Pace {
  /** ms, from wherever. */
  now(): number;
  nextTask(): Promise<void>;
}

/**
 * Runs a generator to its end in slices, each in a task of its own, between which the page may do its own work.
 * Rejects when aborted.
 */
export async function inSlices<Result>(
  work: Generator<void, Result>,
  signal: AbortSignal,
  pace: Pace = PAGE_PACE,
): Promise<Result> {
  for (;;) {
    await pace.nextTask();
    signal.throwIfAborted();
    const deadline = pace.now() + SLICE_MS;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (pace.now() < deadline);
  }
}

/** Runs a generator to its end at once, where there is no page to wait for. */
export function inOneGo<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * A message to ourselves comes as soon as the tasks that wait already are done, in both browsers, and in tabs
 * behind others, too. A timer comes 4 ms later from the fifth on, and a second later in a hidden tab; idle
 * callbacks keep away as long as a page is busy loading, which is when we are wanted; `scheduler.yield` would put
 * us before the page's own tasks.
 */
export const PAGE_PACE: Pace = {
  now: () => performance.now(),
  nextTask: () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      // One for all: to make a channel takes longer than to send a message.
      channel ??= openChannel();
      channel.port2.postMessage(null);
    }),
};

/** Those that wait for a task of their own, in the order in which they asked. */
const waiting: (() => void)[] = [];
let channel: MessageChannel | null = null;

function openChannel(): MessageChannel {
  const opened = new MessageChannel();
  opened.port1.addEventListener('message', () => waiting.shift()?.());
  opened.port1.start();
  return opened;
}
