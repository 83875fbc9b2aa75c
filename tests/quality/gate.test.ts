import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../scripts/annotate/decode-html.ts';
import { inOneGo } from '../../page/breathe.ts';
import { openSavedPage } from '../../scripts/annotate/page-dom.ts';
import { isProseText } from '../../scripts/annotate/plain-text.ts';

/** Pages and texts of others. They lie beside the repository, since they are not ours to pass on. */
const SHARED = join(import.meta.dirname, '../../../shared/pages');

interface Expectation {
  readonly file: string;
  readonly expected: 'article' | 'other';
}

/** Pages on which the gate errs, and why; whoever mends one takes it out. */
const ERRS: Readonly<Record<string, string>> = {
  '003': 'an essay without metadata, date or attributions',
};

/** Lists, data and laws among the texts. */
const TEXTS_THAT_ARE_NONE = ['118', '179', '180', '181'];

describe('the gate on saved pages', () => {
  it.each(expectations())(
    '$file is $expected',
    async ({ file, expected }) => {
      const wrong = expected === 'article' ? 'other' : 'article';
      expect(await judge(file)).toBe(numberOf(file) in ERRS ? wrong : expected);
    },
    20_000,
  );
});

describe('bare texts', () => {
  it('are articles, but for lists, data and laws', () => {
    const refused = filesIn('texts').filter((file) => !isProseText(readFileSync(file, 'utf8')));
    expect(refused.map(numberOf)).toEqual(TEXTS_THAT_ARE_NONE);
  });
});

function expectations(): Expectation[] {
  const [, ...rows] = readFileSync(join(import.meta.dirname, 'gate.tsv'), 'utf8')
    .trim()
    .split('\n');
  return rows.map((row) => {
    const [file, expected] = row.split('\t');
    return { file: file!, expected: expected as Expectation['expected'] };
  });
}

async function judge(file: string): Promise<Expectation['expected']> {
  const path = filesIn('pages').find((other) => basename(other) === file);
  if (path === undefined) throw new Error(`gate.tsv names ${file}, which is not among the saved pages.`);
  const page = openSavedPage(decodeHtml(readFileSync(path)));
  // Loaded after a page: it takes the DOM's classes from it.
  const { isArticle, readGateSignals } = await import('../../page/article-gate.ts');
  const { readLines } = await import('../../page/read-lines.ts');
  const { readTree } = await import('../../page/page-tree.ts');
  const root = page.documentElement;
  const lines = inOneGo(readLines(inOneGo(readTree(root)), root));
  return isArticle(inOneGo(readGateSignals(root, lines))) ? 'article' : 'other';
}

function filesIn(folder: 'pages' | 'texts'): string[] {
  const path = join(SHARED, folder);
  if (!existsSync(path)) {
    throw new Error(`There are no saved pages in ${path}: put the folder "shared" beside the repository.`);
  }
  return readdirSync(path)
    .sort()
    .map((file) => join(path, file));
}

function numberOf(file: string): string {
  return basename(file).slice(0, 3);
}
