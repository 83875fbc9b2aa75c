import { createInterface } from 'node:readline/promises';
import { type SourceDocument, readDocument, toDocument } from './read-document.ts';

/**
 * The documents in some files, or without any those that come in, one JSON line each:
 * {"id","text","lang"?,"url"?,"title"?,"published"?,"outlet"?}.
 */
export async function* readDocuments(
  files: readonly string[],
  input: NodeJS.ReadableStream,
): AsyncGenerator<SourceDocument> {
  for (const file of files) yield await readDocument(file);
  if (files.length > 0) return;
  for await (const line of createInterface({ input })) {
    if (line.trim() !== '') yield readLine(line);
  }
}

function readLine(line: string): SourceDocument {
  const { id, text, lang, url, title, published, outlet } = JSON.parse(line) as Record<
    'id' | 'text',
    string
  > &
    Partial<Record<'lang' | 'url' | 'title' | 'published' | 'outlet', string>>;
  return toDocument(id, text, lang ?? null, {
    title: title ?? null,
    published: published ?? null,
    outlet: outlet ?? null,
    url: url ?? null,
  });
}
