import type { ConfusableTable } from '../confusables.row.ts';

const moonSpoke = 'South Korean President Moon Jae-in spoke on Friday.';
const leeSpoke = 'South Korean President Lee Jae-myung spoke on Friday.';
const formerLee = 'President Lee Myung-bak led South Korea from 2008 to 2013.';
const parkLed = 'President Park Geun-hye led South Korea from 2013.';
const yoonLed = 'President Yoon Suk Yeol led South Korea from 2022.';
const choeSpoke = 'Foreign Minister Choe Son Hui spoke in Pyongyang.';
const millerSpoke = 'State Department spokesperson Matthew Miller spoke on Thursday.';
const goldsteinSpoke = 'Under Secretary of State Steve Goldstein spoke on Tuesday.';
const councilMet = 'The UN Security Council met on Thursday.';
const boltonSpoke = 'John Bolton, the national security adviser, spoke on Sunday.';
const campbellSpoke = 'Deputy Secretary of State Kurt Campbell spoke on Wednesday.';
const hookSpoke = 'Brian Hook, who plans policy at the State Department, spoke on Thursday.';
const johnsonSpoke = 'Boris Johnson spoke on Monday.';
const aboutKorea = 'North and South Korea were on alert.';

/** Surnames, the two Koreas by compass, and their capitals. */
export const MOON_TO_SEOUL: ConfusableTable = {
  Moon: [
    { before: moonSpoke, text: 'Moon met Kim at Panmunjom.', expect: [['Moon', 'moon-jae-in']] },
    { before: moonSpoke, text: 'Moon hailed the joint hockey team.', expect: [['Moon', 'moon-jae-in']] },
    { text: 'The Moon hid behind clouds.', leave: ['Moon'] },
    { text: 'India landed on the Moon.', leave: ['Moon'] },
    { text: 'A full moon lit the DMZ fence.', leave: ['moon'] },
    { text: 'Followers of the Rev. Moon married in a stadium.', leave: ['Moon'] },
    { text: 'Drummer Keith Moon smashed his kit.', leave: ['Moon'] },
  ],
  Lee: [
    { before: leeSpoke, text: 'Lee offered to restore the pact.', expect: [['Lee', 'lee-jae-myung']] },
    {
      before: leeSpoke,
      text: 'Lee flew to Beijing hours after the launch.',
      expect: [['Lee', 'lee-jae-myung']],
    },
    {
      before: formerLee,
      text: 'Lee cut trade after the Cheonan sank.',
      expect: [['Lee', 'lee-myung-bak']],
    },
    {
      before: formerLee,
      text: 'In 2010 Lee named a torpedo as the cause.',
      expect: [['Lee', 'lee-myung-bak']],
    },
    { text: "Lee's Virginians fell back.", leave: ['Lee'] },
    { text: "Lee, Singapore's premier, spoke in Davos.", leave: ['Lee'] },
    { text: 'Bruce Lee trained in Seattle.', leave: ['Lee'] },
    { text: 'We anchored in the lee of the island.', leave: ['lee'] },
    { text: 'The lee shore was rocky.', leave: ['lee'] },
  ],
  Park: [
    { before: parkLed, text: 'Park shut Kaesong in 2016.', expect: [['Park', 'park-geun-hye']] },
    { before: parkLed, text: 'The court removed Park.', expect: [['Park', 'park-geun-hye']] },
    { text: 'Children played in the park.', leave: ['park'] },
    { text: 'Park Ji-sung retired.', leave: ['Park'] },
    { text: 'Park your car behind the mall.', leave: ['Park'] },
  ],
  Yoon: [
    { before: yoonLed, text: 'Yoon declared martial law.', expect: [['Yoon', 'yoon-suk-yeol']] },
    { before: yoonLed, text: 'A court jailed Yoon for life.', expect: [['Yoon', 'yoon-suk-yeol']] },
    { text: 'Actress Yoon won an award.', leave: ['Yoon'] },
    { text: 'Yoon birdied the last hole.', leave: ['Yoon'] },
  ],
  Choe: [
    { before: choeSpoke, text: 'Choe flew to Moscow to see Lavrov.', expect: [['Choe', 'choe-son-hui']] },
    { before: choeSpoke, text: 'Choe called the remark stupid.', expect: [['Choe', 'choe-son-hui']] },
    {
      before: 'Choe Ryong Hae had led the assembly for years.',
      text: 'Choe lost his seat in parliament.',
      expect: [['Choe', 'choe-ryong-hae']],
    },
    { text: 'The Choe Hyon fired cruise missiles.', expect: [['Choe Hyon', 'choe-hyon']] },
    { text: 'Choe Sang-hun reported from Seoul.', leave: ['Choe'] },
    { text: 'Choe kept goal for Incheon.', leave: ['Choe'] },
  ],
  'Ri Yong Ho': [
    { text: 'Ri Yong Ho spoke after Hanoi.', expect: [['Ri Yong Ho', 'ri-yong-ho']] },
    { text: 'Tillerson passed Ri Yong Ho at the forum.', expect: [['Ri Yong Ho', 'ri-yong-ho']] },
    { text: 'Army chief Ri Yong Ho was relieved in July 2012.', leave: ['Ri Yong Ho'] },
    { text: 'Vice Marshal Ri Yong Ho vanished.', leave: ['Ri Yong Ho'] },
  ],
  Miller: [
    {
      before: millerSpoke,
      text: 'Miller told reporters Russia would own the outcome.',
      expect: [['Miller', 'matthew-miller']],
    },
    {
      before: millerSpoke,
      text: 'At the State Department, Miller took two questions.',
      expect: [['Miller', 'matthew-miller']],
    },
    { text: 'Miller wrote the travel order.', leave: ['Miller'] },
    { text: 'White House adviser Miller pressed for tariffs.', leave: ['Miller'] },
    { text: "Miller's play closed on Broadway.", leave: ['Miller'] },
    { text: 'He ordered a Miller.', leave: ['Miller'] },
    { text: 'The miller ground rye.', leave: ['miller'] },
    { text: 'Miller, jailed by Pyongyang in 2014, came home.', leave: ['Miller'] },
    { text: 'Miller had torn up his visa at the airport.', leave: ['Miller'] },
  ],
  'Matthew Miller': [
    {
      text: 'Spokesperson Matthew Miller read a statement.',
      expect: [['Matthew Miller', 'matthew-miller']],
    },
    { text: 'Matthew Miller condemned the veto.', expect: [['Matthew Miller', 'matthew-miller']] },
    { text: 'Matthew Miller tore up his visa and got six years.', leave: ['Matthew Miller'] },
    { text: 'Matthew Miller pitched four innings.', leave: ['Matthew Miller'] },
  ],
  Goldstein: [
    {
      before: goldsteinSpoke,
      text: 'Goldstein said Vancouver took months to plan.',
      expect: [['Goldstein', 'steve-goldstein']],
    },
    {
      before: goldsteinSpoke,
      text: 'The White House fired Goldstein too.',
      expect: [['Goldstein', 'steve-goldstein']],
    },
    { text: "Winston hated Goldstein's face.", leave: ['Goldstein'] },
    { text: "Goldstein's book explains the war.", leave: ['Goldstein'] },
    { text: 'Dr Goldstein won a Nobel Prize.', leave: ['Goldstein'] },
    { text: 'Lawyers at Goldstein & Russell appealed.', leave: ['Goldstein'] },
  ],
  'Robert Wood': [
    { before: councilMet, text: 'Robert Wood deplored the veto.', expect: [['Robert Wood', 'robert-wood']] },
    {
      before: councilMet,
      text: 'Ambassador Robert Wood drafted 2680.',
      expect: [['Robert Wood', 'robert-wood']],
    },
    { text: 'Robert Wood photographed in ultraviolet.', leave: ['Robert Wood'] },
    { text: 'Robert Wood scored from long range.', leave: ['Robert Wood'] },
  ],
  Bolton: [
    { before: boltonSpoke, text: 'Bolton wanted the Libya model.', expect: [['Bolton', 'john-bolton']] },
    { before: boltonSpoke, text: 'Bolton hailed resolution 1695.', expect: [['Bolton', 'john-bolton']] },
    { text: 'Bolton drew at home.', leave: ['Bolton'] },
    { text: 'He grew up in Bolton.', leave: ['Bolton'] },
    { text: 'Bolton sang two ballads.', leave: ['Bolton'] },
  ],
  Campbell: [
    {
      before: campbellSpoke,
      text: 'Campbell launched the team in Seoul.',
      expect: [['Campbell', 'kurt-campbell']],
    },
    {
      before: campbellSpoke,
      text: 'Campbell said Russia feared the reports.',
      expect: [['Campbell', 'kurt-campbell']],
    },
    { text: 'Campbell cut its soup prices.', leave: ['Campbell'] },
    { text: 'Naomi Campbell opened the show.', leave: ['Campbell'] },
  ],
  Hook: [
    { before: hookSpoke, text: 'Hook spoke of interdiction at sea.', expect: [['Hook', 'brian-hook']] },
    { before: hookSpoke, text: 'Hook said Beijing had been briefed.', expect: [['Hook', 'brian-hook']] },
    { text: 'The fish slipped the hook.', leave: ['hook'] },
    { text: 'Hook feared the crocodile.', leave: ['Hook'] },
  ],
  Trump: [
    { text: 'Trump met Kim in Singapore.', expect: [['Trump', 'donald-trump']] },
    { text: 'Trump called him Rocket Man.', expect: [['Trump', 'donald-trump']] },
    { text: 'Ivanka Trump chose the dress.', leave: ['Trump'] },
    { text: 'Costs trump safety here.', leave: ['trump'] },
    { text: 'Hearts are trumps.', leave: ['trumps'] },
  ],
  Johnson: [
    {
      before: johnsonSpoke,
      text: 'Johnson asked for unity before Vancouver.',
      expect: [['Johnson', 'boris-johnson']],
    },
    {
      before: johnsonSpoke,
      text: 'Foreign Secretary Johnson flew in on Monday.',
      expect: [['Johnson', 'boris-johnson']],
    },
    { text: 'Johnson signed the Civil Rights Act.', leave: ['Johnson'] },
    { text: 'Johnson & Johnson recalled powder.', leave: ['Johnson'] },
    { text: 'Speaker Johnson delayed the vote.', leave: ['Johnson'] },
  ],
  'Hwang, Cho, Chung': [
    {
      before: 'Foreign Minister Cho Hyun flew to Washington.',
      text: 'Cho, the foreign minister, met Rubio.',
      expect: [['Cho', 'cho-hyun']],
    },
    {
      before: 'South Korean envoy Chung Eui-yong flew to Washington.',
      text: "Chung, Moon's adviser, spoke at the White House.",
      expect: [['Chung', 'chung-eui-yong']],
    },
    {
      before: 'South Korean Ambassador Hwang Joon-kook spoke at the United Nations.',
      text: 'Hwang compared the veto to smashing a camera.',
      expect: [['Hwang', 'hwang-joon-kook']],
    },
    { text: 'Cho won the doubles.', leave: ['Cho'] },
    { text: 'Chung runs a dental clinic.', leave: ['Chung'] },
  ],
  'the North': [
    { before: aboutKorea, text: 'The North fired two missiles.', expect: [['North', 'north-korea']] },
    { text: 'Seoul urged the North to talk.', expect: [['North', 'north-korea']] },
    { text: 'Rents in the North lag behind London.', leave: ['North'] },
    { text: 'Milan is the motor of the North.', leave: ['North'] },
    { text: 'The North won at Gettysburg.', leave: ['North'] },
    { text: 'Bombs fell on the North in 1972.', leave: ['North'] },
    { text: 'The far North is warming.', leave: ['North'] },
    { text: 'The global North should pay, they said.', leave: ['North'] },
  ],
  'the South': [
    { before: aboutKorea, text: 'The South scrambled jets.', expect: [['South', 'south-korea']] },
    { before: aboutKorea, text: 'Kim called the South a hostile state.', expect: [['South', 'south-korea']] },
    { text: 'Cotton made the South rich.', leave: ['South'] },
    { text: 'Biscuits are a habit of the South.', leave: ['South'] },
    { text: 'The South of Italy lost jobs.', leave: ['South'] },
    { text: 'Refugees fled to the South in 1954.', leave: ['South'] },
    { text: 'The global South wants Council seats.', leave: ['South'] },
  ],
  Pyongyang: [
    { text: 'Pyongyang denied the hack.', expect: [['Pyongyang', 'north-korea']] },
    { text: 'Pyongyang sent shells to Russia.', expect: [['Pyongyang', 'north-korea']] },
    { text: 'The parade rolled through Pyongyang.', expect: [['Pyongyang', 'pyongyang']] },
    { text: 'Putin landed in Pyongyang.', expect: [['Pyongyang', 'pyongyang']] },
    { text: 'We ate Pyongyang noodles in Seoul.', leave: ['Pyongyang'] },
    { text: 'The Pyongyang restaurant in Phnom Penh closed.', leave: ['Pyongyang'] },
  ],
  Seoul: [
    { text: 'Seoul condemned the launch.', expect: [['Seoul', 'south-korea']] },
    { text: 'Tokyo and Seoul agreed to share radar data.', expect: [['Seoul', 'south-korea']] },
    { before: aboutKorea, text: 'The team was announced in Seoul.', expect: [['Seoul', 'seoul']] },
    { before: aboutKorea, text: 'Shells could reach Seoul.', expect: [['Seoul', 'seoul']] },
    { text: 'Seoul Fashion Week starts today.', leave: ['Seoul'] },
    { text: 'FC Seoul drew 1–1.', leave: ['Seoul'] },
    { text: 'Flats in Seoul cost more.', leave: ['Seoul'] },
    { text: 'The 1988 Seoul Games made him famous.', leave: ['Seoul'] },
  ],
};
