import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessages } from '../../messages/answer.ts';
import { CONTENT_SCHEMAS } from '../../messages/content-schemas.ts';
import { PAGE_SCHEMAS } from '../../messages/page-schemas.ts';
import { CONTENT_ROWS, PAGE_ROWS } from './schemas.row.ts';

const ID = 'test-extension-id';
const OWN = `chrome-extension://${ID}`;
const SENDERS = {
  'a page of ours': { id: ID, origin: OWN, url: `${OWN}/popup.html` },
  'a content script': {
    id: ID,
    origin: 'https://news.example',
    url: 'https://news.example/story',
    frameId: 0,
    tab: { id: 1, active: true },
  },
  'a page of ours of which the browser names no origin': { id: ID, url: `${OWN}/popup.html` },
  'another extension': { id: 'another', origin: OWN, url: `${OWN}/popup.html` },
} as const;
type SenderName = keyof typeof SENDERS;

/** What nobody may send, whatever is asked for. */
const ODD_PAYLOADS: readonly unknown[] = [
  null,
  undefined,
  7,
  'entity',
  [],
  [{}],
  JSON.parse('{"__proto__":{"entity":"quay"}}'),
  { constructor: { prototype: {} } },
  deep(10_000),
];

const VERBS = [
  ...Object.entries(CONTENT_ROWS).map(([name, rows]) => ({ name, rows, from: 'a content script' as const })),
  ...Object.entries(PAGE_ROWS).map(([name, rows]) => ({ name, rows, from: 'a page of ours' as const })),
];

describe('a message', () => {
  const asked = vi.fn((_name: string, _payload: unknown) => Promise.resolve('answer'));

  beforeEach(() => {
    fakeBrowser.reset();
    asked.mockClear();
    fakeBrowser.runtime.id = ID;
    answerMessages(tableOf(CONTENT_SCHEMAS) as never, tableOf(PAGE_SCHEMAS) as never);
  });

  it('of a content script can be one of six', () => {
    expect(Object.keys(CONTENT_SCHEMAS)).toHaveLength(6);
  });

  it('has a row here for each that there is', () => {
    expect(Object.keys(CONTENT_ROWS).toSorted()).toEqual(Object.keys(CONTENT_SCHEMAS).toSorted());
    expect(Object.keys(PAGE_ROWS).toSorted()).toEqual(Object.keys(PAGE_SCHEMAS).toSorted());
  });

  it.each(VERBS)('$name is answered to $from, and to nobody else', async ({ name, rows, from }) => {
    for (const payload of rows.good) {
      for (const sender of Object.keys(SENDERS) as SenderName[]) {
        const answer = await send({ name, payload }, sender);
        expect([sender, answer]).toEqual([sender, sender === from ? 'answer' : undefined]);
      }
    }
    expect(asked.mock.calls).toEqual(rows.good.map((payload) => [name, payload]));
  });

  it.each(VERBS)('$name is refused with any other payload', async ({ name, rows, from }) => {
    const others = rows.good.map((payload) => ({ ...payload, extra: 1 }));
    const poisoned = rows.good.map((payload) =>
      JSON.parse(JSON.stringify(payload).replace('{', '{"__proto__":{},').replace(',}', '}')),
    );
    for (const payload of [...rows.refused, ...others, ...poisoned, ...ODD_PAYLOADS]) {
      expect(await send({ name, payload }, from)).not.toBe('answer');
    }
    expect(asked).not.toHaveBeenCalled();
  });

  it.each([
    null,
    'wipeNotes',
    {},
    [],
    { payload: {} },
    { name: 'wipeNotes' },
    { name: ['wipeNotes'], payload: {} },
    { name: 'wipeNotes', payload: {}, sender: SENDERS['a page of ours'] },
    { name: 'toString', payload: {} },
    { name: '__proto__', payload: {} },
    { name: 'constructor', payload: {} },
    { name: 'x'.repeat(1_000_000), payload: {} },
  ])('that is none of ours is left alone: %#', async (message) => {
    for (const sender of Object.keys(SENDERS) as SenderName[]) {
      expect(await send(message, sender)).toBeUndefined();
    }
    expect(asked).not.toHaveBeenCalled();
  });

  function tableOf(schemas: object) {
    return Object.fromEntries(
      Object.keys(schemas).map((name) => [name, (payload: unknown) => asked(name, payload)]),
    );
  }
});

/** What the listener answers; where it rejects, the reason. */
async function send(message: unknown, sender: SenderName): Promise<unknown> {
  const [answer] = await fakeBrowser.runtime.onMessage
    .trigger(message, SENDERS[sender] as never, () => {})
    .catch((error: unknown) => [error]);
  return answer;
}

function deep(levels: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level += 1) value = { entity: value };
  return value;
}
