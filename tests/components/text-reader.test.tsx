import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TextRead } from '../../components/explorer-state.ts';
import { TextReader } from '../../components/TextReader.tsx';
import type { ReadText } from '../../messages/protocol.ts';
import { press, renderWithWords } from './with-words.tsx';

afterEach(cleanup);

const nothing: ReadText = {
  marks: { state: 'marked', entities: [], weightiest: [], cutShort: false },
  coverage: { related: [], saved: {}, entities: [], events: [], contested: [], published: null },
};
const quay: ReadText = {
  ...nothing,
  marks: {
    ...nothing.marks,
    entities: [
      {
        entity: { id: 'quay', type: 'Place', name: 'Old Quay', description: '' },
        mentions: 1,
        surfaceForm: 'quay',
        evidence: { kind: 'name' },
        sentence: { before: 'At the ', words: 'quay', after: '.' },
      },
    ],
  },
};

function show(text: TextRead) {
  const acts = { onWrite: vi.fn(), onPart: vi.fn(), onOpen: vi.fn(), onLeave: vi.fn() };
  renderWithWords(<TextReader text={text} part="names" cameFrom={null} {...acts} />);
  return { ...acts, field: screen.getByLabelText('Text to read') };
}

const drop = (field: HTMLElement, file: File) => {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'dataTransfer', { value: { files: [file], types: ['Files'] } });
  fireEvent(field, event);
};

describe('A text that the reader puts in', () => {
  it('is read as it is written', () => {
    const { onWrite, field } = show({ text: '', read: 'empty' });
    fireEvent.input(field, { target: { value: 'At the quay.' } });
    expect(onWrite).toHaveBeenCalledWith('At the quay.');
  });

  it('has its names listed, each of which opens', () => {
    const { onOpen } = show({ text: 'At the quay.', read: quay });
    press(screen.getByRole('button', { name: /Old Quay/ }));
    expect(onOpen).toHaveBeenCalledWith('quay');
  });

  it.each<[string, TextRead['read'], string]>([
    ['names nothing that is known', nothing, 'Backgrounder knows no name in this text.'],
    ['could not be read', 'failed', 'could not open its own data'],
  ])('says so where it %s', (_, read, sentence) => {
    show({ text: 'At sea.', read });
    expect(screen.getByRole('status').textContent).toContain(sentence);
  });

  it('comes out of a text file that is dropped', async () => {
    const { onWrite, field } = show({ text: '', read: 'empty' });
    drop(field, new File(['At the quay.'], 'quay.txt', { type: 'text/plain' }));
    await vi.waitFor(() => expect(onWrite).toHaveBeenCalledWith('At the quay.'));
  });

  it.each([
    ['a picture', new File(['x'], 'quay.png', { type: 'image/png' })],
    ['bytes under the name of a text', new File(['a\0b'], 'quay.txt', { type: 'text/plain' })],
  ])('does not come out of %s, and says why', async (_, file) => {
    const { onWrite, field } = show({ text: '', read: 'empty' });
    drop(field, file);
    expect((await screen.findByRole('alert')).textContent).toContain('no plain text');
    expect(onWrite).not.toHaveBeenCalled();
  });

  it('is left for the page again', () => {
    const { onLeave } = show({ text: '', read: 'empty' });
    press(screen.getByRole('button', { name: 'Back to the page' }));
    expect(onLeave).toHaveBeenCalled();
  });
});
