import type { ConfusableTable } from '../confusables.row.ts';

const hackersStole = 'North Korean hackers stole cryptocurrency.';
const spiesDenied = 'Pyongyang denied that it has spies.';
const paradeHeld = 'North Korea held a parade.';
const missileFired = 'North Korea fired a missile.';
const bankAccused = 'The US Treasury accused a bank in Macau of helping North Korea.';
const talkedSanctions = 'Diplomats talked about sanctions.';
const aboutKorea = 'The Security Council debated North Korea.';
const panelEnded = 'Russia vetoed the Panel of Experts on North Korea.';
const threeLeaders = 'Biden, Yoon and Kishida met in August 2023.';
const fundsHidden = 'Pyongyang hides its funds.';

/** Policies and organs of Pyongyang, legal devices, rooms and ships. */
export const PHOENIX_TO_NUCLEAR_DEAL: ConfusableTable = {
  Phoenix: [
    { text: 'Phoenix broke a heat record.', leave: ['Phoenix'] },
    { text: 'The Phoenix Suns lost.', leave: ['Phoenix'] },
    { text: 'Joaquin Phoenix won.', leave: ['Phoenix'] },
    { text: 'The firm rose like a phoenix.', leave: ['phoenix'] },
    { text: 'The tanker Phoenix sailed with grain.', leave: ['Phoenix'] },
    { text: 'Operation Phoenix belongs to the Vietnam War.', leave: ['Phoenix'] },
  ],
  Sunshine: [
    { text: 'The Sunshine Policy opened Kaesong.', expect: [['Sunshine Policy', 'sunshine-policy']] },
    { text: 'Critics of the sunshine era returned.', expect: [['sunshine era', 'sunshine-policy']] },
    { text: 'Sunshine returns on Sunday.', leave: ['Sunshine'] },
    { text: 'Pyeongchang had snow and sunshine.', leave: ['sunshine'] },
    { text: "Florida's sunshine law opens files.", leave: ['sunshine'] },
    { text: 'Little Miss Sunshine is on.', leave: ['Sunshine'] },
    { text: 'They moved to the Sunshine Coast.', leave: ['Sunshine'] },
  ],
  Juche: [
    { text: 'Schools teach Juche.', expect: [['Juche', 'juche']] },
    { text: 'Juche put self-reliance first.', expect: [['Juche', 'juche']] },
    { text: 'They climbed the Juche Tower.', leave: ['Juche'] },
    { text: 'Pyongyang, August 24, Juche 112 (2023).', leave: ['Juche'] },
  ],
  Lazarus: [
    { before: hackersStole, text: 'Lazarus emptied the wallet.', expect: [['Lazarus', 'lazarus-group']] },
    {
      before: hackersStole,
      text: 'The FBI tied the theft to Lazarus.',
      expect: [['Lazarus', 'lazarus-group']],
    },
    { text: 'Jesus raised Lazarus.', leave: ['Lazarus'] },
    { text: 'Emma Lazarus wrote the sonnet.', leave: ['Lazarus'] },
    { text: 'Bowie sang Lazarus.', leave: ['Lazarus'] },
  ],
  RGB: [
    {
      before: spiesDenied,
      text: 'The RGB runs the hackers.',
      expect: [['RGB', 'reconnaissance-general-bureau']],
    },
    {
      before: spiesDenied,
      text: 'A colonel of the RGB defected.',
      expect: [['RGB', 'reconnaissance-general-bureau']],
    },
    { text: 'Set the RGB value.', leave: ['RGB'] },
    { text: 'RGB lamps lit the stage.', leave: ['RGB'] },
  ],
  CMC: [
    { text: "The WPK's CMC admitted the dispatch.", expect: [['CMC', 'central-military-commission']] },
    { text: 'Kim chaired the CMC.', expect: [['CMC', 'central-military-commission']] },
    { text: 'Xi purged two CMC members.', leave: ['CMC'] },
    { text: 'The CMC in Beijing runs the PLA.', leave: ['CMC'] },
  ],
  "Workers' Party": [
    {
      before: paradeHeld,
      text: "The Workers' Party marked 80 years.",
      expect: [["Workers' Party", 'workers-party-of-korea']],
    },
    {
      before: paradeHeld,
      text: "Kim leads the Workers' Party.",
      expect: [["Workers' Party", 'workers-party-of-korea']],
    },
    { text: "Lula's Workers' Party won.", leave: ["Workers' Party"] },
    { text: "The Kurdistan Workers' Party disbanded.", leave: ["Workers' Party"] },
  ],
  'Supreme Leader': [
    {
      text: 'The Supreme Leader inspected the yard, KCNA said.',
      expect: [['Supreme Leader', 'kim-jong-un']],
    },
    {
      text: 'Soldiers wept before their Supreme Leader in Pyongyang.',
      expect: [['Supreme Leader', 'kim-jong-un']],
    },
    { text: "Iran's Supreme Leader spoke at prayers.", leave: ['Supreme Leader'] },
    { text: 'The Supreme Leader in Tehran met clerics.', leave: ['Supreme Leader'] },
  ],
  'Joint Chiefs of Staff': [
    {
      text: "Seoul's Joint Chiefs of Staff saw three launches.",
      expect: [['Joint Chiefs of Staff', 'rok-joint-chiefs']],
    },
    {
      before: missileFired,
      text: 'The Joint Chiefs of Staff put the range at 400 km.',
      expect: [['Joint Chiefs of Staff', 'rok-joint-chiefs']],
    },
    {
      text: 'The chairman of the US Joint Chiefs of Staff testified.',
      leave: ['Joint Chiefs of Staff'],
    },
    { text: 'Caine leads the Joint Chiefs of Staff.', leave: ['Joint Chiefs of Staff'] },
  ],
  BDA: [
    {
      before: bankAccused,
      text: 'The BDA money went home in 2007.',
      expect: [['BDA', 'banco-delta-asia']],
    },
    { before: bankAccused, text: 'BDA froze 25 million dollars.', expect: [['BDA', 'banco-delta-asia']] },
    { text: 'Pilots sent BDA pictures.', leave: ['BDA'] },
    { text: 'The BDA advises dentists.', leave: ['BDA'] },
  ],
  'Article 4': [
    {
      text: 'Pyongyang cited Article 4 for Kursk.',
      expect: [['Article 4', 'russia-dprk-treaty-2024']],
    },
    {
      before: 'Russia and North Korea signed a treaty in June 2024.',
      text: 'Article 4 promises help without delay.',
      expect: [['Article 4', 'russia-dprk-treaty-2024']],
    },
    { text: 'Poland invoked Article 4 of NATO.', leave: ['Article 4'] },
    { text: 'Article 4 of the lease is void.', leave: ['Article 4'] },
  ],
  snapback: [
    {
      before: talkedSanctions,
      text: 'The snapback revived six resolutions.',
      expect: [['snapback', 'snapback']],
    },
    {
      before: talkedSanctions,
      text: 'Envoys floated a snapback for Pyongyang.',
      expect: [['snapback', 'snapback']],
    },
    { text: 'He wore a snapback.', leave: ['snapback'] },
    { text: 'Prices saw a snapback.', leave: ['snapback'] },
  ],
  'sunset clause': [
    {
      before: aboutKorea,
      text: 'Moscow wanted a sunset clause on the sanctions.',
      expect: [['sunset clause', 'sunset-clause']],
    },
    {
      before: aboutKorea,
      text: 'A sunset clause would hand Russia the key.',
      expect: [['sunset clause', 'sunset-clause']],
    },
    { text: 'The tax cut has a sunset clause.', leave: ['sunset clause'] },
    { text: "The trade pact's sunset clause bites in 2026.", leave: ['sunset clause'] },
  ],
  mandate: [
    {
      before: panelEnded,
      text: 'The mandate lapsed on 30 April.',
      expect: [['mandate', 'mandate-renewal']],
    },
    {
      before: panelEnded,
      text: 'Russia opposed the mandate renewal.',
      expect: [['mandate renewal', 'mandate-renewal']],
    },
    { text: 'Voters gave him a mandate.', leave: ['mandate'] },
    { text: 'The vaccine mandate ended.', leave: ['mandate'] },
    { text: 'Britain held the Palestine mandate.', leave: ['mandate'] },
  ],
  'Camp David': [
    {
      before: threeLeaders,
      text: 'Camp David bound Seoul and Tokyo.',
      expect: [['Camp David', 'camp-david-2023']],
    },
    {
      before: threeLeaders,
      text: 'The Camp David pact set up yearly drills.',
      expect: [['Camp David', 'camp-david-2023']],
    },
    { text: 'Sadat and Begin met at Camp David.', leave: ['Camp David'] },
    { text: 'The family spent Easter at Camp David.', leave: ['Camp David'] },
  ],
  'Office 39': [
    { before: fundsHidden, text: 'Office 39 sold gold abroad.', expect: [['Office 39', 'office-39']] },
    { before: fundsHidden, text: 'A manager of Office 39 fled.', expect: [['Office 39', 'office-39']] },
    { text: 'The meeting is in office 39.', leave: ['office 39'] },
    { text: 'Room 39 has no view.', leave: ['Room 39'] },
  ],
  Angara: [
    { text: 'The Angara loaded shells at Rajin.', expect: [['Angara', 'angara']] },
    {
      before: 'A Russian cargo ship carried shells from North Korea.',
      text: 'Satellites saw Angara in a Chinese yard.',
      expect: [['Angara', 'angara']],
    },
    { text: 'The Angara leaves Lake Baikal.', leave: ['Angara'] },
    { text: 'An Angara rocket stood on the pad.', leave: ['Angara'] },
  ],
  Koti: [
    {
      before: 'South Korea seized an oil tanker.',
      text: 'The Koti was held at Pyeongtaek.',
      expect: [['Koti', 'koti']],
    },
    { text: 'Seoul searched the tanker Koti.', expect: [['Koti', 'koti']] },
    { text: 'Fans filled the Koti market.', leave: ['Koti'] },
    { text: 'Koti means home in Finnish.', leave: ['Koti'] },
  ],
  Pueblo: [
    { text: 'The Pueblo is a museum ship.', expect: [['Pueblo', 'uss-pueblo']] },
    { text: 'Crewmen of the Pueblo sued.', expect: [['Pueblo', 'uss-pueblo']] },
    { text: 'Pueblo potters fire clay.', leave: ['Pueblo'] },
    { text: 'Snow fell in Pueblo, Colorado.', leave: ['Pueblo'] },
  ],
  'Iran deal, nuclear deal': [
    { text: 'Trump left the Iran deal in 2018.', expect: [['Iran deal', 'jcpoa']] },
    {
      before: 'Iran and six powers came to terms in 2015.',
      text: 'The nuclear deal capped enrichment.',
      expect: [['nuclear deal', 'jcpoa']],
    },
    { text: 'The 1994 nuclear deal froze Yongbyon.', expect: [['1994 nuclear deal', 'agreed-framework']] },
    {
      before: 'Washington and Pyongyang came to terms in 1994.',
      text: "Clinton's nuclear deal promised two reactors.",
      expect: [['nuclear deal', 'agreed-framework']],
    },
    { text: 'Australia signed a nuclear deal on submarines.', leave: ['nuclear deal'] },
    { text: "India's civil nuclear deal passed Congress.", leave: ['nuclear deal'] },
  ],
};
