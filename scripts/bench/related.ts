import type { Library } from '../../library/library.ts';
import { linkText } from '../../linking/link-text.ts';
import { decodePack } from '../../pack/decode-pack.ts';
import { createRelatedFinder } from '../../related/find-related.ts';
import { textOf } from '../../related/library-index.ts';
import type { PageStory } from '../../related/types.ts';
import { buildPack } from '../dataset/build-pack.ts';
import { median } from './clock.ts';
import { withManyArticles } from './many-articles.ts';
import { type Report, duration } from './report.ts';

const MANY = 100_000;
/** So many stories are asked about, each made of as many articles as give a page of the usual length. */
const PAGES = 100;
const ARTICLES_A_PAGE = 6;

/** What the library's size costs who asks for related coverage: ours beside one of a hundred thousand articles. */
export async function timeRelated(report: Report): Promise<void> {
  const library = decodePack(buildPack('data'));
  const pages = makePages(library);
  report.say(
    `Related coverage of ${PAGES} pages of some ${pages[0]!.text.length} characters, their links given`,
  );
  report.progress('our library');
  const few = measure(report, `${library.articles().length} articles`, library, pages);
  report.progress('many articles');
  const many = measure(report, `${MANY} articles`, withManyArticles(library, MANY), pages);
  report.say(`${(many / few).toFixed(1)} times as long\n`);
}

function measure(report: Report, what: string, library: Library, pages: readonly PageStory[]): number {
  const begun = performance.now();
  const findRelated = createRelatedFinder(library);
  const ready = performance.now() - begun;
  for (const page of pages) findRelated(page);
  const times = pages.map((page) => {
    const start = performance.now();
    findRelated(page);
    return performance.now() - start;
  });
  const late = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)]!;
  report.say(
    `${what}: ready in ${duration(ready)}, an answer in ${duration(median(times))}, p95 ${duration(late)}`,
  );
  return median(times);
}

function makePages(library: Library): PageStory[] {
  const articles = library.articles();
  return Array.from({ length: PAGES }, (_, number) => {
    const parts = Array.from(
      { length: ARTICLES_A_PAGE },
      (_part, part) => articles[(number + part * 31) % articles.length]!,
    );
    const text = parts.map(textOf).join('\n');
    return {
      title: parts[0]!.title ?? '',
      text,
      language: 'en',
      published: parts[0]!.published,
      outlet: null,
      address: null,
      links: [...linkText(library.lexicon, text, 'en')],
    };
  });
}
