import { expect, it } from 'vitest';
import { datesInText } from '../../related/dates-in-text.ts';

it.each<[string, string | null, string | null, string[]]>([
  ['On 28 March 2024 it ended.', null, 'en', ['2024-03-28']],
  ['On March 28, 2024, and again on Sept. 3 2024', null, 'en', ['2024-03-28', '2024-09-03']],
  ['Dated 2018-01-16.', null, null, ['2018-01-16']],
  ['2024年3月28日', null, 'zh', ['2024-03-28']],
  ['am 28. März 2024', null, 'de', ['2024-03-28']],
  ['28 марта 2024', null, 'ru', ['2024-03-28']],
  ['28 de marzo de 2024', null, 'es', ['2024-03-28']],
  ['on 26 May', '2022-06-08', 'en', ['2022-05-26']],
  ['on December 29', '2018-01-03', 'en', ['2017-12-29']],
  ['on January 16', '2017-12-20', 'en', ['2018-01-16']],
  ['on 26 May', null, 'en', []],
  ['31 February 2024 of 45 May', '2024-03-01', 'en', []],
  ['12 ships and 3 banks in 2024', '2024-03-01', 'en', []],
  ['28 March 2024', null, 'no language at all', ['2024-03-28']],
])('%s', (text, published, language, expected) => {
  expect([...datesInText(text, published, language)]).toEqual(expected);
});
