/** Writes `public/entities.pack`, and `public/entities.search` for the search in it, from `data/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { decodePack } from '../pack/decode-pack.ts';
import { buildIndex } from '../search/build-index.ts';
import { libraryDocuments } from '../search/library-documents.ts';
import { buildPack } from './dataset/build-pack.ts';

const pack = buildPack('data');
mkdirSync('public', { recursive: true });
for (const [file, bytes] of [
  ['public/entities.pack', pack],
  ['public/entities.search', buildIndex(libraryDocuments(decodePack(pack)))],
] as const) {
  writeFileSync(file, bytes);
  console.log(`${file}: ${bytes.length.toLocaleString('en')} bytes`);
}
