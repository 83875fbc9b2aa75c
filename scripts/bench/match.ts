import { ENGINES, type EngineName } from './engines.ts';
import { MARK_JS, measureMarkJs } from './engines/mark-js.ts';
import type { EngineFigures } from './measure-engine.ts';
import type { Size } from './places.ts';
import { type Report, duration, figure, megabytes } from './report.ts';
import { type Outcome, runApart } from './run-apart.ts';

/** An engine that has told nothing for so long is given up. */
const LIMIT_MS = 60_000;
/** Engines that find every name should find as many; less than this is a matter of hyphens. */
const SAME_HITS = 0.005;

interface Row extends Outcome<EngineFigures> {
  readonly engine: EngineName | typeof MARK_JS;
  /** Characters that were read. */
  readonly length: number;
}

/** Compares the engines on the same text, with the same names. */
export async function compareEngines(report: Report, text: string, sizes: readonly Size[]): Promise<void> {
  const lost = new Map<Row['engine'], Size>();
  for (const size of sizes) {
    const rows: Row[] = [];
    for (const engine of [...(Object.keys(ENGINES) as EngineName[]), MARK_JS] as const) {
      const earlier = lost.get(engine);
      if (earlier !== undefined) {
        rows.push({ engine, length: 0, figures: {}, gaveUp: `given up already at ${earlier}` });
        continue;
      }
      report.progress(`${size} names: ${titleOf(engine)}`);
      const row = engine === MARK_JS ? await measureMarkJs(text, size) : await inNode(engine, size, text);
      rows.push({ engine, ...row });
      if (row.figures.scanMs === undefined) lost.set(engine, size);
    }
    tell(report, size, text, rows);
  }
}

async function inNode(engine: EngineName, size: Size, text: string) {
  const script = new URL('measure-engine.ts', import.meta.url);
  return { length: text.length, ...(await runApart<EngineFigures>(script, [engine, size], LIMIT_MS)) };
}

function tell(report: Report, size: Size, text: string, rows: readonly Row[]): void {
  const best = Math.max(...rows.filter(isPackage).map((row) => speed(row) ?? 0));
  report.say(`Matching, ${size} names, ${figure(text.length / 1e6)} million characters of English`);
  report.table(
    ['engine', 'MB/s', '× floor', '× best package', 'build', 'load', 'stored', 'retained', 'hits', ''],
    rows.map((row) => {
      const { buildMs, scanMs, floorMs, hits, retained, bytes, loadMs } = row.figures;
      const rate = speed(row);
      return [
        titleOf(row.engine),
        figure(rate),
        figure(scanMs === undefined ? undefined : scanMs / floorMs!),
        figure(rate === undefined ? undefined : rate / best),
        duration(buildMs),
        duration(loadMs),
        megabytes(bytes),
        megabytes(retained),
        hits === undefined ? '–' : String(hits),
        row.gaveUp ?? (row.length < text.length ? `on the first ${figure(row.length / 1000)} kB` : ''),
      ];
    }),
  );
  warnOfHits(report, rows);
}

/** Says which engines that do the same work did not come to the same number. */
function warnOfHits(report: Report, rows: readonly Row[]): void {
  const own = rows.find(({ engine }) => engine === 'matching')?.figures.hits;
  if (own === undefined) return;
  for (const { engine, figures } of rows) {
    if (figures.hits === undefined || engine === MARK_JS || ENGINES[engine].finds !== 'every name') continue;
    const apart = Math.abs(figures.hits - own) / own;
    if (apart > SAME_HITS)
      report.say(`WARNING: ${titleOf(engine)} has ${figures.hits} hits where we have ${own}.`);
  }
}

/** A peer is a package that others might take in our place; a RegExp is what they write themselves. */
function isPackage({ engine }: Row): boolean {
  return engine !== 'matching' && engine !== 'linking' && engine !== 'oneRegExp';
}

/** Million characters a second. */
function speed({ length, figures }: Row): number | undefined {
  return figures.scanMs === undefined ? undefined : length / 1000 / figures.scanMs;
}

function titleOf(engine: Row['engine']): string {
  return engine === MARK_JS ? engine : ENGINES[engine].title;
}
