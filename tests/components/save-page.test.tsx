import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SavePage } from '../../components/SavePage.tsx';
import type { SavedPageView } from '../../components/use-saved-page.ts';
import { headOf } from '../../notes/saved/saved-article.ts';
import { saved } from '../notes/saved/sample.ts';
import { press, renderWithWords } from './with-words.tsx';

afterEach(cleanup);

function open(given: Partial<SavedPageView> = {}, isPrivate = false) {
  const view = {
    article: null,
    isBusy: false,
    refusal: null,
    save: vi.fn(),
    remove: vi.fn(),
    restore: vi.fn(),
    ...given,
  };
  renderWithWords(<SavePage view={view} isPrivate={isPrivate} />);
  return view;
}
const article = headOf(saved('quay'));

describe('The page in view', () => {
  it('is saved when the reader presses the button, and not before', () => {
    const { save } = open();
    expect(save).not.toHaveBeenCalled();
    press(screen.getByText('Save this article'));
    expect(save).toHaveBeenCalledOnce();
  });

  it('is said to be saved, with the way to remove it', () => {
    const { remove } = open({ article });
    expect(screen.getByRole('status').textContent).toMatch(/^Saved on 1[45] Nov 2023$/);
    press(screen.getByText('Remove'));
    expect(remove).toHaveBeenCalledOnce();
  });

  it('is said to be removed, with the way back', () => {
    const { restore } = open({ article: { ...article, removedAt: Date.now() } });
    expect(screen.getByRole('status').textContent).toContain('30 days');
    press(screen.getByText('Undo'));
    expect(restore).toHaveBeenCalledOnce();
  });

  it('is said to be cut where it is longer than what is kept', () => {
    open({ article: { ...article, isCut: true } });
    expect(screen.getByRole('status').textContent).toContain('the first 500,000 characters');
  });

  it.each([
    ['full', 'the disk is full'],
    ['newer', 'newer version'],
    ['unavailable', 'refuses to keep it'],
    ['unreadable', 'keeps this page from extensions'],
    ['noText', 'no text on this page'],
    ['private', 'nothing is saved from a private window'],
  ] as const)('says in words why it was not saved: %s', (refusal, sentence) => {
    open({ refusal });
    expect(screen.getByRole('alert').textContent).toContain(sentence);
  });

  it('is not saved from a private window, which says so', () => {
    open({}, true);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('Nothing is saved from a private window.')).toBeTruthy();
  });
});
