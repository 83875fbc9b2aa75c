import { describe, expect, it } from 'vitest';
import { BEGINNING, type Place } from '../../components/explorer-state.ts';
import { addressOf, placeAt } from '../../components/place-address.ts';
import { NO_FILTERS } from '../../search/query.ts';

describe('The address of a place', () => {
  it.each([
    [{ ...BEGINNING, query: '', entity: null }, '#/'],
    [{ ...BEGINNING, query: '  ', entity: null }, '#/'],
    [{ ...BEGINNING, query: 'a & b', entity: null }, '#/search?q=a+%26+b'],
    [{ ...BEGINNING, query: '제재', entity: null }, '#/search?q=%EC%A0%9C%EC%9E%AC'],
    [{ ...BEGINNING, query: 'veto', entity: 'security-council' }, '#/entity/security-council'],
  ])('of %j is %s', (place, address) => {
    expect(addressOf(place)).toBe(address);
  });

  it('keeps what is left out of a search, and the way back is the same', () => {
    const place: Place = {
      ...BEGINNING,
      query: 'veto',
      filters: {
        kinds: ['article'],
        entityTypes: ['Person', 'Place'],
        outletCountries: ['South Korea'],
        outletKinds: ['state media'],
        from: '2018-01-16',
        until: '2024',
        withNotes: true,
      },
    };
    expect(addressOf(place)).toBe(
      '#/search?q=veto&kind=article&type=Person&type=Place&country=South+Korea&outlet=state+media&from=2018-01-16&until=2024&notes=',
    );
    expect(placeAt(addressOf(place))).toEqual(place);
  });

  it('of a search by filters alone is a search', () => {
    const place = { ...BEGINNING, filters: { ...NO_FILTERS, withNotes: true } };
    expect(placeAt(addressOf(place))).toEqual(place);
  });

  it.each([
    ['#/text', { ...BEGINNING, isText: true }],
    ['#/search?q=x&kind=nonsense&from=soon', { ...BEGINNING, query: 'x' }],
    ['#/search?q=a+%26+b', { ...BEGINNING, query: 'a & b', entity: null }],
    ['#/entity/security-council', { ...BEGINNING, query: '', entity: 'security-council' }],
    ['#/entity/a%2Fb', { ...BEGINNING, query: '', entity: 'a/b' }],
    ['#/entity/cut%E', { ...BEGINNING, query: '', entity: 'cut%E' }],
    ['#/entity/', { ...BEGINNING, query: '', entity: null }],
    ['#/elsewhere?q=x', { ...BEGINNING, query: '', entity: null }],
    ['#//', { ...BEGINNING, query: '', entity: null }],
    ['', { ...BEGINNING, query: '', entity: null }],
  ])('%s leads to %j', (address, place) => {
    expect(placeAt(address)).toEqual(place);
  });
});
