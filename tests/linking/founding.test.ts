import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { linkText } from '../../linking/link-text.ts';
import type { Lexicon } from '../../linking/types.ts';
import { decodePack } from '../../pack/decode-pack.ts';
import { buildPack } from '../../scripts/dataset/build-pack.ts';

/** The two articles that the dataset began from belong to their publishers and lie beside this repository, not in it. */
const FOLDER = '../shared/founding';

/** Of each article: what is linked to each entity, as it stands there, and how often. Read line by line. */
const LINKS: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>> = {
  '000_150fd584a28a5d64.txt': {
    canada: { Canada: 1 },
    china: { China: 4, Beijing: 2 },
    icbm: { 'intercontinental ballistic missile': 1, ICBM: 1 },
    'inter-korean-talks-january-2018': { 'inter-Korean efforts': 1 },
    iran: { Iran: 2 },
    japan: { Japan: 1, Tokyo: 1 },
    'korean-armistice-agreement': { truce: 1 },
    'korean-peninsula': { 'Korean Peninsula': 4, 'South and North Koreas': 1, 'two Koreas': 1 },
    'korean-war': { '1950-53 Korean War': 1 },
    'new-year-address-2018': { "New Year's Day": 1 },
    'north-korea': { 'North Korea': 10, Pyongyang: 3, 'The North': 1 },
    'nuclear-deterrence': { 'weapons programs': 1, deterrent: 1 },
    'peace-treaty': { 'peace deal': 1 },
    'permanent-members': { 'permanent member': 1 },
    'press-tv': { 'Press TV': 2 },
    'refined-petroleum-cap': { 'refined petroleum products': 1, 'crude oil': 1 },
    russia: { Russia: 5, Moscow: 1 },
    'russian-foreign-ministry': { 'Foreign Ministry of Russia': 1, 'Russian Foreign Ministry': 3 },
    'sanctions-evasion': { 'evade sanctions': 1 },
    'south-korea': { Seoul: 3, 'the South': 1, 'South Korea': 3 },
    'steve-goldstein': { 'Steve Goldstein': 1, Goldstein: 2 },
    'un-security-council': { 'United Nations Security Council': 1, UNSC: 4, 'UN Security Council': 2 },
    'unconventional-threat-podcast': {
      'Unconventional Threat podcast': 1,
      'Threats Foreign and Domestic': 1,
      'Unconventional Threat': 1,
    },
    'unilateral-sanctions': { 'unilateral sanctions': 1 },
    'united-states': { 'United States': 1, US: 3 },
    vancouver: { Vancouver: 1 },
    'vancouver-meeting-2018': {
      'Vancouver summit': 1,
      'The conference': 1,
      'Vancouver conference': 4,
      'the conference': 1,
      'the summit': 2,
    },
    'war-games': { 'joint military activity': 1, 'war games': 1, 'rehearsals for war': 1 },
    'winter-olympics-2018': { 'Winter Olympics': 1 },
  },
  '001_fb7563001d00b101.txt': {
    asia: { Asia: 1 },
    'cuban-missile-crisis': { '1962 Cuban Missile Crisis': 1 },
    detente: { detente: 1 },
    'humanitarian-exemptions': { 'humanitarian consequences': 1 },
    'kim-jong-un': { 'Kim Jong Un': 2, 'Kim Jong-un': 1, Kim: 2 },
    'korean-peninsula': { 'Korean Peninsula': 2 },
    kremlin: { Kremlin: 1 },
    'mandate-renewal': { 'annual renewal': 1, mandate: 1 },
    'maria-zakharova': { 'Maria Zakharova': 1, Zakharova: 4 },
    'matthew-miller': { 'Matthew Miller': 1 },
    'north-korea': {
      'North Korea': 9,
      'reclusive state': 1,
      Pyongyang: 2,
      'Democratic People’s Republic of Korea': 1,
      DPRK: 4,
      Pygonyang: 1,
    },
    'nuclear-deterrence': { 'nuclear weapons and ballistic missile programmes': 1 },
    'nuclear-test-2006': { 'first nuclear test': 1 },
    'panel-of-experts-1718': {
      'panel of experts': 2,
      'Group of Experts of the UN Security Council Committee 1718': 1,
    },
    russia: { Russia: 11, Moscow: 3 },
    'russia-dprk-arms-transfers': { 'supply of artillery': 1 },
    'russia-north-korea-relations': { 'Russia-North Korea ties': 1, 'military ties': 1 },
    'russian-foreign-ministry': { 'Russian Foreign Ministry': 1 },
    'south-korea': { 'Republic of Korea': 1 },
    'soviet-union': { 'Soviet Union': 1 },
    'sunset-clause': { 'specific time limits': 1 },
    'the-west': { 'the West': 3 },
    ukraine: { Ukraine: 2 },
    'un-sanctions-north-korea': {
      'United Nations sanctions': 1,
      'U.N. sanctions': 1,
      'international restrictions': 1,
      'international sanctions regime': 1,
    },
    'un-security-council': { 'UN Security Council': 1 },
    'united-nations': { 'United Nations': 1 },
    'united-states': { 'United States': 3, 'U.S.': 2, Washington: 3 },
    'us-state-department': { 'U.S. State Department': 1, 'State Department': 1 },
    'veto-28-march-2024': { 'Russia’s veto': 1, 'this veto': 1, 'Russian veto': 1, 'The veto': 1 },
    'veto-power': { vetoed: 1 },
    'vladimir-putin': { 'Vladimir Putin': 3, Putin: 2 },
    'war-in-ukraine': { 'war in Ukraine': 1, 'Ukraine war': 2, 'full-scale invasion of Ukraine': 1 },
  },
};

describe.skipIf(!existsSync(FOLDER))('a founding article', () => {
  let lexicon: Lexicon;
  beforeAll(() => {
    ({ lexicon } = decodePack(buildPack('data')));
  });

  it.each(Object.keys(LINKS))('%s has all its names linked, and nothing else', (file) => {
    const links = [...linkText(lexicon, readFileSync(`${FOLDER}/${file}`, 'utf8'), 'en')];
    const found: Record<string, Record<string, number>> = {};
    for (const { entity, mention } of links) {
      const forms = (found[entity] ??= {});
      forms[mention.surfaceForm] = (forms[mention.surfaceForm] ?? 0) + 1;
    }
    expect(found).toEqual(LINKS[file]);
  });
});
