import type { ConfusableTable } from '../confusables.row.ts';

const euActed = 'The European Union adopted new sanctions.';
const seoulWary = 'Seoul remembered raids by North Korea.';
const onSanctions = 'Washington imposed sanctions on North Korea.';
const trumpMetKim = 'Trump and Kim Jong Un first met in June 2018.';
const secondMeeting = 'Trump and Kim Jong Un met again in February 2019.';
const aboutKorea = 'North and South Korea were on alert.';
const corvetteSank = 'A torpedo sank the South Korean corvette.';

/** Capitals and houses of government, the summits' cities, and places with namesakes. */
export const WASHINGTON_TO_PENINSULA: ConfusableTable = {
  Washington: [
    {
      text: 'Washington accused Moscow of burying the report.',
      expect: [['Washington', 'united-states']],
    },
    { text: 'Courting Kim lets him needle Washington.', expect: [['Washington', 'united-states']] },
    { text: 'Wildfires spread in Washington.', leave: ['Washington'] },
    { text: 'Boeing built it in Washington state.', leave: ['Washington'] },
    { text: 'Washington crossed the Delaware.', leave: ['Washington'] },
    { text: 'Denzel Washington stars.', leave: ['Washington'] },
    { text: 'Washington beat Dallas.', leave: ['Washington'] },
    { text: 'The Washington Post reported it.', leave: ['Washington Post'] },
  ],
  Moscow: [
    { text: 'Moscow vetoed the text.', expect: [['Moscow', 'russia']] },
    { text: 'Moscow thanked Kim for soldiers.', expect: [['Moscow', 'russia']] },
    { text: 'Moscow, Idaho, mourned four students.', leave: ['Moscow'] },
    { text: 'The Moscow metro opened a line.', leave: ['Moscow'] },
  ],
  Beijing: [
    { text: 'Beijing called the summit meaningless.', expect: [['Beijing', 'china']] },
    { text: 'Beijing abstained.', expect: [['Beijing', 'china']] },
    { text: 'Beijing hosted the 2022 Games.', leave: ['Beijing'] },
    { text: 'Smog hung over Beijing.', leave: ['Beijing'] },
    { text: 'We shared a Beijing duck.', leave: ['Beijing'] },
  ],
  Tokyo: [
    { text: 'Tokyo protested through its embassy.', expect: [['Tokyo', 'japan']] },
    { text: 'Tokyo lists seventeen abductees.', expect: [['Tokyo', 'japan']] },
    { text: 'Stocks rose in Tokyo.', leave: ['Tokyo'] },
    { text: 'She won gold in Tokyo.', leave: ['Tokyo'] },
  ],
  Brussels: [
    {
      before: euActed,
      text: 'Brussels listed two generals over Kursk.',
      expect: [['Brussels', 'european-union']],
    },
    {
      before: euActed,
      text: 'Brussels transposed resolution 2397.',
      expect: [['Brussels', 'european-union']],
    },
    { text: 'NATO ministers met in Brussels.', leave: ['Brussels'] },
    { text: 'Brussels sprouts are in season.', leave: ['Brussels'] },
  ],
  Kremlin: [
    { text: 'The Kremlin dismissed the claim.', expect: [['Kremlin', 'kremlin']] },
    { text: 'The Kremlin thanked Kim.', expect: [['Kremlin', 'kremlin']] },
    { text: 'Tourists photographed the Kremlin.', leave: ['Kremlin'] },
    { text: 'The Kremlin museum shows Fabergé eggs.', leave: ['Kremlin'] },
    { text: "Kazan's kremlin is white.", leave: ['kremlin'] },
    { text: 'She won the Kremlin Cup.', leave: ['Kremlin Cup'] },
  ],
  Pentagon: [
    { text: 'The Pentagon said drills would resume.', expect: [['Pentagon', 'pentagon']] },
    { text: 'The Pentagon tracked the launch.', expect: [['Pentagon', 'pentagon']] },
    { text: 'Draw a regular pentagon.', leave: ['pentagon'] },
    { text: 'Each face of the solid is a pentagon.', leave: ['pentagon'] },
    { text: 'Pentagon released a new single.', leave: ['Pentagon'] },
    { text: 'The Pentagon bookshop closed.', leave: ['Pentagon'] },
  ],
  'White House': [
    { text: 'The White House fired Goldstein.', expect: [['White House', 'white-house']] },
    { text: 'Chung spoke outside the White House.', expect: [['White House', 'white-house']] },
    { text: "Tanks shelled Moscow's White House in 1993.", leave: ['White House'] },
    { text: 'They bought a white house by the sea.', leave: ['white house'] },
  ],
  'Blue House': [
    {
      before: seoulWary,
      text: 'The Blue House welcomed the offer.',
      expect: [['Blue House', 'blue-house']],
    },
    {
      before: seoulWary,
      text: 'Commandos raided the Blue House in 1968.',
      expect: [['Blue House', 'blue-house']],
    },
    { text: "Frida's Blue House draws crowds.", leave: ['Blue House'] },
    { text: 'They rent a blue house.', leave: ['blue house'] },
  ],
  'State Department': [
    {
      before: onSanctions,
      text: 'The State Department named a new envoy.',
      expect: [['State Department', 'us-state-department']],
    },
    {
      before: onSanctions,
      text: 'Miller spoke at the State Department.',
      expect: [['State Department', 'us-state-department']],
    },
    { text: "Florida's Department of State keeps the register.", leave: ['Department of State'] },
    { text: 'A state department of health closed.', leave: ['state department'] },
  ],
  Treasury: [
    {
      before: onSanctions,
      text: 'Treasury listed eight banks.',
      expect: [['Treasury', 'us-treasury-ofac']],
    },
    {
      before: onSanctions,
      text: 'The US Treasury named a Dandong firm.',
      expect: [['US Treasury', 'us-treasury-ofac']],
    },
    { text: 'The Treasury in London raised duty.', leave: ['Treasury'] },
    { text: 'Treasury yields fell.', leave: ['Treasury'] },
  ],
  'Georgia, Turkey, Jordan, Maria': [
    { text: "Georgia's senate adjourned.", leave: ['Georgia'] },
    { text: 'Tbilisi, Georgia, hosted the talks.', leave: ['Georgia'] },
    { text: 'They roasted a turkey.', leave: ['turkey'] },
    { text: 'Turkey sent a brigade in 1950.', leave: ['Turkey'] },
    { text: 'Jordan scored 40.', leave: ['Jordan'] },
    { text: 'The king of Jordan flew home.', leave: ['Jordan'] },
    { text: 'Maria sings in a choir.', leave: ['Maria'] },
    { text: 'The freighter Maria left Rajin at night.', leave: ['Maria'] },
  ],
  Singapore: [
    {
      before: trumpMetKim,
      text: 'Since Singapore, little has moved.',
      expect: [['Singapore', 'singapore-summit']],
    },
    {
      before: trumpMetKim,
      text: 'The Singapore statement had four points.',
      expect: [['Singapore', 'singapore-summit']],
    },
    { before: trumpMetKim, text: 'They shook hands in Singapore.', expect: [['Singapore', 'singapore']] },
    { before: trumpMetKim, text: 'Kim toured Singapore by night.', expect: [['Singapore', 'singapore']] },
    { text: 'Singapore raised interest rates.', leave: ['Singapore'] },
    { text: 'A Singapore Airlines jet turned back.', leave: ['Singapore'] },
    { text: 'He drank a Singapore sling.', leave: ['Singapore'] },
  ],
  Hanoi: [
    { before: secondMeeting, text: 'Hanoi taught Kim not to trust.', expect: [['Hanoi', 'hanoi-summit']] },
    {
      before: secondMeeting,
      text: 'The collapse in Hanoi shocked Moon.',
      expect: [['Hanoi', 'hanoi-summit']],
    },
    {
      before: secondMeeting,
      text: "Kim's train reached Vietnam, and he drove to Hanoi.",
      expect: [['Hanoi', 'hanoi']],
    },
    { before: secondMeeting, text: 'Trump dined with Kim in Hanoi.', expect: [['Hanoi', 'hanoi']] },
    { text: 'Hanoi protested over the reef.', leave: ['Hanoi'] },
    { text: 'Hanoi signed a trade pact with Brussels.', leave: ['Hanoi'] },
    { text: 'Bombers struck Hanoi in 1972.', leave: ['Hanoi'] },
    { text: 'She sells noodles in Hanoi.', leave: ['Hanoi'] },
    { text: 'Solve the Towers of Hanoi.', leave: ['Hanoi'] },
  ],
  Panmunjom: [
    { text: 'Guards face each other at Panmunjom.', expect: [['Panmunjom', 'panmunjom']] },
    { text: 'They met at Panmunjom.', expect: [['Panmunjom', 'panmunjom']] },
    { text: 'Panmunjom promised an end to the war.', expect: [['Panmunjom', 'panmunjom-declaration']] },
    { text: 'Pyongyang broke Panmunjom, Seoul said.', expect: [['Panmunjom', 'panmunjom-declaration']] },
  ],
  Vostochny: [
    { text: 'Putin showed Kim the rockets at Vostochny.', expect: [['Vostochny', 'vostochny']] },
    { text: 'Containers from Rajin reached Vostochny.', expect: [['Vostochny', 'vostochny']] },
    { text: "A fire broke out in Moscow's Vostochny district.", leave: ['Vostochny'] },
    { text: 'The Vostochny market closes at six.', leave: ['Vostochny'] },
  ],
  Kursk: [
    { text: 'North Koreans cleared mines in Kursk.', expect: [['Kursk', 'kursk']] },
    { text: 'Kyiv lost ground in Kursk.', expect: [['Kursk', 'kursk']] },
    { text: 'Tiger tanks met T-34s at Kursk.', leave: ['Kursk'] },
    { text: 'The Kursk sank in the Barents Sea.', leave: ['Kursk'] },
  ],
  Cheonan: [
    { text: 'Seoul blamed a torpedo for the Cheonan.', expect: [['Cheonan', 'cheonan-sinking']] },
    {
      before: corvetteSank,
      text: 'Sanctions followed the Cheonan.',
      expect: [['Cheonan', 'cheonan-sinking']],
    },
    { text: 'A factory in Cheonan makes displays.', leave: ['Cheonan'] },
    { text: 'Cheonan City FC won.', leave: ['Cheonan'] },
  ],
  DMZ: [
    { text: 'Mines went off in the DMZ.', expect: [['DMZ', 'demilitarized-zone']] },
    { text: 'Trump crossed the DMZ.', expect: [['DMZ', 'demilitarized-zone']] },
    { text: "Tourists visit Vietnam's former DMZ.", leave: ['DMZ'] },
    { text: 'Put the web server in the DMZ.', leave: ['DMZ'] },
  ],
  'the peninsula': [
    {
      before: aboutKorea,
      text: 'Tension rose on the peninsula.',
      expect: [['peninsula', 'korean-peninsula']],
    },
    {
      before: aboutKorea,
      text: 'Beijing wants calm on the peninsula.',
      expect: [['peninsula', 'korean-peninsula']],
    },
    { text: 'Rain swept the Iberian peninsula.', leave: ['peninsula'] },
    { text: 'Ferries link the peninsula with the mainland.', leave: ['peninsula'] },
  ],
};
