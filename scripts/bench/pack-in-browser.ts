import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startChromium } from '../browser/chromium.ts';
import type { DrivenBrowser } from '../browser/driven-browser.ts';
import { startNewsServer } from '../browser/news-server.ts';
import { sampleAddress, samplePage } from '../browser/sample-pages.ts';
import { type ContentWorld, contentWorldOf } from './content-world.ts';
import { median } from './clock.ts';
import { BENCH_FOLDER, type Size } from './places.ts';
import { type Report, duration, megabytes } from './report.ts';
import { runApart } from './run-apart.ts';
import type { PackFigures } from './write-pack.ts';

const ROUNDS = 5;
const ENCODE_LIMIT_MS = 120_000;
/** A long article, in characters. */
const ARTICLE_LENGTH = 18_000;

/** How soon the built extension answers a page when its background was stopped, with the bundled pack and a big one. */
export async function timeBigPack(report: Report, text: string, size: Size): Promise<void> {
  const article = text.slice(0, ARTICLE_LENGTH);
  report.say(`A page asks for links, in Chromium, median of ${ROUNDS}`);
  report.progress('the bundled pack');
  report.say(`bundled pack: ${await timeExtension('.output/chrome-mv3', article)}`);

  const folder = join(BENCH_FOLDER, `extension-${size}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync('.output/chrome-mv3', folder, { recursive: true });
  report.progress(`encoding the pack of ${size} names`);
  const { figures, gaveUp } = await runApart<PackFigures>(
    new URL('write-pack.ts', import.meta.url),
    [size, join(folder, 'entities.pack')],
    ENCODE_LIMIT_MS,
  );
  if (gaveUp !== null) return report.say(`pack of ${size} names: encoding ${gaveUp}\n`);
  report.progress(`the pack of ${size} names`);
  const usable = await timeExtension(folder, article);
  report.say(
    `pack of ${size} names: ${usable}; ${megabytes(figures.bytes)}, encoded in ${duration(figures.encodeMs)}\n`,
  );
}

async function timeExtension(extension: string, article: string): Promise<string> {
  const server = await startNewsServer(samplePage);
  const browser = await startChromium(server, { extension });
  try {
    const world = await contentWorldOf(await browser.open(sampleAddress('veto-2024.html')));
    const cold: number[] = [];
    const warm: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      cold.push(await askCold(browser, world, article));
      warm.push(await ask(world, article));
    }
    return `usable after ${duration(median(cold))} cold, ${duration(median(warm))} warm`;
  } catch (error) {
    return `failed: ${error instanceof Error ? error.message : String(error)}`;
  } finally {
    await browser.close();
    server.close();
  }
}

async function askCold(browser: DrivenBrowser, world: ContentWorld, article: string): Promise<number> {
  await browser.stopBackground();
  // It is gone a moment after it was told to go.
  await new Promise((resolve) => setTimeout(resolve, 500));
  return ask(world, article);
}

/** ms from asking to the answer, as a page's content script sees it. */
async function ask(world: ContentWorld, article: string): Promise<number> {
  const payload = JSON.stringify({ text: article, language: 'en', asked: true });
  const { ms, state } = (await world.evaluate(`(async () => {
    const begun = performance.now();
    const answer = await backgrounder.runtime.sendMessage({ name: 'linkText', payload: ${payload} });
    return { ms: performance.now() - begun, state: answer?.state };
  })()`)) as { ms: number; state?: string };
  if (state !== 'linked') throw new Error(`the background answered ${state ?? 'nothing'}`);
  return ms;
}
