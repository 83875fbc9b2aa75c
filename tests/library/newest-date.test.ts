import { describe, expect, it } from 'vitest';
import { newestDate } from '../../library/newest-date.ts';
import { article, entity, entityPage, line } from '../components/records.ts';

const articleOf2019 = article({ published: '2019-05' });

describe('the newest date of what we tell', () => {
  it.each<[string, Parameters<typeof newestDate>[0], string | null]>([
    ['is an article’s', entityPage({ articles: [articleOf2019] }), '2019-05'],
    [
      'is an event’s',
      entityPage({ articles: [articleOf2019], history: [{ date: '2020', pieces: [], source: '' }] }),
      '2020',
    ],
    ['is a fact’s', entityPage({ facts: [{ text: '', date: '2021-02-03', source: '' }] }), '2021-02-03'],
    [
      'is the beginning of a role',
      entityPage({ entity: entity({ profile: [line({ from: '2022' })] }) }),
      '2022',
    ],
    ['is never the end of one', entityPage({ entity: entity({ profile: [line({ until: '2030' })] }) }), null],
    ['is unknown where nothing has a date', entityPage({ articles: [article({ published: null })] }), null],
  ])('%s', (_case, page, newest) => {
    expect(newestDate(page)).toBe(newest);
  });
});
