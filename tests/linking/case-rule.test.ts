import { expect, it } from 'vitest';
import { caseFits } from '../../linking/case-rule.ts';

it.each<[boolean, string, string, string]>([
  [true, 'Panel of Experts', 'Panel of Experts', 'the same capitals'],
  [false, 'Panel of Experts', 'panel of experts', 'a capital is missing'],
  [true, 'panel of experts', 'Panel of Experts', 'lower case fits any'],
  [true, 'North Korea', 'NORTH KOREA', 'a headline in capitals'],
  [false, 'US', 'us', 'an acronym in lower case is another word'],
  [false, 'AP', 'Ap', 'an acronym with one capital is another word'],
  [false, 'US', 'Us', 'one capital is not enough'],
  [true, 'UN', 'U.N.', 'dots change nothing'],
  [true, "People's Army", 'People\u2019s Army', 'nor does a curly apostrophe'],
  [true, 'Kim Jong Un', 'Kim Jong-un', 'after a hyphen the capital is a matter of taste'],
  [false, 'Kim Jong Un', 'Kim Jong un', 'after a space it is not'],
  [
    false,
    'Joint Security Area JSA',
    'Joint Security Area-jsa',
    'an acronym keeps its capitals, also after a hyphen',
  ],
  [false, 'Moon', 'moon', 'a surname needs its capital'],
])('%s: “%s” for “%s”, %s', (fits, written, surfaceForm) => {
  expect(caseFits(written, surfaceForm)).toBe(fits);
});
