/** Waits until a question has an answer. */
export async function until<Result>(
  what: string,
  ask: () => Promise<Result | null | undefined | false>,
  limitMs = 20_000,
): Promise<Result> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`Waited ${limitMs} ms in vain: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
