import { expect, it } from 'vitest';
import { parseCsv } from '../../scripts/annotate/csv-table.ts';

it.each<[string, string, string[][]]>([
  [
    'splits cells at commas and rows at line breaks',
    'a,b\nc,d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'keeps commas, line breaks and doubled quotes of a cell in quotes',
    '"a, ""b""\nc",d',
    [['a, "b"\nc', 'd']],
  ],
  [
    'keeps empty cells',
    'a,,\n,b,\n',
    [
      ['a', '', ''],
      ['', 'b', ''],
    ],
  ],
  [
    'takes line breaks of Windows',
    'a,b\r\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
])('%s', (_behavior, source, rows) => {
  expect(parseCsv(source)).toEqual(rows);
});
