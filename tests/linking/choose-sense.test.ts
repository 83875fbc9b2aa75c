import { describe, expect, it } from 'vitest';
import { linkText } from '../../linking/link-text.ts';
import { alias, smallLexicon } from './small-lexicon.ts';

const lexicon = smallLexicon({
  entities: {
    'panel-korea': {
      type: 'Organization',
      aliases: [alias('Panel of Experts', 'near', { for: ['report'] })],
      related: ['north-korea', 'pyongyang'],
      mentionedIn: 3,
    },
    'panel-sudan': {
      type: 'Organization',
      aliases: [alias('Panel of Experts', 'near', { for: ['report'] })],
      related: ['darfur', 'khartoum'],
      mentionedIn: 3,
    },
    'summit-2018': {
      type: 'Event',
      aliases: [alias('Singapore summit'), alias('the summit', 'near', { for: ['leaders'] })],
      years: ['2018', '2019-02-28'],
    },
    kremlin: { type: 'Place', aliases: [alias('Council', 'near', { for: ['session'] })], mentionedIn: 12 },
    'kazan-kremlin': {
      type: 'Place',
      aliases: [alias('Council', 'near', { for: ['session'] })],
      mentionedIn: 2,
    },
    'north-korea': { type: 'Place', aliases: [alias('North Korea')] },
    pyongyang: { type: 'Place', aliases: [alias('Pyongyang')] },
    darfur: { type: 'Place', aliases: [alias('Darfur')] },
    khartoum: { type: 'Place', aliases: [alias('Khartoum')] },
  },
});

const entityOf = (text: string, surfaceForm: string) =>
  [...linkText(lexicon, text, 'en')].find(({ mention }) => mention.surfaceForm === surfaceForm)?.entity;

describe('of two senses that the words beside do not tell apart', () => {
  it.each([
    [
      'the one is meant whose relations the page names',
      'The report of the Panel of Experts came out. It rained in Pyongyang.',
      'panel-korea',
    ],
    [
      'and with other relations the other',
      'The report of the Panel of Experts came out. It rained in Darfur.',
      'panel-sudan',
    ],
    [
      'neither, where the page names none',
      'The report of the Panel of Experts came out. It rained.',
      undefined,
    ],
    [
      'neither, where it names as many of both',
      'The report of the Panel of Experts came out. It rained in Pyongyang and Darfur.',
      undefined,
    ],
  ])('%s: %j', (_rule, text, entity) => {
    expect(entityOf(text, 'Panel of Experts')).toBe(entity);
  });

  it('the one of which far more is told', () => {
    expect(entityOf('The Council met for a session.', 'Council')).toBe('kremlin');
  });
});

describe('the years beside an event', () => {
  it.each([
    ['its own year speaks for it', 'The leaders left the summit of 2018.', 'summit-2018'],
    ['no year says nothing', 'The leaders left the summit.', 'summit-2018'],
    [
      'another year speaks against it',
      'Few leaders, they say, were at all pleased with, or can have liked what they saw or heard of, the summit of 2009.',
      undefined,
    ],
    [
      'a number that is no year says nothing',
      'The leaders left the summit with 2,009 others.',
      'summit-2018',
    ],
  ])('%s: %j', (_rule, text, entity) => {
    expect(entityOf(text, 'the summit')).toBe(entity);
  });
});

it('what the page names besides is told as the reason', () => {
  const [, link] = linkText(lexicon, 'Pyongyang spoke. The report of the Panel of Experts came out.', 'en');
  expect(link?.evidence).toEqual({ kind: 'cues', where: 'page', words: ['report', 'Pyongyang'] });
});
