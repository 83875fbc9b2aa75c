import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BENCH_FOLDER } from './places.ts';

/** What the benchmark says, on the screen and in a file. */
export interface Report {
  /** A line that stays. */
  say(line: string): void;
  /** What is being done, for somebody who waits; not in the file. */
  progress(line: string): void;
  /** A table with its head; the first column stands left, figures right. */
  table(head: readonly string[], rows: readonly (readonly string[])[]): void;
}

/** Opens a new `.output/bench/report.txt`, which grows line by line. */
export function openReport(): Report {
  mkdirSync(BENCH_FOLDER, { recursive: true });
  const file = join(BENCH_FOLDER, 'report.txt');
  writeFileSync(file, '');
  const say = (line: string) => {
    console.log(line);
    writeFileSync(file, `${line}\n`, { flag: 'a' });
  };
  return {
    say,
    progress: (line) => console.log(`  … ${line}`),
    table(head, rows) {
      const all = [head, ...rows];
      const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
      for (const row of all) {
        const cells = row.map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!),
        );
        say(cells.join('  '));
      }
      say('');
    },
  };
}

/** A figure with about three digits that count; a dash where there is none. */
export function figure(value: number | undefined, unit = ''): string {
  if (value === undefined || !Number.isFinite(value)) return '–';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return `${value.toFixed(digits)}${unit}`;
}

/** A length of time: ms, or s from ten seconds on. */
export function duration(ms: number | undefined): string {
  return ms !== undefined && ms >= 10_000 ? figure(ms / 1000, ' s') : figure(ms, ' ms');
}

export function megabytes(bytes: number | undefined): string {
  return figure(bytes === undefined ? undefined : bytes / 1e6, ' MB');
}
