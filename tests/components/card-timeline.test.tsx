import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Happening } from '../../library/entity-page.ts';
import { openCard } from './open-card.tsx';
import { entityPage } from './records.ts';
import { press } from './with-words.tsx';

afterEach(cleanup);

const happening = (date: string, text = `In ${date}`): Happening => ({
  date,
  pieces: [{ text, entity: null }],
  source: 'S/1',
});
const withHistory = (pageDate: string | null, ...dates: string[]) =>
  openCard({ page: entityPage({ history: dates.map((date) => happening(date)) }), pageDate }).container;
const told = (container: Element) =>
  [...container.querySelectorAll('.list p')].map((paragraph) => paragraph.textContent);

describe('What happened before and after', () => {
  it('is told around the time of the page, and the rest when asked', async () => {
    const container = withHistory('2013', '2010', '2011', '2012', '2014', '2015', '2016');
    expect(told(container)).toEqual(['In 2011', 'In 2012', 'This page 2013', 'In 2014', 'In 2015']);
    press(screen.getByText('Show all 6'));
    await vi.waitFor(() => expect(told(container)).toHaveLength(7));
  });

  it.each<[string, string | null, string[]]>([
    ['newest', null, ['In 2011', 'In 2012', 'In 2014', 'In 2015']],
    [
      'newest, up to a page that is newer still',
      '2020',
      ['In 2011', 'In 2012', 'In 2014', 'In 2015', 'This page 2020'],
    ],
    [
      'oldest, from a page that is older still',
      '2001',
      ['This page 2001', 'In 2009', 'In 2010', 'In 2011', 'In 2012'],
    ],
  ])('begins with the %s', (_case, pageDate, expected) => {
    expect(told(withHistory(pageDate, '2009', '2010', '2011', '2012', '2014', '2015'))).toEqual(expected);
  });

  it('is drawn to scale, with the page on it', () => {
    const container = withHistory('2018-01-01', '2010-01-01', '2014-01-01', '2020-01-01');
    const places = [...container.querySelectorAll<HTMLElement>('.timeline-event, .timeline-page')].map(
      ({ style }) => Math.round(Number.parseFloat(style.getPropertyValue('inset-inline-start'))),
    );
    expect(places).toEqual([0, 40, 100, 80]);
    expect(container.querySelector('.timeline-ends')!.textContent).toBe('20102020');
  });

  it('is drawn from day to day where it lasts no longer than into the next year', () => {
    const container = withHistory(null, '2017-12-19', '2018-01-10', '2018-01-16');
    expect(container.querySelector('.timeline-ends')!.textContent).toBe('19 Dec 201716 Jan 2018');
  });

  it('is drawn for the eye alone: the list says the same', () => {
    expect(
      withHistory(null, '2010', '2014', '2020').querySelector('.timeline')!.getAttribute('aria-hidden'),
    ).toBe('true');
  });

  it.each<[string, string[]]>([
    ['two events', ['2010', '2014']],
    ['events of one day', ['2010', '2010', '2010']],
  ])('is not drawn for %s', (_case, dates) => {
    expect(withHistory(null, ...dates).querySelector('.timeline')).toBeNull();
  });

  it('opens the entities that it names', () => {
    const pieces = [
      { text: 'Fire at ', entity: null },
      { text: 'Old Harbor', entity: 'old-harbor' },
    ];
    const { onOpen } = openCard({ page: entityPage({ history: [{ ...happening('2010'), pieces }] }) });
    press(screen.getByText('Old Harbor'));
    expect(onOpen).toHaveBeenCalledWith('old-harbor');
  });
});
