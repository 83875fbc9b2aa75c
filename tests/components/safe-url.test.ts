import { expect, it } from 'vitest';
import { safeUrl } from '../../components/safe-url.ts';

it.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['http://example.org/', 'http://example.org/'],
  ['javascript:alert(1)', null],
  [' JaVaScRiPt:alert(1)', null],
  ['java\nscript:alert(1)', null],
  ['data:text/html,<script>1</script>', null],
  ['file:///etc/passwd', null],
  ['blob:https://example.org/1', null],
  ['/relative', null],
  ['S/RES/85 (1950)', null],
  ['', null],
  [null, null],
])('makes of %j the link %j', (address, link) => {
  expect(safeUrl(address)).toBe(link);
});
