import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessages } from '../../messages/answer.ts';

const OWN = 'chrome-extension://test-extension-id/';
const ID = 'test-extension-id';

/** Who may have sent a message, by what browsers say of senders. */
const SENDERS = {
  popup: { id: ID, url: `${OWN}popup.html` },
  'content script': { id: ID, url: 'https://www.thehindu.com/story', tab: { id: 1 } },
  'content script in a page of a look-alike address': { id: ID, url: 'https://test-extension-id/popup.html' },
  'another extension': { id: 'another', url: 'chrome-extension://another/popup.html' },
  'a content script of another extension': {
    id: 'another',
    url: 'https://www.thehindu.com/story',
    tab: { id: 1 },
  },
  nobody: {},
} as const;

describe('a message', () => {
  const noteOn = vi.fn(() => ({ state: 'read', texts: [] }));
  const saveNote = vi.fn(() => ({ state: 'refused', reason: 'full' }));

  beforeEach(() => {
    fakeBrowser.reset();
    vi.clearAllMocks();
    fakeBrowser.runtime.id = ID;
    answerMessages({ noteOn } as never, { saveNote } as never);
  });

  it.each<[keyof typeof SENDERS, 'noteOn' | 'saveNote', boolean]>([
    ['popup', 'saveNote', true],
    ['content script', 'noteOn', true],
    ['content script', 'saveNote', false],
    ['content script in a page of a look-alike address', 'saveNote', false],
    ['another extension', 'noteOn', false],
    ['another extension', 'saveNote', false],
    ['a content script of another extension', 'noteOn', false],
    ['nobody', 'noteOn', false],
    ['nobody', 'saveNote', false],
  ])('from %s that asks for %s is answered: %s', async (sender, name, answered) => {
    await send({ name, payload: {} }, sender);
    expect((name === 'noteOn' ? noteOn : saveNote).mock.calls.length).toBe(answered ? 1 : 0);
  });

  it.each([
    null,
    'saveNote',
    {},
    { name: 'toString', payload: {} },
    { name: '__proto__', payload: {} },
    { payload: {} },
  ])('of a shape that is none of ours is left alone: %j', async (message) => {
    await send(message, 'popup');
    expect(saveNote).not.toHaveBeenCalled();
  });
});

async function send(message: unknown, sender: keyof typeof SENDERS): Promise<void> {
  void (await fakeBrowser.runtime.onMessage.trigger(message, SENDERS[sender] as never, () => {}));
}
