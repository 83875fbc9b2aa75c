import type { ChildProcess } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { until } from './until.ts';

/** Ends a process and all that came of it at once, without a word to any of them. */
export async function killTree(root: ChildProcess): Promise<void> {
  const pids = [root.pid!, ...descendantsOf(root.pid!)];
  // All are stopped first: none is to see another go and put its files in order.
  for (const signal of ['SIGSTOP', 'SIGKILL'] as const) for (const pid of pids) send(pid, signal);
  await until('the browser is gone', async () => root.exitCode !== null || root.signalCode !== null);
}

/** All processes that came of one, and of those. */
export function descendantsOf(parent: number): number[] {
  const children = childrenByParent();
  const found: number[] = [];
  const open = [parent];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const born = children.get(next) ?? [];
    found.push(...born);
    open.push(...born);
  }
  return found;
}

function childrenByParent(): Map<number, number[]> {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = parentOf(name);
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  return children;
}

function parentOf(pid: string): number | null {
  try {
    // The name of a program may hold anything, brackets too; what follows the last one is in columns.
    const [, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return Number(parent);
  } catch {
    // It has ended since the folder was read.
    return null;
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
