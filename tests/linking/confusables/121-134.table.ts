import type { ConfusableTable } from '../confusables.row.ts';

const gamesNear = 'North Korea and the Olympics of 2018 were in the news.';
const aboutKorea = 'The Security Council debated North Korea.';
const kimTested = 'Kim Jong Un tested a missile of North Korea.';

/** Phrases of diplomacy and law, weapons, ships named after men, and page furniture. */
export const BAN_TO_PAGE_FURNITURE: ConfusableTable = {
  'Ban Ki-moon': [
    { text: 'Ban Ki-moon named the experts.', expect: [['Ban Ki-moon', 'ban-ki-moon']] },
    {
      before: 'UN Secretary-General Ban Ki-moon met the press.',
      text: 'Ban praised resolution 2321.',
      expect: [['Ban', 'ban-ki-moon']],
    },
    { text: 'A ban on seafood took effect.', leave: ['ban'] },
    { text: 'Ban the bomb, they sang.', leave: ['Ban'] },
  ],
  'Cold War': [
    { text: 'Lu Kang saw a Cold War mentality.', expect: [['Cold War', 'cold-war']] },
    { text: 'The Cold War split Korea.', expect: [['Cold War', 'cold-war']] },
    { text: 'The sisters fought a cold war over the flat.', leave: ['cold war'] },
    { text: 'Black Ops Cold War sold well.', leave: ['Cold War'] },
  ],
  "New Year's address, New Year's Day": [
    {
      before: gamesNear,
      text: "Kim's New Year's address offered talks.",
      expect: [["New Year's address", 'new-year-address-2018']],
    },
    {
      before: 'Kim Jong Un spoke about the Olympics of 2018.',
      text: "On New Year's Day it declared its will to join the Games.",
      expect: [["New Year's Day", 'new-year-address-2018']],
    },
    { text: "Putin's New Year's address lasted three minutes.", leave: ["New Year's address"] },
    { text: "Shops close on New Year's Day.", leave: ["New Year's Day"] },
  ],
  'Putin-Kim summit, Victory Day parade': [
    {
      text: 'At the Putin-Kim summit at Vostochny rockets were shown.',
      expect: [['Putin-Kim summit', 'putin-kim-summit-2023']],
    },
    {
      text: 'Kim watched the Victory Day parade in Beijing.',
      expect: [['Victory Day parade', 'beijing-parade-2025']],
    },
    { text: 'The Putin-Kim summit of 2019 was held in Vladivostok.', leave: ['summit'] },
    { text: "Tanks rolled in Moscow's Victory Day parade.", leave: ['Victory Day parade'] },
  ],
  'Chapter VII, Article 51': [
    { text: 'The Council acted under Chapter VII.', expect: [['Chapter VII', 'un-charter']] },
    { text: 'The treaty cites Article 51 of the Charter.', expect: [['Article 51', 'un-charter']] },
    { text: 'In Chapter VII the hero sails.', leave: ['Chapter VII'] },
    { text: 'The firm filed for Chapter 7.', leave: ['Chapter 7'] },
    { text: 'Article 51 of the constitution names the president.', leave: ['Article 51'] },
  ],
  'arms embargo': [
    {
      text: 'Shells for Russia break the arms embargo on Pyongyang.',
      expect: [['arms embargo', 'arms-embargo']],
    },
    {
      before: aboutKorea,
      text: 'The arms embargo dates from 1718.',
      expect: [['arms embargo', 'arms-embargo']],
    },
    { text: 'The arms embargo on South Sudan was renewed.', leave: ['arms embargo'] },
    { text: 'Lawmakers want an arms embargo on Israel.', leave: ['arms embargo'] },
  ],
  'maximum pressure': [
    {
      before: aboutKorea,
      text: 'Vancouver was maximum pressure on show.',
      expect: [['maximum pressure', 'maximum-pressure']],
    },
    {
      before: kimTested,
      text: 'Trump dropped the phrase maximum pressure after Singapore.',
      expect: [['maximum pressure', 'maximum-pressure']],
    },
    { text: 'Maximum pressure on Tehran returned in 2025.', leave: ['Maximum pressure'] },
    { text: "The valve's maximum pressure is ten bar.", leave: ['maximum pressure'] },
  ],
  'hostile state': [
    {
      text: 'The constitution calls Seoul a hostile state.',
      expect: [['hostile state', 'two-hostile-states']],
    },
    {
      before: kimTested,
      text: 'Kim speaks of two hostile states.',
      expect: [['two hostile states', 'two-hostile-states']],
    },
    { text: 'MI5 warned of hostile state activity.', leave: ['hostile state'] },
    { text: 'Canada named three hostile states.', leave: ['hostile states'] },
  ],
  'sanctions evasion': [
    {
      text: "The ship's false name is classic sanctions evasion by Pyongyang.",
      expect: [['sanctions evasion', 'sanctions-evasion']],
    },
    {
      text: 'Experts on North Korean sanctions evasion lost their posts.',
      expect: [['sanctions evasion', 'sanctions-evasion']],
    },
    { text: 'Dubai traders deny sanctions evasion for Moscow.', leave: ['sanctions evasion'] },
    { text: 'A bank paid a fine for sanctions evasion with Iran.', leave: ['sanctions evasion'] },
  ],
  'hypersonic missile': [
    {
      text: 'KCNA praised the hypersonic missile.',
      expect: [['hypersonic missile', 'hypersonic-missile']],
    },
    {
      before: kimTested,
      text: "Seoul doubts the hypersonic missile's range.",
      expect: [['hypersonic missile', 'hypersonic-missile']],
    },
    { text: 'Russia fired a Kinzhal hypersonic missile at Kyiv.', leave: ['hypersonic missile'] },
    {
      text: 'The Air Force tested a hypersonic missile off California.',
      leave: ['hypersonic missile'],
    },
  ],
  Musudan: [
    { text: 'A Musudan blew up on its truck.', expect: [['Musudan', 'musudan']] },
    { text: 'The sixth Musudan flew high.', expect: [['Musudan', 'musudan']] },
    { text: 'Fishermen live below Musudan point.', leave: ['Musudan'] },
    { text: 'Engineers left Musudan-ri for Sohae.', leave: ['Musudan'] },
  ],
  'Petrel 8': [
    { text: 'Ports refused the Petrel 8.', expect: [['Petrel 8', 'petrel-8']] },
    { text: 'The Petrel 8 flew the flag of the Comoros.', expect: [['Petrel 8', 'petrel-8']] },
    { text: 'A petrel followed the yacht.', leave: ['petrel'] },
    { text: 'We counted petrel: 8 adults.', leave: ['petrel: 8'] },
  ],
  'Choe Hyon, Kang Kon': [
    { text: 'The Choe Hyon test-fired a cruise missile.', expect: [['Choe Hyon', 'choe-hyon']] },
    { text: 'The Kang Kon toppled at its launch.', expect: [['Kang Kon', 'kang-kon']] },
    { text: 'Choe Hyon fought beside Kim Il Sung.', leave: ['Choe Hyon'] },
    { text: 'General Kang Kon fell in 1950.', leave: ['Kang Kon'] },
  ],
  'GlobalSecurity.org, Unconventional Threat': [
    {
      text: "GlobalSecurity.org lists the rocket's data.",
      expect: [['GlobalSecurity.org', 'globalsecurity-org']],
    },
    {
      text: 'The Unconventional Threat podcast began with extremism at home.',
      expect: [['Unconventional Threat', 'unconventional-threat-podcast']],
    },
    { text: 'Threats to global security mount.', leave: ['Threats', 'global security'] },
    { text: 'Find a Security Clearance Job!', leave: ['Security Clearance Job'] },
    { text: 'Join the mailing list.', leave: ['Join the mailing list'] },
  ],
};
