import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askTab } from '../../messages/send.ts';

type Asked = Parameters<typeof askTab>[1];

const quay = {
  entity: { id: 'quay', type: 'Place', name: 'Quay', description: 'A quay.' },
  mentions: 2,
  surfaceForm: 'Quay',
  evidence: { kind: 'cues', where: 'near', words: ['harbor'] },
  sentence: { before: 'At the ', words: 'Quay', after: '.' },
};
const marked = { state: 'marked', entities: [quay], weightiest: ['quay'], cutShort: false };
const passage = { exact: 'a quay', prefix: '', suffix: '', start: 0, end: 6 };
const story = { text: 'A story.', language: null, address: 'https://news.example/' };
const page = { address: 'https://news.example/', title: '' };
const long = 'x'.repeat(2_000_000);

describe('What a tab answers', () => {
  const answer = vi.fn();
  beforeEach(() => {
    fakeBrowser.tabs.sendMessage = answer;
  });

  it.each<[Asked, unknown]>([
    ['marksOnPage', marked],
    ...[
      { kind: 'name' },
      { kind: 'reader' },
      { kind: 'antecedent', name: 'Q' },
      { kind: 'metonym', capital: 'Q' },
    ].map((evidence): [Asked, unknown] => ['marksOnPage', { ...marked, entities: [{ ...quay, evidence }] }]),
    ['marksOnPage', { state: 'off', until: 5 }],
    ['marksOnPage', { state: 'off', until: null }],
    ['marksOnPage', { state: 'notArticle' }],
    ['pageStory', story],
    ['hostOfPage', 'news.example'],
    ['hostOfPage', ''],
    ['notedPage', { page, selected: passage }],
    ['notedPage', { page: null, selected: null }],
    ['storyClaims', { title: 'A story', published: '2026-01', outlet: null }],
    ['findPassages', [5, null]],
    ['showPassage', { shown: true }],
  ])('to %s is heard: %j', async (name, value) => {
    answer.mockResolvedValueOnce(value);
    expect(await askTab(1, name, {} as never)).toEqual(value);
  });

  it.each<[Asked, unknown]>([
    ['marksOnPage', { state: 'marked' }],
    ['marksOnPage', { ...marked, entities: 5 }],
    ['marksOnPage', { ...marked, entities: [{ ...quay, surfaceForm: null }] }],
    ['marksOnPage', { ...marked, entities: [{ ...quay, evidence: { kind: 'rumor' } }] }],
    ['marksOnPage', { ...marked, entities: Array.from({ length: 5000 }, () => quay) }],
    ['marksOnPage', 'marked'],
    ['pageStory', { ...story, text: long }],
    ['pageStory', { ...story, tabId: 1 }],
    ['hostOfPage', { toString: 'news.example' }],
    ['notedPage', { page: { address: 5, title: '' }, selected: null }],
    ['notedPage', { page, selected: { ...passage, start: -1 } }],
    ['storyClaims', JSON.parse('{"__proto__":{},"title":"","published":null,"outlet":null}')],
    ['findPassages', { length: 1 }],
    ['showPassage', { shown: 'yes' }],
    ['notesChanged', 'thanks'],
  ])('to %s is nothing where our scripts answer no such thing: %#', async (name, value) => {
    answer.mockResolvedValueOnce(value);
    expect(await askTab(1, name, {} as never)).toBeNull();
  });
});
