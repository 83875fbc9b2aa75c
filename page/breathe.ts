/** Our share of the page's main thread in one go, ms. */
const SLICE_MS = 5;

/** Runs a generator to its end in slices, between which the page may do its own work. Rejects when aborted. */
export async function inSlices<Result>(work: Generator<void, Result>, signal: AbortSignal): Promise<Result> {
  let deadline = performance.now() + SLICE_MS;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < deadline) continue;
    await nextTask();
    signal.throwIfAborted();
    deadline = performance.now() + SLICE_MS;
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
