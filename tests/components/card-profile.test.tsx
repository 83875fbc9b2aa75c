import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { ProfileLine } from '../../library/records.ts';
import { openCard } from './open-card.tsx';
import { entity, entityPage, line } from './records.ts';
import { press } from './with-words.tsx';

afterEach(cleanup);

const withProfile = (...profile: ProfileLine[]) =>
  openCard({ page: entityPage({ entity: entity({ profile }) }) });
const answers = (container: Element) =>
  [...container.querySelectorAll('dd')].map((dd) => dd.textContent.replaceAll(/\s/g, ' '));

describe('What a reader asks first', () => {
  it.each<[Partial<ProfileLine>, string]>([
    [{ from: '2004-03-09' }, 'Harbor master, since 9 Mar 2004'],
    [{ from: '2004', until: '2010' }, 'Harbor master, 2004 – 2010'],
    [{ from: '2004', until: '2010-05' }, 'Harbor master, 2004 – May 2010'],
    [{ until: '2010-05' }, 'Harbor master, until May 2010'],
    [{}, 'Harbor master'],
    [{ label: 'vote', text: '13 for', from: '2024-03-28' }, '13 for, 28 Mar 2024'],
    [{ label: 'date', text: '', from: '2018-01-15', until: '2018-01-16' }, '15 – 16 Jan 2018'],
  ])('is answered with its time: %j', (given, answer) => {
    expect(answers(withProfile(line(given)).container)).toEqual([answer]);
  });

  it('is labelled once, though there are two answers', () => {
    const { container } = withProfile(
      line(),
      line({ label: 'country', text: 'Norway' }),
      line({ text: 'Pilot' }),
    );
    expect([...container.querySelectorAll('dt, dd')].map((part) => part.textContent)).toEqual([
      'Role',
      'Harbor master',
      'Pilot',
      'Country',
      'Norway',
    ]);
  });

  it('opens what an answer names', () => {
    const { onOpen } = withProfile(line({ text: 'Old Harbor', entity: 'old-harbor' }));
    press(screen.getByText('Old Harbor'));
    expect(onOpen).toHaveBeenCalledWith('old-harbor');
  });

  it('says who says so, once', () => {
    const { container } = withProfile(line(), line());
    expect(container.querySelector('.profile + .meta')!.textContent).toBe('example.org (opens a new tab)');
  });

  it('says by number which source says what, where there are several', () => {
    const { container } = withProfile(line(), line({ text: 'Pilot', source: 'S/RES/85 (1950)' }));
    expect(answers(container)).toEqual(['Harbor master1', 'Pilot2']);
    expect(container.querySelector('.profile + .meta')!.textContent).toMatch(
      /^1example\.org .* · 2S\/RES\/85 \(1950\)$/,
    );
  });
});
