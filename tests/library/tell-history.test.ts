import { describe, expect, it } from 'vitest';
import type { Fact, TimelineEvent } from '../../library/records.ts';
import { tellHistory } from '../../library/tell-history.ts';
import { entity } from '../components/records.ts';

const fact = (text: string, date: string | null): Fact => ({ text, date, source: 'S/1' });
const event = (title: string, date: string, entities: string[] = []): TimelineEvent => ({
  title,
  date,
  entities,
  source: 'S/2',
});

const tell = (facts: Fact[], events: TimelineEvent[]) =>
  tellHistory(entity({ facts, related: [{ id: 'harbor', relation: 'in' }] }), events, (id) =>
    id === 'harbor' ? ['Harbor'] : ['Ferry Board'],
  );

describe('the history of an entity', () => {
  it('tells events and dated facts in the order of their dates', () => {
    const { history, facts } = tell(
      [fact('Ended', '2024'), fact('Has a flag', null)],
      [event('Began', '2009'), event('Grew', '2010')],
    );
    expect(history.map(({ date, pieces }) => [date, pieces[0]?.text])).toEqual([
      ['2009', 'Began'],
      ['2010', 'Grew'],
      ['2024', 'Ended'],
    ]);
    expect(facts.map(({ text }) => text)).toEqual(['Has a flag']);
  });

  it('leaves a fact of the date of an event on record, where it is told twice as a rule', () => {
    const { history, facts } = tell([fact('Set up by a vote', '2009')], [event('Began', '2009')]);
    expect(history).toHaveLength(1);
    expect(facts.map(({ text }) => text)).toEqual(['Set up by a vote']);
  });

  it('opens the other entities that a sentence names, and not the one that is shown', () => {
    const { history } = tell(
      [fact('Left Harbor', '2024')],
      [event('Ferry Board in Harbor', '2009', ['ferry-board', 'harbor'])],
    );
    expect(history.map(({ pieces }) => pieces.filter((piece) => piece.entity !== null))).toEqual([
      [{ text: 'Harbor', entity: 'harbor' }],
      [{ text: 'Harbor', entity: 'harbor' }],
    ]);
  });
});
