import { describe, expect, it } from 'vitest';
import { addressOf, placeAt } from '../../components/place-address.ts';

describe('The address of a place', () => {
  it.each([
    [{ query: '', entity: null }, '#/'],
    [{ query: '  ', entity: null }, '#/'],
    [{ query: 'a & b', entity: null }, '#/search?q=a+%26+b'],
    [{ query: '제재', entity: null }, '#/search?q=%EC%A0%9C%EC%9E%AC'],
    [{ query: 'veto', entity: 'security-council' }, '#/entity/security-council'],
  ])('of %j is %s', (place, address) => {
    expect(addressOf(place)).toBe(address);
  });

  it.each([
    ['#/search?q=a+%26+b', { query: 'a & b', entity: null }],
    ['#/entity/security-council', { query: '', entity: 'security-council' }],
    ['#/entity/a%2Fb', { query: '', entity: 'a/b' }],
    ['#/entity/cut%E', { query: '', entity: 'cut%E' }],
    ['#/entity/', { query: '', entity: null }],
    ['#/elsewhere?q=x', { query: '', entity: null }],
    ['#//', { query: '', entity: null }],
    ['', { query: '', entity: null }],
  ])('%s leads to %j', (address, place) => {
    expect(placeAt(address)).toEqual(place);
  });
});
