import { expect, it } from 'vitest';
import type { TimelineEvent } from '../../library/records.ts';
import { type Known, eventsToTell, eventsToldBy } from '../../related/told-events.ts';

const strike: TimelineEvent = {
  date: '2024-03-28',
  title: 'Ferries stand still',
  entities: ['ferry-board', 'norway'],
  source: '',
};
const treaty: TimelineEvent = {
  date: '2001-05-04',
  title: 'Treaty on the strait',
  entities: ['strait-treaty'],
  source: '',
};
const RARITIES: Readonly<Record<string, number>> = {
  'ferry-board': 4,
  norway: 1,
  'strait-treaty': 5,
  pilots: 4,
};
const known: Known = {
  rarity: (id) => RARITIES[id] ?? 0,
  isSingular: (id) => id === 'strait-treaty',
  besides: (id) => (id === 'ferry-board' ? ['pilots'] : []),
};

function told(names: string[], published: string | null, days: string[] = [], moments: TimelineEvent[] = []) {
  const teller = { names: new Set(names), days: new Set(days), published, moments: new Set(moments) };
  return eventsToldBy(eventsToTell([strike, treaty], known), teller).map(
    ({ event, isNews }) => `${event.title}${isNews ? ', news' : ''}`,
  );
}

it.each<[string, string[], string[]]>([
  ['names its subject on the day after', told(['ferry-board'], '2024-03-29'), ['Ferries stand still, news']],
  ['names its subject on the eve', told(['ferry-board'], '2024-03-27'), ['Ferries stand still, news']],
  ['names its subject long after', told(['ferry-board'], '2024-09-01'), []],
  [
    'names its subject and its day long after',
    told(['ferry-board'], '2024-09-01', ['2024-03-28']),
    ['Ferries stand still'],
  ],
  ['names only what is not its subject', told(['norway'], '2024-03-29'), []],
  [
    'names what was on one day only, whenever',
    told(['strait-treaty'], '2024-09-01'),
    ['Treaty on the strait'],
  ],
  [
    'tells it in its days by what stands beside it',
    told(['pilots'], '2024-03-29', [], [strike]),
    ['Ferries stand still, news'],
  ],
  ['tells the like in its days and names nothing of it', told([], '2024-03-29', [], [strike]), []],
  ['names its subject and has no date', told(['ferry-board'], null), []],
])('a text that %s', (_what, found, expected) => {
  expect(found).toEqual(expected);
});
