/** Writes `public/entities.pack` from `data/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { buildPack } from './dataset/build-pack.ts';

const FILE = 'public/entities.pack';

const pack = buildPack('data');
mkdirSync('public', { recursive: true });
writeFileSync(FILE, pack);
console.log(`${FILE}: ${pack.length.toLocaleString('en')} bytes`);
