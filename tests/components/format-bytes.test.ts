import { expect, it } from 'vitest';
import { formatBytes } from '../../components/format-bytes.ts';

it.each<[number, string]>([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [2_149_000, '2.1 MB'],
  [3e12, '3,000 GB'],
])('%i bytes are %s', (bytes, words) => {
  expect(formatBytes(bytes, 'en-GB')).toBe(words);
});
