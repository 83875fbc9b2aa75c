import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../annotate/read-document.ts';
import { SHARED, requireShared } from './shared-folder.ts';
import type { System } from './systems.ts';
import { alignTable } from './table.ts';

/** A page that is no article, and what a reader would see marked on it. */
export interface OtherPage {
  readonly file: string;
  /** What its list says that it was chosen for. */
  readonly category: string;
  readonly gate: 'article' | 'other';
  /** None where the gate holds. */
  readonly marks: number;
}

/** Opens the pages that are no articles (shops, forums, tables, front pages) as the extension would. */
export async function openOtherPages(system: System): Promise<OtherPage[]> {
  const pages: OtherPage[] = [];
  for (const { file, category } of readManifest()) {
    const { text, gate, language } = await readDocument(join(SHARED, 'pages', file));
    const marks = gate === 'article' ? system.link(text, language).length : 0;
    pages.push({ file, category, gate, marks });
  }
  return pages;
}

/** By what the pages were chosen for: how many the gate took for articles, and the marks on them, page by page. */
export function otherPagesTable(pages: readonly OtherPage[]): string {
  const rows = [...Map.groupBy(pages, ({ category }) => category)].map(([category, same]) => {
    const open = same.filter(({ gate }) => gate === 'article');
    const marked = open.filter(({ marks }) => marks > 0);
    return [
      category,
      String(same.length),
      String(open.length),
      String(marked.reduce((sum, { marks }) => sum + marks, 0)),
      marked.map(({ file, marks }) => `${/\d+/.exec(file)?.[0]}: ${marks}`).join(', '),
    ];
  });
  return alignTable([['', 'pages', 'taken for articles', 'marks', 'by page'], ...rows]);
}

function readManifest(): { file: string; category: string }[] {
  const manifest = join(SHARED, 'pages', 'manifest.tsv');
  requireShared(manifest);
  const [header = [], ...rows] = readFileSync(manifest, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  const cell = (row: readonly string[], column: string) => row[header.indexOf(column)] ?? '';
  return rows
    .filter((row) => cell(row, 'kind') === 'other')
    .map((row) => ({ file: cell(row, 'file'), category: cell(row, 'category') }));
}
