import { expect, it } from 'vitest';
import type { Link } from '../../linking/types.ts';
import { applyCorrections } from '../../settings/apply-corrections.ts';
import type { Correction } from '../../settings/settings.ts';

const link = (surfaceForm: string, entity: string): Link => ({
  mention: { start: 0, end: surfaceForm.length, surfaceForm },
  entity,
  score: 1,
  evidence: { kind: 'name' },
});

const said = (entity: string, instead: string | null, host: string | null = null): Correction => ({
  surfaceForm: 'Quay',
  entity,
  instead,
  host,
});

it.each<[string, Link, Correction[], string | null]>([
  ['nothing was said', link('Quay', 'quay'), [], 'quay'],
  ['it was ruled out', link('Quay', 'quay'), [said('quay', null)], null],
  ['it means something else', link('Quay', 'quay'), [said('quay', 'pier')], 'pier'],
  ['it was said of another entity', link('Quay', 'quay'), [said('dock', null)], 'quay'],
  ['it was said of another name', link('Old Quay', 'quay'), [said('quay', null)], 'quay'],
  ['it is written in capitals', link('QUAY', 'quay'), [said('quay', null)], null],
  ['it was said on this site', link('Quay', 'quay'), [said('quay', null, 'a.example')], null],
  ['it was said on another site', link('Quay', 'quay'), [said('quay', null, 'b.example')], 'quay'],
  [
    'this site goes before all others',
    link('Quay', 'quay'),
    [said('quay', 'dock', 'a.example'), said('quay', 'pier')],
    'dock',
  ],
  ['a correction was corrected', link('Quay', 'quay'), [said('quay', 'pier'), said('pier', 'dock')], 'dock'],
  ['a correction was ruled out', link('Quay', 'quay'), [said('quay', 'pier'), said('pier', null)], null],
  [
    'it was taken back on this site',
    link('Quay', 'quay'),
    [said('quay', 'pier'), said('pier', 'quay', 'a.example')],
    'quay',
  ],
])('where %s, %j means what the reader said', (_, given, corrections, entity) => {
  expect(applyCorrections([given], corrections, 'a.example').map((kept) => kept.entity)).toEqual(
    entity === null ? [] : [entity],
  );
});

it('a link that means what the reader said gives the reader as its reason', () => {
  const [changed] = applyCorrections([link('Quay', 'quay')], [said('quay', 'pier')], null);
  expect(changed?.evidence).toEqual({ kind: 'reader' });
});
