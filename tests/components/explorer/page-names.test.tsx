import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageMarks } from '../../../messages/protocol.ts';
import { press } from '../with-words.tsx';
import { key, marks, openExplorer } from './open-explorer.tsx';

afterEach(cleanup);

describe('The list of the page', () => {
  it('is there first: name, kind, how often, and the sentence that names it', async () => {
    openExplorer();
    const rows = within(await screen.findByRole('list')).getAllByRole('button');
    expect(rows.map((row) => row.textContent)).toEqual([
      'HarborPlace · 3 timesShips leave the port at dawn.',
      'Old QuayPlace · onceOld Quay is closed.',
    ]);
  });

  it('scrolls the page to a name that is clicked, and opens it', async () => {
    const port = openExplorer();
    press((await screen.findByText('Harbor')).closest('button')!);
    expect(port.showMention).toHaveBeenCalledWith('harbor', null);
    expect(await screen.findByText('Page of harbor')).toBeTruthy();
  });

  it('is gone through by arrows, from the search field on', async () => {
    openExplorer();
    await screen.findByText('Harbor');
    const steps = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'Home'].map((pressed) => {
      key(pressed, document.activeElement!);
      return document.activeElement?.querySelector('.row-name')?.textContent;
    });
    expect(steps).toEqual(['Harbor', 'Old Quay', 'Old Quay', 'Harbor', 'Old Quay', 'Harbor']);
  });

  it('takes no click that no reader made', async () => {
    const port = openExplorer();
    (await screen.findByText('Harbor')).click();
    screen.getByRole('switch').click();
    expect(port.showMention).not.toHaveBeenCalled();
    expect(port.changeSettings).not.toHaveBeenCalled();
  });

  it.each<[PageMarks | null, string, string | null]>([
    [
      { state: 'marked', entities: [], weightiest: [], cutShort: false },
      'Nothing that we know is named on this page.',
      null,
    ],
    [{ state: 'notArticle' }, 'This does not look like an article, so nothing is marked.', 'Read it anyway'],
    [{ state: 'reading' }, 'Reading this page…', null],
    [{ state: 'off' }, 'Switched off here.', null],
    [
      { state: 'noLibrary' },
      'Backgrounder could not open its own data. Restart the browser; if that does not help, install Backgrounder anew.',
      'Try again',
    ],
    [{ state: 'unavailable' }, 'Something went wrong while reading this page.', 'Try again'],
    [null, 'This page was open before and has not been read.', 'Read this page'],
  ])('says why there is none: %j', async (answer, sentence, offer) => {
    const port = openExplorer({ marksOnPage: vi.fn(async () => answer) });
    expect(await screen.findByText(sentence)).toBeTruthy();
    if (offer === null) return;
    press(screen.getByText(offer));
    expect(port.readTabNow).toHaveBeenCalledOnce();
  });

  it('says that a long page was read in part', async () => {
    openExplorer({ marksOnPage: vi.fn(async () => ({ ...marks, cutShort: true })) });
    expect(await screen.findByText(/only its beginning was read/)).toBeTruthy();
  });

  it('is that of the tab in view, though the answer of the tab before comes late', async () => {
    let change = () => {};
    const answers: ((marks: PageMarks) => void)[] = [];
    openExplorer({
      marksOnPage: vi.fn(() => new Promise<PageMarks>((resolve) => void answers.push(resolve))),
      onPageChanged: (callback) => void (change = callback),
    });
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    change();
    answers[1]!({ state: 'notArticle' });
    expect(await screen.findByText(/not look like an article/)).toBeTruthy();
    answers[0]!(marks);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(screen.queryByText('Harbor')).toBeNull();
  });

  it('comes by itself once the page has been read', async () => {
    const answers: PageMarks[] = [{ state: 'reading' }, { state: 'reading' }];
    openExplorer({ marksOnPage: vi.fn(async () => answers.shift() ?? marks) });
    expect(await screen.findByText('Harbor', {}, { timeout: 3000 })).toBeTruthy();
  });
});
