import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';

/**
 * What may be how large, in bytes: scripts compressed as they would be on their way, the pack as it lies on the disk.
 * Every page of a news site pays for the first two, a page on which a card is opened for the third, and one
 * over which the popup is opened for the fourth. A script may be
 * as large as it is, and a fiftieth more: whoever adds to one should notice.
 */
const LIMITS: readonly (readonly [file: string, most: number, compressed: boolean])[] = [
  ['stub.js', 320, true],
  ['reader.js', 16_980, true],
  ['card.js', 17_980, true],
  ['passages.js', 8780, true],
  ['entities.pack', 1_500_000, false],
  ['entities.search', 400_000, false],
];

for (const folder of ['.output/chrome-mv3', '.output/firefox-mv3']) {
  describe(`What ${folder} holds`, () => {
    for (const [file, most, compressed] of LIMITS) {
      it(`has a ${file} of no more than ${most} bytes`, () => {
        const bytes = readFileSync(`${folder}/${file}`);
        const { length } = compressed ? gzipSync(bytes, { level: 9 }) : bytes;
        assert.ok(length <= most, `${length} bytes`);
      });
    }
  });
}
