import type { ConfusableTable } from '../confusables.row.ts';

const koreanWar = 'The countries that fought in the Korean War met again.';
const denied = 'Pyongyang denied the thefts.';
const exercises = 'South Korea and the United States began their exercises.';
const northClosed = 'North Korea closed its roads.';
const armsTraded = 'The United Nations put sanctions on arms traders from North Korea.';
const pactSigned = 'North and South Korea signed a military agreement in 2018.';

/** Blocs, experts and committees, acronyms, and people who need their full name first. */
export const WMD_TO_UN_CHIEF: ConfusableTable = {
  WMD: [
    { text: 'Pyongyang must give up all WMD.', expect: [['WMD', 'weapons-of-mass-destruction']] },
    { text: 'The embargo covers parts for WMD.', expect: [['WMD', 'weapons-of-mass-destruction']] },
    {
      text: 'Weapons of Mass Destruction (WMD) — page heading.',
      leave: ['Weapons of Mass Destruction', 'WMD'],
    },
    { text: 'WMD scans show white matter.', leave: ['WMD'] },
  ],
  'Asia, the West': [
    { text: 'Moscow rails at the West.', expect: [['West', 'the-west']] },
    { text: 'Drills in Asia alarm Pyongyang.', expect: [['Asia', 'asia']] },
    { text: 'Rain moved to the west.', leave: ['west'] },
    { text: 'Kanye West cancelled.', leave: ['West'] },
    { text: 'Phones sell well in Asia.', leave: ['Asia'] },
  ],
  'UN experts, UN sanctions': [
    {
      text: 'UN experts traced the debris to a Hwasong-11.',
      expect: [['UN experts', 'panel-of-experts-1718']],
    },
    {
      text: 'UN experts counted 58 hacks by Pyongyang.',
      expect: [['UN experts', 'panel-of-experts-1718']],
    },
    {
      text: 'UN sanctions bar Pyongyang from selling coal.',
      expect: [['UN sanctions', 'un-sanctions-north-korea']],
    },
    {
      text: 'UN sanctions on the DPRK stay in force.',
      expect: [['UN sanctions', 'un-sanctions-north-korea']],
    },
    { text: 'UN experts in Geneva urged a moratorium on executions.', leave: ['experts'] },
    { text: 'UN sanctions on Al-Qaida were renewed.', leave: ['sanctions'] },
  ],
  'the Sanctions Committee': [
    {
      text: 'The Sanctions Committee cleared tractors for Pyongyang.',
      expect: [['Sanctions Committee', '1718-committee']],
    },
    {
      text: 'The North Korea Sanctions Committee met in private.',
      expect: [['North Korea Sanctions Committee', '1718-committee']],
    },
    { text: 'The Al-Qaida Sanctions Committee removed a name.', leave: ['Sanctions Committee'] },
    { text: 'The Libya Sanctions Committee barred a tanker.', leave: ['Sanctions Committee'] },
  ],
  'sending states': [
    {
      before: koreanWar,
      text: 'The sending states met again in Vancouver.',
      expect: [['sending states', 'sending-states']],
    },
    {
      before: koreanWar,
      text: 'Colombia is the only Latin American among the sending states.',
      expect: [['sending states', 'sending-states']],
    },
    { text: "Sending states depend on migrants' remittances.", leave: ['Sending states'] },
    { text: 'The sending state may recall its attaché.', leave: ['sending state'] },
  ],
  'JCS, NIS, SAC, SPA, NADA, UFS, CMA, COI, JSA': [
    { text: 'The JCS in Seoul saw a launch.', expect: [['JCS', 'rok-joint-chiefs']] },
    {
      before: 'Lawmakers met in Seoul.',
      text: 'The NIS told lawmakers of losses in Kursk.',
      expect: [['NIS', 'nis-south-korea']],
    },
    {
      before: exercises,
      text: 'UFS opened with a smaller field part.',
      expect: [['UFS', 'ulchi-freedom-shield']],
    },
    {
      before: pactSigned,
      text: 'Lee wants the CMA back.',
      expect: [['CMA', 'comprehensive-military-agreement']],
    },
    { text: 'The phone has 256 GB of UFS storage.', leave: ['UFS'] },
    { text: 'Carrie won a CMA award.', leave: ['CMA'] },
    { text: 'NIS runs filling stations in Serbia.', leave: ['NIS'] },
    { text: 'They booked a spa near Bath.', leave: ['spa'] },
  ],
  'NK, ROK': [
    { before: denied, text: 'NK hackers hit a bank.', expect: [['NK', 'north-korea']] },
    {
      before: 'North Korea watched from its bank.',
      text: 'ROK marines crossed the river.',
      expect: [['ROK', 'south-korea']],
    },
    { text: 'NK cells kill tumours.', leave: ['NK'] },
    { text: 'In Czech, rok means year.', leave: ['rok'] },
  ],
  'AFP, Tass': [
    { text: 'An official told AFP.', expect: [['AFP', 'afp']] },
    { text: "Tass carried the ministry's text.", expect: [['Tass', 'tass']] },
    { text: 'The AFP arrested two men in Perth.', leave: ['AFP'] },
    { text: 'Her AFP value rose.', leave: ['AFP'] },
    { text: 'Une tasse de café, please.', leave: ['tasse'] },
  ],
  China: [
    { text: 'China abstained.', expect: [['China', 'china']] },
    { text: "China takes most of the North's coal.", expect: [['China', 'china']] },
    { text: 'She dropped the china.', leave: ['china'] },
    { text: 'A china cabinet stood in the hall.', leave: ['china'] },
  ],
  "People's Army": [
    {
      before: northClosed,
      text: "The People's Army moved guns to the border.",
      expect: [["People's Army", 'korean-peoples-army']],
    },
    {
      text: "The Korean People's Army paraded.",
      expect: [["Korean People's Army", 'korean-peoples-army']],
    },
    { text: "Hanoi's People's Army took Saigon.", leave: ["People's Army"] },
    { text: "The National People's Army dissolved in 1990.", leave: ["People's Army"] },
  ],
  'Green Pine': [
    { before: armsTraded, text: 'Green Pine sold torpedoes.', expect: [['Green Pine', 'green-pine']] },
    {
      before: armsTraded,
      text: 'Two agents of Green Pine worked in Tehran.',
      expect: [['Green Pine', 'green-pine']],
    },
    { text: 'India bought the Green Pine radar.', leave: ['Green Pine'] },
    { text: 'A green pine shades the grave.', leave: ['green pine'] },
  ],
  'East Sea': [
    { text: 'The missile fell into the East Sea.', expect: [['East Sea', 'sea-of-japan']] },
    { text: 'Seoul insists on the name East Sea.', expect: [['East Sea', 'sea-of-japan']] },
    { text: 'Hanoi speaks of the East Sea and its reefs.', leave: ['East Sea'] },
    { text: "Vietnam's East Sea patrols grew.", leave: ['East Sea'] },
  ],
  'Mr. Kim, Great Leader': [
    {
      before: 'Kim Jong Un spoke on Monday.',
      text: 'Mr. Kim pledged more warheads.',
      expect: [['Kim', 'kim-jong-un']],
    },
    {
      before: 'Kim Il Sung founded North Korea.',
      text: 'The Great Leader died in 1994.',
      expect: [['Great Leader', 'kim-il-sung']],
    },
    { text: 'Mr. Kim, a grocer, opened at six.', leave: ['Kim'] },
    { text: 'Fans call the coach their great leader.', leave: ['great leader'] },
  ],
  Xi: [
    { text: 'Xi received Kim in Beijing.', expect: [['Xi', 'xi-jinping']] },
    { text: 'Xi flew to Pyongyang in 2019.', expect: [['Xi', 'xi-jinping']] },
    { text: 'WHO skipped the letter xi.', leave: ['xi'] },
    { text: 'Louis XI built roads.', leave: ['XI'] },
  ],
  'Zhang Jun, Fu Cong, Cho Hyun, Sung Kim': [
    { text: 'Ambassador Fu Cong asked for restraint.', expect: [['Fu Cong', 'fu-cong']] },
    { text: 'Envoy Sung Kim waited in Seoul.', expect: [['Sung Kim', 'sung-kim']] },
    { text: 'Foreign Minister Cho Hyun flew to New York.', expect: [['Cho Hyun', 'cho-hyun']] },
    { text: 'Pianist Fu Cong played Chopin.', leave: ['Fu Cong'] },
    { text: 'Judge Zhang Jun retired.', leave: ['Zhang Jun'] },
    { text: 'Sung Kim won the marathon.', leave: ['Sung Kim'] },
  ],
  'Abe, Motegi': [
    {
      before: 'Japanese Prime Minister Shinzo Abe visited Trump.',
      text: 'Abe heard of the launch at Mar-a-Lago.',
      expect: [['Abe', 'shinzo-abe']],
    },
    {
      before: 'Japanese Foreign Minister Toshimitsu Motegi met the press.',
      text: 'Motegi spoke with Rubio.',
      expect: [['Motegi', 'toshimitsu-motegi']],
    },
    { text: 'Honest Abe split rails.', leave: ['Abe'] },
    { text: 'Marquez won at Motegi.', leave: ['Motegi'] },
  ],
  'Freeland, Trudeau, Carney': [
    {
      before: 'Canadian Foreign Minister Chrystia Freeland met the press.',
      text: 'Freeland chaired the talks with Tillerson.',
      expect: [['Freeland', 'chrystia-freeland']],
    },
    {
      before: 'Canadian Prime Minister Justin Trudeau met the press.',
      text: 'Trudeau defended the guest list.',
      expect: [['Trudeau', 'justin-trudeau']],
    },
    {
      before: 'Canadian Prime Minister Mark Carney met the press.',
      text: 'Carney kept Canada in the team.',
      expect: [['Carney', 'mark-carney']],
    },
    { text: 'Freeland, Michigan, lies north of Saginaw.', leave: ['Freeland'] },
    { text: 'Pierre Trudeau wore a rose.', leave: ['Trudeau'] },
    { text: 'A carney ran the wheel.', leave: ['carney'] },
  ],
  'Woodward, Morgan, Griffiths, Kirby, Salmon': [
    {
      before: 'British Ambassador Barbara Woodward spoke in the Security Council.',
      text: 'Woodward said Russia feared the panel.',
      expect: [['Woodward', 'barbara-woodward']],
    },
    {
      before: 'Alastair Morgan led the UN Panel of Experts on North Korea.',
      text: 'Morgan had served in Pyongyang.',
      expect: [['Morgan', 'alastair-morgan']],
    },
    {
      before: 'Hugh Griffiths led the UN Panel of Experts on North Korea.',
      text: 'Griffiths named four ships.',
      expect: [['Griffiths', 'hugh-griffiths']],
    },
    {
      before: 'Michael Kirby led the UN inquiry into human rights in North Korea.',
      text: 'Kirby heard refugees.',
      expect: [['Kirby', 'michael-kirby']],
    },
    { text: 'Woodward broke Watergate.', leave: ['Woodward'] },
    { text: 'Morgan Stanley cut its forecast.', leave: ['Morgan'] },
    { text: 'Kirby swallowed a star.', leave: ['Kirby'] },
    { text: 'Grill the salmon.', leave: ['salmon'] },
  ],
  'Pence, Waltz, Brunson, Medvedev': [
    {
      before: 'US Vice President Mike Pence came to Pyeongchang.',
      text: 'Pence stayed seated as the joint team marched in.',
      expect: [['Pence', 'mike-pence']],
    },
    {
      before: 'US Ambassador Mike Waltz came to the United Nations.',
      text: 'Waltz spoke for Washington in the Council.',
      expect: [['Waltz', 'mike-waltz']],
    },
    {
      before: 'US General Xavier Brunson came to Seoul.',
      text: 'Brunson commands three headquarters.',
      expect: [['Brunson', 'xavier-brunson']],
    },
    { text: 'It cost fifty pence.', leave: ['pence'] },
    { text: 'They danced a waltz.', leave: ['waltz'] },
    { text: 'Brunson hit a three-pointer.', leave: ['Brunson'] },
    { text: 'Medvedev lost in five sets.', leave: ['Medvedev'] },
  ],
  'UN chief': [
    { text: 'The UN chief regretted the veto.', expect: [['UN chief', 'antonio-guterres']] },
    { text: 'The UN chief met Kim Song.', expect: [['UN chief', 'antonio-guterres']] },
    { text: 'The UN refugee chief flew to Kabul.', leave: ['chief'] },
    { text: 'The UN Command chief saluted.', leave: ['chief'] },
  ],
};
