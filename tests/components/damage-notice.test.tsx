import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { DamageNotice } from '../../components/DamageNotice.tsx';
import type { Damage } from '../../notes/repair.ts';
import { press, renderWithWords } from './with-words.tsx';

afterEach(cleanup);

const nothing: Damage = { restored: 0, snapshot: null, mirrorRebuilt: false, missing: 0 };

it.each<[Partial<Damage>, string[]]>([
  [
    { restored: 1 },
    ['1 note was damaged in the browser’s storage. It has been restored from its second copy.'],
  ],
  [
    { restored: 1200, missing: 1 },
    [
      '1,200 notes were damaged in the browser’s storage. They have been restored from their second copies.',
      '1 entry of your notes or their history could not be had back.',
    ],
  ],
  [
    { mirrorRebuilt: true },
    [
      'The second copy of your notes was damaged in the browser’s storage. It has been made anew; your notes are whole.',
    ],
  ],
  [
    { restored: 3, snapshot: '2026-11-24', missing: 2 },
    [
      'Both copies of your notes were damaged in the browser’s storage. What they lacked has been restored from the snapshot of 24 Nov 2026.',
      '2 entries of your notes or their history could not be had back.',
    ],
  ],
])('Damage is told in plain words: %j', (damage, sentences) => {
  const onForget = vi.fn();
  const { container } = renderWithWords(
    <DamageNotice damage={{ ...nothing, ...damage }} onExport={async () => {}} onForget={onForget} />,
  );
  expect(screen.queryByText('Save what can be read') !== null).toBe((damage.missing ?? 0) > 0);
  expect([...container.querySelectorAll('div > p')].map((line) => line.textContent)).toEqual(sentences);
  press(screen.getByText('OK'));
  expect(onForget).toHaveBeenCalledOnce();
});

it.each<[what: string, onExport: () => Promise<void>, sentence: RegExp]>([
  ['saved', async () => {}, /^Exported\./],
  ['not saved, and that is said', async () => Promise.reject(new Error('no room')), /^The export failed/],
])('What can be read is %s', async (_what, onExport, sentence) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  renderWithWords(
    <DamageNotice damage={{ ...nothing, missing: 1 }} onExport={onExport} onForget={() => {}} />,
  );
  press(screen.getByText('Save what can be read'));
  expect(await screen.findByText(sentence)).toBeTruthy();
});
