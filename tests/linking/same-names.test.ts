import { describe, expect, it } from 'vitest';
import { type Row, links } from './link-sample.ts';

describe('people of the same name', () => {
  it.each<Row>([
    [
      'the surname after the name',
      'Matthew Miller spoke. Then Miller left.',
      ['Matthew Miller = matthew-miller', 'Miller = matthew-miller'],
    ],
    ['the surname alone', 'Then Miller left.', []],
    [
      'another given name',
      'Matthew Miller spoke. Then Stephen Miller left.',
      ['Matthew Miller = matthew-miller'],
    ],
    [
      'the nearest person counts, also one we do not know',
      'Matthew Miller spoke. So did Stephen Miller. Then Miller left.',
      ['Matthew Miller = matthew-miller'],
    ],
    [
      'a given name after the surname',
      'Kim Jong Un spoke, wrote Kim Tong-hyung.',
      ['Kim Jong Un = kim-jong-un'],
    ],
    [
      'the nearest of two',
      'Kim Jong Un met Kim Yo Jong. Later Kim left.',
      ['Kim Jong Un = kim-jong-un', 'Kim Yo Jong = kim-yo-jong', 'Kim = kim-yo-jong'],
    ],
    [
      'the nearest of two, the other way round',
      'Kim Yo Jong met Kim Jong Un. Later Kim left.',
      ['Kim Yo Jong = kim-yo-jong', 'Kim Jong Un = kim-jong-un', 'Kim = kim-jong-un'],
    ],
    [
      'an initial inside the name',
      'Matthew E. Miller spoke. Then Miller left.',
      ['Matthew E. Miller = matthew-miller', 'Miller = matthew-miller'],
    ],
    ['an initial without its dot', 'Matthew E Miller spoke.', ['Matthew E Miller = matthew-miller']],
    [
      'an initial in a name of no person',
      'The Panel E of Experts. UN S. Security Council',
      ['UN = united-nations', 'Security Council = security-council'],
    ],
    [
      'a full name without the spaces beside it',
      'WhenKim Jong Unarrived, nobody spoke.',
      ['Kim Jong Un = kim-jong-un'],
    ],
    ['without the space before it', 'ComradeKim Jong Un left.', ['Kim Jong Un = kim-jong-un']],
    ['without the one behind it', 'Then Kim Jong Unarrived.', ['Kim Jong Un = kim-jong-un']],
    ['also of two words', 'SpokesmanMatthew Miller left.', ['Matthew Miller = matthew-miller']],
    [
      'and only of people',
      'Then North Korea spoke. TheUN Panel of Expertsarrived. AirChina Flight 8.',
      ['North Korea = north-korea'],
    ],
    [
      'nor is what was cut from one a body inside it',
      'North Korea told the UN Panel of Expertsarrived.',
      ['North Korea = north-korea', 'UN = united-nations'],
    ],
    ['a name with a capital inside is one word', 'Then DeShawn Miller left.', []],
    ['a famous surname needs no name before', 'Then Trump left.', ['Trump = trump']],
    ['and yet is not its relatives', 'Then Ivanka Trump left.', []],
    [
      'another given name after a comma',
      'Matthew Miller spoke to an adviser, Stephen Miller.',
      ['Matthew Miller = matthew-miller'],
    ],
    [
      'another given name at the start of a sentence',
      'Matthew Miller spoke. Stephen Miller left.',
      ['Matthew Miller = matthew-miller'],
    ],
    [
      'an initial before the surname',
      'Matthew Miller spoke. Then William E. Miller left.',
      ['Matthew Miller = matthew-miller'],
    ],
    [
      'a given name with a capital inside',
      'Matthew Miller spoke. Then DeShawn Miller left.',
      ['Matthew Miller = matthew-miller'],
    ],
    [
      'a name of something else that holds the surname',
      'Matthew Miller spoke. They sang the Miller of Mansfield.',
      ['Matthew Miller = matthew-miller'],
    ],
    ['another given name at the start of a quotation', 'He wrote: “Ivanka Trump left.”', []],
    [
      'a man of that name',
      'Matthew Miller left a man named Miller behind.',
      ['Matthew Miller = matthew-miller'],
    ],
    [
      'somebody who is one, too',
      'Matthew Miller spoke. My dentist is a Miller, too.',
      ['Matthew Miller = matthew-miller'],
    ],
    [
      'somebody of his',
      'Matthew Miller spoke. A Miller ally left.',
      ['Matthew Miller = matthew-miller', 'Miller = matthew-miller'],
    ],
    ['a day is no given name', 'On Monday Trump left.', ['Trump = trump']],
    [
      'nor is a day after the surname',
      'They wanted to meet Trump Monday in another place.',
      ['Trump = trump'],
    ],
    ['nor is a name after a hyphen', 'Then the Trump-Clinton debate went on.', ['Trump = trump']],
    ['a title is no given name', 'Then President Trump left.', ['Trump = trump']],
    ['nor is a title with a dot', 'Then Mr. Trump left.', ['Trump = trump']],
    ['nor the first word of a sentence', 'Yesterday Trump left.', ['Trump = trump']],
    [
      'nor a word of a headline in which all words have capitals',
      'Leaders Praise Trump Again in Long Speeches',
      ['Trump = trump'],
    ],
  ])('%s: %j', (_rule, text, expected) => {
    expect(links(text)).toEqual(expected);
  });
});
