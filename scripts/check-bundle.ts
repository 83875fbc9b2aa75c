/**
 * Looks through the built extension of both browsers for ways to a network. None may be there but those that are
 * explained, and no explanation without its mention.
 */
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { EXPLAINED_MENTIONS } from './bundle/explained-mentions.ts';
import { type Mention, findMentions } from './bundle/find-mentions.ts';

const BUILDS = ['.output/chrome-mv3', '.output/firefox-mv3'];

let failures = 0;
for (const build of BUILDS) {
  const files = filesIn(build);
  const mentions = files.flatMap((file) => findMentions(relative(build, file), readFileSync(file, 'latin1')));
  const unexplained = mentions.filter(({ explained }) => explained === null);
  const stale = EXPLAINED_MENTIONS.filter((row) => !mentions.some(({ explained }) => explained === row));
  console.log(`${build}: ${files.length} files, ${mentions.length - unexplained.length} mentions explained`);
  for (const mention of unexplained) console.error(`  ${tell(mention)}`);
  for (const { text, why } of stale) console.error(`  Explains nothing any more: ${String(text)} (${why})`);
  if (files.length === 0) console.error('  There is no build.');
  failures += unexplained.length + stale.length + (files.length === 0 ? 1 : 0);
}
process.exit(failures === 0 ? 0 : 1);

function tell({ file, what, excerpt }: Mention): string {
  return `${file} has ${what}: … ${excerpt} …`;
}

/** All of them: what is no text is looked through as bytes. */
function filesIn(folder: string): string[] {
  return globSync('**', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
