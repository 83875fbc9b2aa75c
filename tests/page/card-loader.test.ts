import { expect, it, vi } from 'vitest';
import { loadCard } from '../../entrypoints/reader/card-loader.ts';
import type { ContentApi } from '../../entrypoints/reader/content-api.ts';
import type { Mark } from '../../page/marks.ts';

it('what is fetched while the pointer rests on a word is what the card says of it, and no note', () => {
  const sendMessage = vi.fn(async () => null);
  const api = { runtime: { id: 'backgrounder', sendMessage } } as unknown as ContentApi;
  const card = loadCard(api, 'news.example', { onDismiss: vi.fn(), onUse: vi.fn() });
  card.prepare({ link: { entity: 'quay' } } as Mark);
  expect(sendMessage.mock.calls).toEqual([
    [{ name: 'describeEntity', payload: { entity: 'quay', needsCard: true } }],
  ]);
});
