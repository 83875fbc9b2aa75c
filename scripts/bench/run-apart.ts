import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A heap of more than this is nothing for a browser. */
const HEAP_LIMIT_MB = 6144;

/** What a process of its own told before it ended. */
export interface Outcome<Figures> {
  readonly figures: Partial<Figures>;
  /** Why it did not come to its end, for a reader; null where it did. */
  readonly gaveUp: string | null;
}

/**
 * Runs a script in a process of its own and gathers the figures that it tells.
 * It is ended when it has told nothing for `limitMs`, or when its heap grows over the limit.
 */
export function runApart<Figures>(
  script: URL,
  args: readonly string[],
  limitMs: number,
): Promise<Outcome<Figures>> {
  const child = fork(fileURLToPath(script), args, {
    execArgv: ['--expose-gc', `--max-old-space-size=${HEAP_LIMIT_MB}`],
    // What a process says that runs out of memory is long, and said again by us in short.
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  let figures: Partial<Figures> = {};
  let gaveUp: string | null = null;
  let complaint = '';
  let timer = setTimeout(end, limitMs);

  child.stderr?.on('data', (part: Buffer) => (complaint += String(part)));
  child.on('message', (told: Partial<Figures>) => {
    figures = { ...figures, ...told };
    clearTimeout(timer);
    timer = setTimeout(end, limitMs);
  });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code !== 0) gaveUp ??= reasonOf(complaint);
      resolve({ figures, gaveUp });
    });
  });

  function end(): void {
    gaveUp = `given up after ${limitMs / 1000} s`;
    child.kill('SIGKILL');
  }
}

function reasonOf(complaint: string): string {
  if (/out of memory/i.test(complaint)) return `given up at ${HEAP_LIMIT_MB / 1024} GB`;
  const [, error] = /^\s*((?:\w*Error|FATAL)\b.*)$/m.exec(complaint) ?? [];
  return `failed: ${error ?? complaint.trim().slice(0, 200)}`;
}
