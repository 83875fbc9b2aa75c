import { act, cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Evidence } from '../../linking/types.ts';
import type { CardNoteAnswer } from '../../messages/protocol.ts';
import { noNote, openCard } from './open-card.tsx';
import { article, entity, entityPage, line } from './records.ts';
import { press } from './with-words.tsx';

afterEach(cleanup);

describe('The card', () => {
  it('says what kind of entity it is, its name and what it is in a line', () => {
    const { container } = openCard();
    expect(container.textContent).toMatch(/^OrganizationFerry BoardRuns the ferries\./);
  });

  it('leaves out what is empty', () => {
    expect(openCard().headings()).toEqual([]);
  });

  it('answers a reader’s questions in their order', () => {
    const page = entityPage({
      entity: entity({ background: 'Founded late.', profile: [line({ text: 'Chair' })] }),
      facts: [{ text: 'Met once.', date: null, source: 'S/1' }],
      articles: [article()],
      history: [{ date: '2018', pieces: [], source: 'S/1' }],
      contested: [{ id: 'c', question: 'Was it late?', positions: [] }],
      related: [{ id: 'harbor', relation: 'located in', name: 'Harbor' }],
    });
    const { container, headings } = openCard({ page });
    expect(headings()).toEqual([
      'Background',
      'Before and after',
      'What was written',
      'Where sources disagree',
      'On record',
      'Related',
    ]);
    expect(container.textContent).toMatch(
      /Runs the ferries\..*Chair.*Why here.*Background.*Related.*Add note/,
    );
  });

  it('says when nobody has checked the entry', () => {
    openCard({ page: entityPage({ entity: entity({ verified: false }) }) });
    expect(screen.getByText('Not yet checked against its sources.')).toBeTruthy();
  });

  it.each([
    ['2019-05-06', 'Organizationnewest source: May 2019'],
    [new Date().toISOString().slice(0, 10), 'Organization'],
    [null, 'Organization'],
  ])('says how old the newest of its sources is where that is more than a year: %s', (newest, label) => {
    const { container } = openCard({ page: entityPage({ newest }) });
    expect(container.querySelector('.label')!.textContent).toBe(label);
  });

  it('marks what is English as such, for whoever reads it aloud', () => {
    const page = entityPage({
      entity: entity({ background: 'Founded late.' }),
      articles: [article({ language: 'de' })],
    });
    const { container } = openCard({ page });
    const languageOf = (text: string) => screen.getByText(text).closest('[lang]')!.getAttribute('lang');
    expect(
      ['Ferry Board', 'Runs the ferries.', 'Founded late.', 'Sober.', 'Ferries late again'].map(languageOf),
    ).toEqual(['en', 'en', 'en', 'en', 'de']);
    expect(container.firstElementChild!.getAttribute('lang')).toBe('en-GB');
  });

  it('moves to the side panel by its button', () => {
    const { onPin } = openCard();
    press(screen.getByLabelText('Open in the side panel'));
    expect(onPin).toHaveBeenCalledOnce();
  });

  it('is closed by its button', () => {
    const { onClose } = openCard();
    press(screen.getByLabelText('Close'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('keeps the note out of the page’s reach until the reader comes into the card', () => {
    const note: CardNoteAnswer = {
      state: 'read',
      notes: [[{ kind: 'paragraph', content: ['Ask'] }]],
      articlesRead: 0,
    };
    const { container } = openCard({ note });
    const noteText = () => container.querySelector<HTMLElement>('.note-text')!;
    const enter = (isTrusted: boolean) => {
      const event = new Event('pointerenter');
      Object.defineProperty(event, 'isTrusted', { value: isTrusted });
      void act(() => void container.querySelector('.card-frame')!.dispatchEvent(event));
    };
    enter(false);
    expect(noteText().inert).toBe(true);
    enter(true);
    expect(noteText().inert).toBe(false);
  });

  it('takes no click that no reader made', () => {
    const { onClose, onEditNote } = openCard();
    screen.getByLabelText('Close').click();
    screen.getByText('Add note').click();
    expect(onClose).not.toHaveBeenCalled();
    expect(onEditNote).not.toHaveBeenCalled();
  });
});

describe('Why a name is marked', () => {
  it.each<[Evidence, string]>([
    [{ kind: 'name' }, 'This name means one thing only.'],
    [{ kind: 'cues', where: 'beside', words: ['pier'] }, 'Right beside it stands “pier”.'],
    [
      { kind: 'cues', where: 'near', words: ['pier', 'quay'] },
      'The sentences around it speak of “pier” and “quay”.',
    ],
    [{ kind: 'cues', where: 'page', words: ['a', 'b', 'c'] }, 'This page also speaks of “a”, “b” and “c”.'],
    [{ kind: 'antecedent', name: 'Ferry Board' }, 'This page gives the full name before: Ferry Board.'],
    [{ kind: 'metonym', capital: 'Ottawa' }, 'Ottawa stands here for the government of Ferry Board.'],
  ])('%j is said as: %s', (evidence, sentence) => {
    const { container } = openCard({ evidence });
    expect(container.textContent).toContain(`Why here ${sentence}`);
  });
});

describe('An article on the card', () => {
  const withArticle = (given: Parameters<typeof article>[0]) =>
    openCard({ page: entityPage({ articles: [article(given)] }) }).container;

  it('is its headline as a link to a new tab that is told nothing of us', () => {
    const link = withArticle({}).querySelector('a')!;
    expect(link.textContent).toContain('Ferries late again');
    expect(link.href).toBe('https://example.org/a');
    expect(link.target).toBe('_blank');
    expect(link.rel).toBe('noopener noreferrer');
  });

  it('names who published it, where, what that is, and when', () => {
    expect(withArticle({}).querySelector('.meta')!.textContent).toBe(
      ['The Harbor Post', 'Canada', 'newspaper', '16 Jan 2018'].join(' · '),
    );
  });

  it('says in a line of ours how it tells it', () => {
    expect(withArticle({}).querySelector('.stance')!.textContent).toBe('Sober.');
  });

  it('says nothing of a country that we do not know', () => {
    expect(withArticle({ outletCountry: 'unknown' }).textContent).not.toContain('unknown');
  });

  it('says its language where that is a foreign one', () => {
    expect(withArticle({ language: 'de' }).textContent).toContain('in German');
  });

  it('is described in our words where its headline is not known, and says so', () => {
    const container = withArticle({ title: null });
    expect(container.querySelector('a')!.textContent).toContain('Ferries were late.');
    expect(container.textContent).toContain('in our words');
  });

  it('says what is known of its date', () => {
    expect(withArticle({ published: null, dateHint: 'after 2018-07-12' }).textContent).toContain(
      'after 12 Jul 2018',
    );
  });

  it('says when its details are not confirmed', () => {
    expect(withArticle({ confidence: 'low' }).textContent).toContain('details not confirmed');
  });

  it.each(['javascript:alert(1)', null])('is no link where its address is %s', (url) => {
    const container = withArticle({ url });
    expect(container.querySelector('a')).toBeNull();
    expect(container.textContent).toContain('Ferries late again');
  });
});

describe('A long list on the card', () => {
  const articles = (count: number) =>
    Array.from({ length: count }, (_, index) => article({ id: `${index}`, title: `Headline ${index}` }));
  const shown = () => screen.queryAllByText(/^Headline/).length;

  it('shows its beginning, and the rest when asked', async () => {
    openCard({ page: entityPage({ articles: articles(9) }) });
    expect(shown()).toBe(4);
    press(screen.getByText('Show all 9'));
    await vi.waitFor(() => expect(shown()).toBe(9));
    press(screen.getByText('Show fewer'));
    await vi.waitFor(() => expect(shown()).toBe(4));
  });

  it('has no button that would show a single item more', () => {
    openCard({ page: entityPage({ articles: articles(5) }) });
    expect(shown()).toBe(5);
    expect(screen.queryByText(/Show all/)).toBeNull();
  });
});

describe('A disputed point on the card', () => {
  it('sets every position beside the others, with the outlets that take it, each once', () => {
    const { container } = openCard({
      page: entityPage({
        contested: [
          {
            id: 'c',
            question: 'Was it late?',
            positions: [
              { says: 'It was, the crew says.', articles: [article({ id: 'a' }), article({ id: 'b' })] },
              {
                says: 'It was not, the board says.',
                articles: [article({ id: 'c', outlet: 'Harbor Radio' })],
              },
            ],
          },
        ],
      }),
    });
    const positions = [...container.querySelectorAll('.positions > li')].map(
      (position) => position.textContent,
    );
    expect(positions).toEqual([
      expect.stringMatching(/^It was, the crew says\.The Harbor Post(?!.*The Harbor Post)/),
      expect.stringMatching(/^It was not, the board says\.Harbor Radio/),
    ]);
  });
});

describe('A source on the card', () => {
  const withSource = (source: string) =>
    openCard({ page: entityPage({ facts: [{ text: 'Met.', date: '2018', source }] }) }).container;

  it('is a link that is called as its site', () => {
    expect(withSource('https://www.example.org/a').querySelector('a')!.textContent).toContain('example.org');
  });

  it('is a document’s symbol where it has no address', () => {
    const container = withSource('S/RES/85 (1950)');
    expect(container.querySelector('a')).toBeNull();
    expect(container.textContent).toContain('S/RES/85 (1950)');
  });
});

describe('The note on the card', () => {
  it('is asked for where there is none', () => {
    const { onEditNote } = openCard();
    press(screen.getByText('Add note'));
    expect(onEditNote).toHaveBeenCalledOnce();
  });

  it.each([
    noNote,
    { state: 'read', notes: [[{ kind: 'paragraph', content: ['Ask again'] }]], articlesRead: 0 } as const,
  ])('says where it can be written when the browser opens no place for it', (answer) => {
    openCard({ note: answer, editRefused: true });
    expect(screen.getByRole('status').textContent).toContain('Press Backgrounder’s button in the toolbar.');
  });

  it('is shown as text, never as markup, with a way to edit it', () => {
    const { container, onEditNote } = openCard({
      note: {
        state: 'read',
        notes: [[{ kind: 'paragraph', content: ['<b>Ask</b>\nagain'] }]],
        articlesRead: 0,
      },
    });
    expect(container.querySelector('.note-text')!.textContent).toBe('<b>Ask</b>\nagain');
    press(screen.getByText('Edit'));
    expect(onEditNote).toHaveBeenCalledOnce();
  });

  it('has its marks, its links to the web and to other entities, which open in the card', () => {
    const { container, onOpen } = openCard({
      note: {
        state: 'read',
        articlesRead: 0,
        notes: [
          [
            { kind: 'heading', content: ['To ask'] },
            {
              kind: 'list',
              start: 2,
              items: [
                {
                  done: true,
                  blocks: [{ kind: 'paragraph', content: [{ kind: 'strong', content: ['Who'] }, ' paid?'] }],
                },
              ],
            },
            {
              kind: 'paragraph',
              content: [
                { kind: 'entity', entity: 'harbor', name: 'Harbor' },
                { kind: 'link', address: 'https://example.org/minutes', content: ['minutes'] },
                { kind: 'link', address: 'javascript:alert(1)', content: ['trap'] },
              ],
            },
          ],
        ],
      },
    });
    const note = container.querySelector('.note-text')!;
    expect(note.querySelector('ol[start="2"] > li.done strong')!.textContent).toBe('Who');
    expect([...note.querySelectorAll('a')].map(({ href }) => href)).toEqual(['https://example.org/minutes']);
    press(screen.getByText('Harbor'));
    expect(onOpen).toHaveBeenCalledWith('harbor');
  });

  it('is only told to be there where the reader wants no notes in pages, with a way to it', () => {
    const { container, onEditNote } = openCard({
      note: { state: 'hidden', hasNotes: true, articlesRead: 0 },
    });
    expect(screen.getByText('Not shown in pages, as you chose.')).toBeTruthy();
    expect(container.querySelector('.note-text')).toBeNull();
    press(screen.getByText('Open'));
    expect(onEditNote).toHaveBeenCalledOnce();
  });

  it('is asked for where there is none to hide', () => {
    openCard({ note: { state: 'hidden', hasNotes: false, articlesRead: 0 } });
    expect(screen.getByText('Add note')).toBeTruthy();
  });

  it.each<[CardNoteAnswer | 'loading', string]>([
    ['loading', 'Opening your note…'],
    [{ state: 'unavailable' }, 'Your notes cannot be opened in this window.'],
  ])('says how it stands: %j', (answer, sentence) => {
    openCard({ note: answer });
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.queryByText('Add note')).toBeNull();
  });

  it('has the number of articles beside it that the reader saved on this', () => {
    openCard({ note: { state: 'read', notes: [], articlesRead: 3 } });
    expect(screen.getByText('You saved 3 articles on this.')).toBeTruthy();
  });

  it('says nothing of saved articles where there are none', () => {
    openCard({ note: { state: 'read', notes: [], articlesRead: 0 } });
    expect(screen.queryByText(/You saved/)).toBeNull();
  });

  it('cannot be written here, where the page would hear the keys', () => {
    const { container } = openCard({
      note: { state: 'read', notes: [[{ kind: 'paragraph', content: ['Ask'] }]], articlesRead: 0 },
    });
    expect(container.querySelector('textarea, input, [contenteditable]')).toBeNull();
  });
});
