/** Times our engine on one text, and on twice as much of it, in a process of its own: `measure-worst.ts TEXT match`. */
import { decodePack } from '../../pack/decode-pack.ts';
import { encodePack } from '../../pack/encode-pack.ts';
import { timed } from './clock.ts';
import { readNames, readText } from './corpus.ts';
import { linksIn, namesIn } from './engines/backgrounder.ts';
import { WORST_TEXTS, type WorstText, worstWorld } from './worst-texts.ts';

/** ms for the text and for twice as much, and what was found in the first. */
export interface WorstFigures {
  readonly onceMs: number;
  readonly twiceMs: number;
  readonly hits: number;
}

export type Work = 'match' | 'link';

/** Characters; as long as the text that engines are compared on. */
const LENGTH = 5_000_000;
const ROUNDS = 2;

const [name, work] = process.argv.slice(2) as [WorstText, Work];
const { lexicon } = decodePack(encodePack(worstWorld(readNames('1k'))));
const count = { match: namesIn, link: linksIn }[work];
const make = WORST_TEXTS[name]!;
const prose = readText();

// What is compiled on the way is compiled before the clock runs.
count(lexicon, make(LENGTH / 50, prose));
const once = best(make(LENGTH, prose));
tell({ onceMs: once.ms, hits: once.result });
tell({ twiceMs: best(make(2 * LENGTH, prose)).ms });

function best(text: string) {
  const rounds = Array.from({ length: ROUNDS }, () => timed(() => count(lexicon, text)));
  return rounds.reduce((least, round) => (round.ms < least.ms ? round : least));
}

function tell(figures: Partial<WorstFigures>): void {
  process.send?.(figures);
}
