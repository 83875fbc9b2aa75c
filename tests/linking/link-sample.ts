import { linkText } from '../../linking/link-text.ts';
import { alias, smallLexicon } from './small-lexicon.ts';

export const lexicon = smallLexicon({
  entities: {
    'kim-jong-un': { type: 'Person', aliases: [alias('Kim Jong Un'), alias('Kim', 'antecedent')] },
    'kim-yo-jong': { type: 'Person', aliases: [alias('Kim Yo Jong'), alias('Kim', 'antecedent')] },
    'matthew-miller': { type: 'Person', aliases: [alias('Matthew Miller'), alias('Miller', 'antecedent')] },
    trump: { type: 'Person', aliases: [alias('Donald Trump'), alias('Trump')] },
    'united-nations': { type: 'Organization', aliases: [alias('UN')] },
    'security-council': {
      type: 'Organization',
      aliases: [
        alias('UN Security Council'),
        alias('Security Council', 'nothing', { against: ["Russia's"] }),
      ],
    },
    'panel-korea': {
      type: 'Organization',
      aliases: [
        alias('UN Panel of Experts'),
        alias('Panel of Experts', 'near', { for: ['North Korea', 'DPRK'] }),
        alias('reactor safety board', 'near', { for: ['DPRK'] }),
        alias('the Panel', 'antecedent'),
      ],
    },
    'panel-sudan': {
      type: 'Organization',
      aliases: [alias('Panel of Experts', 'near', { for: ['Sudan', 'Darfur'] })],
    },
    'workers-party': { type: 'Organization', aliases: [alias("Workers' Party")] },
    'resolution-1718': {
      type: 'Document',
      aliases: [alias('Resolution 1718'), alias('1718', 'beside', { for: ['UNSCR', 'sanctions'] })],
    },
    'committee-1718': { type: 'Organization', aliases: [alias('1718 Committee')] },
    'vancouver-meeting': {
      type: 'Event',
      aliases: [
        alias('Vancouver', 'page', {
          for: ['North Korea', 'Tillerson'],
          against: ['Vancouver Island', 'Canucks'],
        }),
        alias('Vancouver talks', 'near', { for: ['Vancouver', 'North Korea'] }),
      ],
    },
    'camp-david': {
      type: 'Event',
      aliases: [alias('Camp David', 'near', { for: ['pact'], also: ['Kishida'] })],
    },
    'hwasong-17': { type: 'Weapon', aliases: [alias('Hwasong-17')] },
    missile: { type: 'Concept', aliases: [alias('ballistic missile')] },
    nodong: { type: 'Weapon', aliases: [alias('Nodong')] },
    'north-korea': {
      type: 'Place',
      aliases: [
        alias('North Korea'),
        alias('Corea del Norte', 'nothing', { language: 'es' }),
        alias('북한', 'nothing', { language: 'ko' }),
        alias('the North', 'near', { for: ['Seoul'] }),
      ],
    },
    china: { type: 'Place', aliases: [alias('China')] },
    russia: { type: 'Place', aliases: [alias('Russia')] },
    moscow: { type: 'Place', aliases: [alias('Moscow'), alias('Moscow City')], standsFor: 'russia' },
    seoul: { type: 'Place', aliases: [alias('Seoul', 'near', { for: ['DPRK'] })], standsFor: 'south-korea' },
    'south-korea': { type: 'Place', aliases: [alias('South Korea')] },
    'group-of-experts': { type: 'Organization', aliases: [alias('the Group', 'near', { for: ['experts'] })] },
    'group-of-ministers': {
      type: 'Organization',
      aliases: [alias('the Group', 'near', { for: ['ministers'] })],
    },
  },
  otherNames: [
    'South China Sea',
    'Moscow Times',
    'Moscow, Idaho',
    "China's Security Council",
    'the Miller of Mansfield',
  ],
  locatives: ['in', 'near', 'city of', 'city', 'Moscow police'],
  titles: ['President', 'Mr.', 'spokesman'],
  namesakes: ['named'],
  indefinites: ['a', 'other'],
  openers: ['yesterday', 'monday', 'then', 'later', 'on'],
});

/** The links of a text as `name = entity`. */
export function links(text: string, language: string | null = 'en'): string[] {
  return [...linkText(lexicon, text, language)].map(
    ({ mention, entity }) => `${mention.surfaceForm} = ${entity}`,
  );
}

export type Row = [rule: string, text: string, expected: string[]];
