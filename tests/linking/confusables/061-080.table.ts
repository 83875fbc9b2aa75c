import type { ConfusableTable } from '../confusables.row.ts';

const borderGuarded = 'The border with North Korea is guarded by the United Nations Command.';
const warEnded = 'The Korean War ended in 1953.';
const moonSpoke = 'South Korean President Moon Jae-in spoke on Friday.';
const alliesPlanned = 'South Korea and the United States trained together.';
const rocketRose = 'North Korea launched a rocket.';

/** Commands and truces, Games and congresses, agencies and missiles. */
export const UNC_TO_CHOLLIMA: ConfusableTable = {
  UNC: [
    {
      before: borderGuarded,
      text: 'The UNC opened an inquiry at the border.',
      expect: [['UNC', 'united-nations-command']],
    },
    { before: borderGuarded, text: 'Germany joined the UNC.', expect: [['UNC', 'united-nations-command']] },
    { text: 'UNC beat Duke.', leave: ['UNC'] },
    { text: 'She teaches at UNC.', leave: ['UNC'] },
  ],
  armistice: [
    {
      before: warEnded,
      text: 'The armistice never became peace.',
      expect: [['armistice', 'korean-armistice-agreement']],
    },
    { text: 'Pyongyang tore up the armistice.', expect: [['armistice', 'korean-armistice-agreement']] },
    { text: 'The Armistice of 1918 is kept with silence.', leave: ['Armistice'] },
    { text: 'Gaza mediators seek an armistice.', leave: ['armistice'] },
  ],
  'peace deal, peace treaty': [
    {
      text: 'Seoul and Pyongyang never signed a peace deal.',
      expect: [['peace deal', 'peace-treaty']],
    },
    { before: moonSpoke, text: 'Moon wanted a peace treaty.', expect: [['peace treaty', 'peace-treaty']] },
    { text: 'A peace deal for Gaza is near.', leave: ['peace deal'] },
    { text: 'Kyiv rejects the peace deal.', leave: ['peace deal'] },
  ],
  truce: [
    {
      before: 'The Korean War began in 1950.',
      text: 'The war ended with a truce.',
      expect: [['truce', 'korean-armistice-agreement']],
    },
    {
      before: warEnded,
      text: 'The truce line cuts the village.',
      expect: [['truce', 'korean-armistice-agreement']],
    },
    { text: 'Rebels broke the truce in Aleppo.', leave: ['truce'] },
    { text: 'The sisters called a truce.', leave: ['truce'] },
  ],
  'Winter Olympics': [
    {
      text: 'The North joined the Winter Olympics in South Korea.',
      expect: [['Winter Olympics', 'winter-olympics-2018']],
    },
    {
      before: 'In 2018 athletes of both Koreas marched in together.',
      text: 'A joint team played at the Winter Olympics.',
      expect: [['Winter Olympics', 'winter-olympics-2018']],
    },
    { text: 'She skied at the Winter Olympics in Sochi.', leave: ['Winter Olympics'] },
    { text: 'Milan hosts the Winter Olympics.', leave: ['Winter Olympics'] },
  ],
  'war games': [
    {
      before: alliesPlanned,
      text: 'The North fumed at the war games.',
      expect: [['war games', 'war-games']],
    },
    { before: alliesPlanned, text: 'The war games begin in August.', expect: [['war games', 'war-games']] },
    { text: 'In WarGames a boy hacks NORAD.', leave: ['WarGames'] },
    { text: 'China held war games off Taiwan.', leave: ['war games'] },
    { text: 'They paint figures for war games.', leave: ['war games'] },
  ],
  'inter-Korean summit': [
    {
      before: 'It was a warm spring, in 2018.',
      text: 'Moon and Kim hugged at the inter-Korean summit in April.',
      expect: [['inter-Korean summit', 'panmunjom-summit']],
    },
    {
      text: 'The 2018 inter-Korean summit at Panmunjom ended with a tree planting.',
      expect: [['inter-Korean summit', 'panmunjom-summit']],
    },
    { text: 'The first inter-Korean summit took place in 2000.', leave: ['inter-Korean summit'] },
    { text: 'Roh walked to the 2007 inter-Korean summit.', leave: ['inter-Korean summit'] },
  ],
  'party congress': [
    {
      before: "North Korea's ruling party met in Pyongyang.",
      text: 'The party congress dropped Choe.',
      expect: [['party congress', 'ninth-party-congress']],
    },
    {
      text: 'Kim opened the party congress in Pyongyang.',
      expect: [['party congress', 'ninth-party-congress']],
    },
    { text: 'Xi spoke at the party congress.', leave: ['party congress'] },
    { text: "Vietnam's party congress chose Lam.", leave: ['party congress'] },
  ],
  'martial law': [
    {
      text: 'Martial law lasted six hours in Seoul.',
      expect: [['Martial law', 'martial-law-2024']],
    },
    { text: "Yoon's martial law split his party.", expect: [['martial law', 'martial-law-2024']] },
    { text: 'Ukraine prolonged martial law.', leave: ['martial law'] },
    { text: 'Marcos imposed martial law in 1972.', leave: ['martial law'] },
  ],
  AP: [
    { text: 'The AP saw the report.', expect: [['AP', 'associated-press']] },
    { text: 'AP has a bureau in Pyongyang.', expect: [['AP', 'associated-press']] },
    { text: 'AP exams start in May.', leave: ['AP'] },
    { text: 'AP rounds pierce steel.', leave: ['AP'] },
    { text: 'Rice prices rose in AP state.', leave: ['AP'] },
  ],
  Reuters: [
    { text: "Reuters saw the panel's report.", expect: [['Reuters', 'reuters']] },
    { text: 'A diplomat told Reuters.', expect: [['Reuters', 'reuters']] },
    { text: 'Photo: Reuters.', leave: ['Reuters'] },
    { text: 'SEOUL (Reuters) – The North fired …', leave: ['Reuters'] },
    { text: 'Additional reporting by Reuters staff.', leave: ['Reuters'] },
    { text: 'Thomson Reuters shares rose.', leave: ['Reuters'] },
    { text: 'Reuter began with pigeons in Aachen.', leave: ['Reuter'] },
  ],
  Sputnik: [
    { text: 'Nebenzia told Sputnik.', expect: [['Sputnik', 'sputnik']] },
    { text: 'Sputnik carried the interview.', expect: [['Sputnik', 'sputnik']] },
    { text: 'Sputnik beeped in 1957.', leave: ['Sputnik'] },
    { text: 'Hungary bought Sputnik V.', leave: ['Sputnik V'] },
  ],
  'Press TV': [
    { text: 'Press TV reported from Moscow.', expect: [['Press TV', 'press-tv']] },
    { text: "Iran's Press TV quoted the ministry.", expect: [['Press TV', 'press-tv']] },
    { text: 'Press, TV and radio crews came.', leave: ['Press, TV'] },
    { text: 'Press TV, then select source.', leave: ['Press TV'] },
  ],
  '38 North': [
    { text: '38 North saw steam at Yongbyon.', expect: [['38 North', '38-north']] },
    { text: 'Analysts at 38 North agree.', expect: [['38 North', '38-north']] },
    { text: 'The yacht lay at 38 North.', leave: ['38 North'] },
    { text: 'Storms formed near 38 north.', leave: ['38 north'] },
  ],
  Nodong: [
    { text: "A Nodong fell in Japan's zone.", expect: [['Nodong', 'nodong']] },
    { text: 'Iran copied the Nodong.', expect: [['Nodong', 'nodong']] },
    { text: 'The Nodong Sinmun printed the speech.', expect: [['Nodong Sinmun', 'rodong-sinmun']] },
    { text: 'Nodong means labour.', leave: ['Nodong'] },
  ],
  Hwasong: [
    { text: 'The Hwasong-17 rose for an hour.', expect: [['Hwasong-17', 'hwasong-17']] },
    { text: 'A Hwasong-20 rolled past.', expect: [['Hwasong-20', 'hwasong-20']] },
    { text: 'Hwaseong police solved the old murders.', leave: ['Hwaseong'] },
    { text: 'Hwasong is Korean for Mars.', leave: ['Hwasong'] },
  ],
  Unha: [
    { text: 'Unha-3 lifted a satellite.', expect: [['Unha-3', 'unha-3']] },
    { before: rocketRose, text: 'The Unha broke up in April 2012.', expect: [['Unha', 'unha-3']] },
    { text: 'Singer Eunha released a song.', leave: ['Eunha'] },
    { text: 'Unha means galaxy.', leave: ['Unha'] },
  ],
  Kwangmyongsong: [
    { text: 'Kwangmyongsong-4 tumbled in orbit.', expect: [['Kwangmyongsong-4', 'unha-3']] },
    { text: 'The Council condemned Kwangmyongsong-3.', expect: [['Kwangmyongsong-3', 'unha-3']] },
    { text: 'Students surf the Kwangmyong intranet.', leave: ['Kwangmyong'] },
    { text: '16 February is the Day of the Shining Star.', leave: ['Day of the Shining Star'] },
  ],
  Polaris: [
    { text: 'Pukguksong, or Polaris, flew 500 km.', expect: [['Polaris', 'pukguksong']] },
    { text: "The North's Polaris-2 uses solid fuel.", expect: [['Polaris-2', 'pukguksong']] },
    { text: 'Britain bought Polaris in 1963.', leave: ['Polaris'] },
    { text: 'Polaris crews trained on the Clyde.', leave: ['Polaris'] },
    { text: 'Polaris marks north.', leave: ['Polaris'] },
    { text: 'Polaris sells snowmobiles.', leave: ['Polaris'] },
  ],
  Chollima: [
    { text: 'Chollima-1 failed twice.', expect: [['Chollima-1', 'chollima-1']] },
    { text: 'The Chollima rocket left Sohae.', expect: [['Chollima', 'chollima-1']] },
    { text: 'Chollima steel workers broke records.', leave: ['Chollima'] },
    { text: 'A bronze Chollima stands on the hill.', leave: ['Chollima'] },
    { text: 'Velvet Chollima sent the e-mails.', expect: [['Velvet Chollima', 'kimsuky']] },
  ],
};
