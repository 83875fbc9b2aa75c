import { BEGINNING } from '../../components/explorer-state.ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  type SessionStore,
  recallPlace,
  recallScroll,
  rememberPlace,
  rememberScroll,
} from '../../entrypoints/explorer/last-place.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function createStore(): SessionStore {
  const values: Record<string, unknown> = {};
  return {
    get: async (key) => ({ [key]: values[key] }),
    set: async (given) => void Object.assign(values, given),
  };
}

const popup = { page: '/popup.html', tabId: 1 };
const place = { ...BEGINNING, query: 'quay', entity: 'harbor' };
const MINUTE = 60_000;

it.each([
  ['is where the reader was', popup, 0, place],
  ['is there for a while', popup, 10 * MINUTE, place],
  ['has forgotten it in time', popup, 10 * MINUTE + 1, null],
  ['does not know of another tab', { ...popup, tabId: 2 }, 0, null],
  ['does not know of the side panel', { ...popup, page: '/sidepanel.html' }, 0, null],
])('the popup that is opened again %s', async (_behavior, viewed, later, expected) => {
  const store = createStore();
  await rememberPlace(store, popup, place);
  await vi.advanceTimersByTimeAsync(later);
  expect(await recallPlace(store, viewed)).toEqual(expected);
});

it('the popup that is opened for the first time begins at nothing', async () => {
  expect(await recallPlace(createStore(), popup)).toBeNull();
});

it.each([
  ['where the reader was', popup, 240],
  ['at the top over another tab', { ...popup, tabId: 2 }, 0],
  ['at the top in the side panel', { ...popup, page: '/sidepanel.html' }, 0],
])('the popup that is opened again stands %s', async (_behavior, viewed, expected) => {
  const store = createStore();
  await rememberScroll(store, popup, 240);
  expect(await recallScroll(store, viewed)).toBe(expected);
});
