import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../../scripts/browser/find-browsers.ts';
import { packDataset } from '../../scripts/dataset/build-pack.ts';
import { type Dataset, readDataset } from '../../scripts/dataset/read-dataset.ts';
import { decodePack } from '../../pack/decode-pack.ts';
import { buildIndex } from '../../search/build-index.ts';
import { libraryDocuments } from '../../search/library-documents.ts';
import { copyOf } from './broken-build.ts';

/** A host to which nobody goes. */
export const TRIPWIRE = 'tripwire.example';

/** What would load something from it, or run, if any text were taken for more than text. */
export function baitIn(field: string): string {
  const address = `https://${TRIPWIRE}/${field}`;
  return [
    address,
    `<img src="${address}" onerror="globalThis.sprung = 1">`,
    `<svg onload="globalThis.sprung = 1"><image href="${address}"/></svg>`,
    `<script src="${address}"></script><script>globalThis.sprung = 1</script>`,
    `<link rel="dns-prefetch" href="${address}"><style>@import url(${address});</style>`,
    `<iframe src="${address}" srcdoc="<script>parent.sprung = 1</script>"></iframe>`,
    `![a picture](${address})`,
    `[a link](javascript:globalThis.sprung=1)`,
    `url(${address})`,
    `";background:url(${address})`,
    'javascript:globalThis.sprung=1',
  ].join(' ');
}

/** What is no text: ids and what one of a few values is meant by. */
const NO_TEXT = new Set([
  'id',
  'entity',
  'entities',
  'type',
  'label',
  'published',
  'date',
  'from',
  'until',
  'language',
  'tier',
  'confidence',
]);

const ADDRESSES = [
  `https://${TRIPWIRE}/address`,
  'javascript:globalThis.sprung=1',
  'data:text/html,<script>parent.sprung = 1</script>',
];

let files: readonly (readonly [file: string, bytes: Uint8Array])[] | undefined;

/** A copy of the built extension in whose pack every text of every record is bait. What names match stays. */
export function buildWithTripwires(name: BrowserName): string {
  const folder = copyOf(name);
  files ??= filesOfPack();
  for (const [file, bytes] of files) writeFileSync(join(folder, file), bytes);
  return folder;
}

function filesOfPack(): readonly (readonly [file: string, bytes: Uint8Array])[] {
  const { dataset } = readDataset('data');
  const baited: Dataset = {
    ...dataset,
    entities: dataset.entities.map((entry) => ({ ...entry, entity: withBait(entry.entity) })),
    articles: dataset.articles.map((entry) => ({ ...entry, article: withBait(entry.article) })),
    events: withBait(dataset.events),
    contested: withBait(dataset.contested).map((point, place) => ({
      ...point,
      positions: point.positions.map((position, side) => ({
        ...position,
        articles: dataset.contested[place]!.positions[side]!.articles,
      })),
    })),
  };
  const pack = packDataset(baited);
  return [
    ['entities.pack', pack],
    ['entities.search', buildIndex(libraryDocuments(decodePack(pack)))],
  ];
}

let addresses = 0;

function withBait<Value>(value: Value, field = ''): Value {
  if (typeof value === 'string') return baited(value, field) as Value;
  if (Array.isArray(value)) return value.map((item) => withBait(item as unknown, field)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      NO_TEXT.has(key) ? inner : withBait(inner as unknown, key),
    ]),
  ) as Value;
}

function baited(text: string, field: string): string {
  const isAddress = field === 'url' || (field === 'source' && URL.canParse(text));
  return isAddress ? ADDRESSES[(addresses += 1) % ADDRESSES.length]! : `${text} ${baitIn(field)}`;
}
