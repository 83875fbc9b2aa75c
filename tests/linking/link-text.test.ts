import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkText } from '../../linking/link-text.ts';
import { alias, smallLexicon } from './small-lexicon.ts';
import { type Row, lexicon, links } from './link-sample.ts';

describe('names as they are written', () => {
  it.each<Row>([
    ['the longest name wins', 'The UN Security Council met.', ['UN Security Council = security-council']],
    [
      'a name with “the” gives way to one without',
      'Seoul knows the North Korea of today.',
      ['North Korea = north-korea'],
    ],
    ['a shorter name stands alone', 'The UN met.', ['UN = united-nations']],
    ['a longer name that means nothing gives way', 'The Panel of Experts on chess.', []],
    ['a name ends where its word ends', 'UNICEF and Vancouverites, North Koreans', []],
    ['a name begins where its word begins', 'Trans-Chinas and EUN', []],
    ['a capital is needed where the name has one', 'north korea', []],
    ['a headline in capitals fits', 'NORTH KOREA', ['NORTH KOREA = north-korea']],
    ['a name in lower case fits any', 'Ballistic Missile', ['Ballistic Missile = missile']],
    ['an acronym in lower case is another word', 'un ami', []],
    ['initials may have dots', 'The U.N. met.', ['U.N. = united-nations']],
    ['a possessive is not part of the name', "China's coal", ['China = china']],
    ['nor is a curly one', 'China’s coal', ['China = china']],
    ['a curly apostrophe is an apostrophe', 'the Workers’ Party', ['Workers’ Party = workers-party']],
    ['a hyphen in the text', 'Kim Jong-un', ['Kim Jong-un = kim-jong-un']],
    ['no hyphen in the text', 'Hwasong 17', ['Hwasong 17 = hwasong-17']],
    ['a hyphen that no line may break at', 'Hwasong\u201117', ['Hwasong\u201117 = hwasong-17']],
    ['a dash parts two names', 'Hwasong – 17', []],
    ['a space that no line may break at', 'North\u00a0Korea', ['North\u00a0Korea = north-korea']],
    ['two blocks are not one name', 'North\nKorea', []],
    ['diacritics are not looked at', 'Nödong', ['Nödong = nodong']],
    ['a name in quotes', '“Vancouver” and “China”', ['China = china']],
  ])('%s: %j', (_rule, text, expected) => {
    expect(links(text)).toEqual(expected);
  });
});

describe('what a name needs', () => {
  it.each<Row>([
    [
      'a cue on the page',
      'Vancouver. One. Two. Three. Four. Tillerson spoke.',
      ['Vancouver = vancouver-meeting'],
    ],
    ['no cue on the page', 'Vancouver. One. Two. Three. Four. Nobody spoke.', []],
    [
      'a cue in the next sentence',
      'The Panel of Experts met. The DPRK did not.',
      ['Panel of Experts = panel-korea'],
    ],
    ['a cue three sentences on', 'The Panel of Experts met. It rained. It snowed. The DPRK did not.', []],
    ['a cue beside it', 'sanctions under 1718 went on', ['1718 = resolution-1718']],
    ['a cue not beside it', 'sanctions that nobody in the whole wide country wanted before 1718 went on', []],
    [
      'a cue beside the list that it stands in',
      'UNSCR 1695, 1716 (2005), 1717 and 1718 went on',
      ['1718 = resolution-1718'],
    ],
    ['a cue in another sentence is not beside it', 'He likes sanctions. 1718 was a dry year.', []],
    [
      'a fuller name before',
      'The UN Panel of Experts met. The Panel agreed.',
      ['UN Panel of Experts = panel-korea', 'The Panel = panel-korea'],
    ],
    [
      'a fuller name only after',
      'The Panel agreed. The UN Panel of Experts met.',
      ['UN Panel of Experts = panel-korea'],
    ],
    ['no fuller name', 'The Panel agreed.', []],
    ['a cue is a name of its own case', 'tillerson came to Vancouver', []],
    ['both of two cues', 'Kishida praised the Camp David pact.', ['Camp David = camp-david']],
    ['one of two cues', 'Sadat praised the Camp David pact.', []],
    ['a cue inside the name itself is none', 'The Vancouver talks went on.', []],
    [
      'a cue outside it is one',
      'North Korea knew of the Vancouver talks.',
      ['North Korea = north-korea', 'Vancouver talks = vancouver-meeting'],
    ],
    [
      'a body in small letters with an indefinite article',
      'The DPRK, so the papers of the town say, has not met with any board, nor has a reactor safety board.',
      [],
    ],
    [
      'a body in small letters whose fuller name stands elsewhere on the page',
      'The UN Panel of Experts met. It rained. It snowed. The reactor safety board left.',
      ['UN Panel of Experts = panel-korea'],
    ],
    [
      'a body in small letters with a cue',
      'The DPRK met the reactor safety board.',
      ['reactor safety board = panel-korea'],
    ],
    [
      'a fuller name anywhere on the page stands for a cue',
      'The Panel of Experts left. It rained. It snowed. The UN Panel of Experts met.',
      ['Panel of Experts = panel-korea', 'UN Panel of Experts = panel-korea'],
    ],
  ])('%s: %j', (_rule, text, expected) => {
    expect(links(text)).toEqual(expected);
  });
});

describe('what speaks against a name', () => {
  it.each<Row>([
    ['a cue against, beside it', "The secretary of Russia's Security Council flew in.", ['Russia = russia']],
    ['a longer name that is a cue', 'Tillerson took a ferry to Vancouver Island.', []],
    [
      'a cue against, far away',
      'Tillerson came to Vancouver. One. Two. Three. The Canucks lost.',
      ['Vancouver = vancouver-meeting'],
    ],
    [
      'a cue against that stands as far off as the cue for it',
      'Tillerson spoke. One. Two. Vancouver. One. Two. The Canucks lost.',
      ['Vancouver = vancouver-meeting'],
    ],
    ['two senses that are equally near', 'The ministers of the Group of experts', []],
    [
      'the nearer of two senses',
      'The ministers of the Group, who have long been known, heard experts',
      ['the Group = group-of-ministers'],
    ],
    ['a possessor is not part of a shield', "Then China's Security Council met.", ['China = china']],
    ['a number glued to a letter is a code', 'sanctions under M-1718 and 1718-B went on', []],
    ['a symbol is no code', 'sanctions (RES/1718) went on', ['1718 = resolution-1718']],
    [
      'a namesake place is meant on the whole page',
      'Moscow, Idaho, has a council. It met. Moscow said no.',
      [],
    ],
    ['also where it is named later', 'Moscow said no. That is Moscow, Idaho.', []],
    ['a name of something else shields the names in it', 'ships in the South China Sea', []],
    ['and only those', 'China sent ships to the South China Sea', ['China = china']],
    ['a shield shields a capital, too', 'The Moscow Times wrote', []],
  ])('%s: %j', (_rule, text, expected) => {
    expect(links(text)).toEqual(expected);
  });
});

describe('capitals and their governments', () => {
  it.each<Row>([
    ['a capital acts', 'Moscow vetoed the text.', ['Moscow = russia']],
    ['something happens in a capital', 'They met in Moscow.', ['Moscow = moscow']],
    ['a locative of two words', 'the city of Moscow', ['Moscow = moscow']],
    ['one word in between', 'in snowy Moscow', ['Moscow = moscow']],
    [
      'a locative far before is no locative',
      'In letters that few believed Moscow said no.',
      ['Moscow = russia'],
    ],
    [
      'a locative at the end of the sentence before',
      'The letter came in. Moscow said no.',
      ['Moscow = russia'],
    ],
    ['a locative before a comma', 'When the letter came in, Moscow said no.', ['Moscow = russia']],
    ['the end of a journey', 'He flew from China to Moscow.', ['China = china', 'Moscow = moscow']],
    ['a locative after it is none', 'Moscow in winter', ['Moscow = russia']],
    ['a month in between', 'In January Moscow said no.', ['Moscow = russia']],
    ['a year in between', 'In 2024 Moscow said no.', ['Moscow = russia']],
    ['a locative in the name itself', 'Moscow City said no.', ['Moscow City = moscow']],
    ['a locative that begins with the name', 'Moscow police said no.', ['Moscow = moscow']],
  ])('%s: %j', (_rule, text, expected) => {
    expect(links(text)).toEqual(expected);
  });
});

describe('languages', () => {
  it.each<[string, string, string | null, string[]]>([
    ['a Spanish name on a Spanish page', 'Corea del Norte', 'es', ['Corea del Norte = north-korea']],
    ['a Spanish name on an English page', 'Corea del Norte', 'en', []],
    ['a Spanish name where the language is not known', 'Corea del Norte', null, []],
    ['a Korean name with its particle', '북한은', 'ko', ['북한 = north-korea']],
    ['a Korean name where the language is not known', '북한은', null, ['북한 = north-korea']],
    ['an English name on any page', 'North Korea', 'de', ['North Korea = north-korea']],
  ])('%s: %j', (_rule, text, language, expected) => {
    expect(links(text, language)).toEqual(expected);
  });
});

describe('links', () => {
  it('lie in the text by UTF-16 units, also after an emoji', () => {
    const [link] = linkText(lexicon, '🚀 North Korea', 'en');
    expect(link?.mention).toEqual({ start: 3, end: 14, surfaceForm: 'North Korea' });
  });

  it('say why', () => {
    const text = 'Tillerson left Vancouver. Matthew Miller stayed, and Miller spoke. Moscow did not.';
    expect([...linkText(lexicon, text, 'en')].map(({ evidence }) => evidence)).toEqual([
      { kind: 'cues', where: 'beside', words: ['Tillerson'] },
      { kind: 'name' },
      { kind: 'antecedent', name: 'Matthew Miller' },
      { kind: 'metonym', capital: 'Moscow' },
    ]);
  });

  it('name as a reason words around the mention, and not the mention itself', () => {
    const after = smallLexicon({
      entities: {
        summit: {
          type: 'Event',
          aliases: [alias('Vancouver', 'near', { for: ['after Vancouver', 'Tillerson'] })],
        },
      },
    });
    const [link] = linkText(after, 'After Vancouver, Tillerson said little.', 'en');
    expect(link?.evidence).toEqual({ kind: 'cues', where: 'beside', words: ['Tillerson'] });
    const [alone] = linkText(after, 'After Vancouver, nobody said much.', 'en');
    expect(alone?.evidence).toEqual({ kind: 'cues', where: 'beside', words: ['After'] });
  });

  it('are those found by then, when the time is spent', () => {
    const text = 'Kim Jong Un met the UN. '.repeat(20_000);
    const all = linkText(lexicon, text, 'en').length;
    let looks = 0;
    const some = linkText(lexicon, text, 'en', () => (looks += 1) > 20).length;
    expect(all).toBe(40_000);
    expect(some).toBeLessThan(all);
    expect([...linkText(lexicon, text, 'en', () => true)]).toEqual([]);
  });

  it('come in order, apart, as the text has them, and the same each time', () => {
    const names =
      'Kim Jong Un|Kim|Miller|Matthew Miller|UN Security Council|UN|Panel of Experts|North Korea|the North|Moscow|Moscow Times';
    const others =
      '1718 Committee|1718|sanctions|Vancouver|in|the Group|experts|Sudan|and|.|,|\n|’s|-|🚀|북한|é';
    const pieces = fc.constantFrom(...`${names}|${others}`.split('|'));
    fc.assert(
      fc.property(fc.array(fc.tuple(pieces, fc.constantFrom(' ', '')), { maxLength: 40 }), (parts) => {
        const text = parts.flat().join('');
        const found = [...linkText(lexicon, text, 'en')];
        let end = 0;
        for (const { mention, score } of found) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.surfaceForm).toBe(text.slice(mention.start, mention.end));
          expect(mention.surfaceForm).not.toBe('');
          expect(score).toBeGreaterThanOrEqual(0.5);
          expect(score).toBeLessThanOrEqual(1);
          end = mention.end;
        }
        expect([...linkText(lexicon, text, 'en')]).toEqual(found);
      }),
    );
  });
});

describe('where a story was written', () => {
  it.each<Row>([
    ['a dateline with a dash', 'MOSCOW — Russia vetoed the text.', ['MOSCOW = moscow', 'Russia = russia']],
    ['with an agency', 'MOSCOW (AP) — Russia vetoed.', ['MOSCOW = moscow', 'Russia = russia']],
    ['with a date', 'Moscow, October 20 (TASS) -- Russia vetoed.', ['Moscow = moscow', 'Russia = russia']],
    ['with a country', 'MOSCOW, Russia (Reuters) - It rained.', ['MOSCOW = moscow', 'Russia = russia']],
    ['after the headline', 'China objects\nMoscow – It rained.', ['China = china', 'Moscow = moscow']],
    [
      'in the middle of a line',
      'China objects Moscow (dpa) - It rained.',
      ['China = china', 'Moscow = moscow'],
    ],
    [
      'a capital that needs a cue elsewhere',
      'SEOUL (AP) — It rained.\nSeoul was wet.',
      ['SEOUL = seoul', 'Seoul = south-korea'],
    ],
    ['a sentence that begins with a capital', 'Moscow, which vetoed the text, said no.', ['Moscow = russia']],
    ['a dash later in the sentence', 'Moscow said no — again.', ['Moscow = russia']],
    ['an aside in brackets', 'Moscow (which vetoed it) said no.', ['Moscow = russia']],
  ])('%s: %j', (_rule, text, expected) => {
    expect(links(text)).toEqual(expected);
  });
});
