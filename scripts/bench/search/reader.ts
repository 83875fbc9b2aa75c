import { readFileSync } from 'node:fs';
import { decodePack } from '../../../pack/decode-pack.ts';
import type { NoteDocument } from '../../../search/answer.ts';
import { libraryDocuments } from '../../../search/library-documents.ts';
import { mergeIndexes } from '../../../search/merge-indexes.ts';
import { NO_FILTERS } from '../../../search/query.ts';
import { readQuery } from '../../../search/read-query.ts';
import { type SavedContent, createSavedIndexBuilder } from '../../../search/saved-document.ts';
import { createNoteScanner } from '../../../search/scan-notes.ts';
import { openIndex } from '../../../search/search-index.ts';
import { timed } from '../clock.ts';
import { createRandom, pick } from '../random.ts';
import { type Report, duration, megabytes } from '../report.ts';
import { typeQueries } from './typing.ts';

const SAVED = 5_000;
/** Characters of an article, of a note. */
const ARTICLE_LENGTH = 6_000;
const NOTES = 20_000;
const NOTE_LENGTH = 300;
/** So many articles are saved between one merging and the next. */
const NEW = 50;

/** What a reader with very many saved articles and notes waits for. */
export function timeReaderSide(report: Report): void {
  const words = [
    ...libraryDocuments(decodePack(new Uint8Array(readFileSync('public/entities.pack')))),
  ].flatMap(({ title, lead, body }) => `${title} ${lead} ${body}`.split(/\s+/));
  const random = createRandom(5);
  const write = (length: number) => {
    let text = '';
    while (text.length < length) text += `${pick(words, random)} `;
    return text;
  };
  const saved = Array.from({ length: SAVED }, () => ({
    headline: write(60),
    outlet: '',
    published: null,
    text: write(ARTICLE_LENGTH),
  }));
  const old = { bytes: indexOf(saved.slice(NEW)), gone: new Set<number>() };
  const building = timed(() => indexOf(saved.slice(0, NEW)));
  const merging = timed(() => mergeIndexes([old, { bytes: building.result, gone: new Set() }]));
  const opening = timed(() => openIndex(merging.result).find('zakharova', NO_FILTERS, 12));
  const index = openIndex(merging.result);
  const typing = typeQueries((text) => index.find(text, NO_FILTERS, 12));
  report.say(
    `${SAVED} saved articles of ${ARTICLE_LENGTH} characters: an index of ${megabytes(merging.result.length)}`,
  );
  report.say(
    `ready: ${duration(opening.ms)}; a key: ${duration(typing.medianMs)}, p95 ${duration(typing.p95Ms)}`,
  );
  report.say(
    `an index of ${NEW} new ones: ${duration(building.ms)}; merged with the others: ${duration(merging.ms)}`,
  );

  const notes = Array.from({ length: NOTES }, (_, number): NoteDocument => ({
    ...NOTHING,
    id: `note-${number}`,
    title: write(60),
    text: write(NOTE_LENGTH),
  }));
  const scanner = createNoteScanner(() => '');
  const first = timed(() => scanner.scan(notes, readQuery('zakharova'), NO_FILTERS));
  const scanning = typeQueries((text) => scanner.scan(notes, readQuery(text), NO_FILTERS));
  report.say(`${NOTES} notes of ${NOTE_LENGTH} characters: the first search ${duration(first.ms)}`);
  report.say(`a key: ${duration(scanning.medianMs)}, p95 ${duration(scanning.p95Ms)}\n`);
}

function indexOf(articles: readonly SavedContent[]): Uint8Array<ArrayBuffer> {
  const builder = createSavedIndexBuilder();
  for (const article of articles) builder.add(article);
  return builder.finish();
}

const NOTHING = {
  revision: '',
  entity: null,
  address: null,
  date: null,
  changedAt: 0,
};
