import type { Work, WorstFigures } from './measure-worst.ts';
import { type Report, duration, figure } from './report.ts';
import { type Outcome, runApart } from './run-apart.ts';
import { WORST_TEXTS } from './worst-texts.ts';

/** Ten million characters in longer than this, and the time is not linear, or as good as not. */
const LIMIT_MS = 15_000;

/** Shows that twice the text takes twice the time, whatever the text is. */
export async function showWorstTexts(report: Report): Promise<void> {
  const rows: string[][] = [];
  for (const text of Object.keys(WORST_TEXTS)) {
    report.progress(text);
    const match = await measure(text, 'match');
    const link = await measure(text, 'link');
    rows.push([text, ...cells(match), ...cells(link), match.gaveUp ?? link.gaveUp ?? '']);
  }
  report.say('Worst texts: 5 and 10 million characters, 1k names and those that the texts speak of');
  report.table(['text', 'match', 'twice', 'ratio', 'names', 'link', 'twice', 'ratio', 'links', ''], rows);
}

function measure(text: string, work: Work): Promise<Outcome<WorstFigures>> {
  return runApart<WorstFigures>(new URL('measure-worst.ts', import.meta.url), [text, work], LIMIT_MS);
}

function cells({ figures: { onceMs, twiceMs, hits } }: Outcome<WorstFigures>): string[] {
  const ratio = onceMs === undefined || twiceMs === undefined ? undefined : twiceMs / onceMs;
  return [duration(onceMs), duration(twiceMs), figure(ratio), hits === undefined ? '–' : String(hits)];
}
