import type { ConfusableTable } from '../confusables.row.ts';

/** People, places, weapons and bodies from Kim Il Sung to Russia and the North: further forms and further wrong senses. */
export const KIM_TO_RUSSIA: ConfusableTable = {
  'the Kims': [
    {
      text: 'Stalin armed Kim Il Sung before the war. Kim begged him for tanks.',
      expect: [['Kim', 'kim-il-sung']],
    },
    {
      text: 'Seoul says Kim Yeo-jong wrote the statement herself.',
      expect: [['Kim Yeo-jong', 'kim-yo-jong']],
    },
    {
      text: 'Pompeo met Kim Yong-chul in New York before the Singapore summit.',
      expect: [['Kim Yong-chul', 'kim-yong-chol']],
    },
    {
      text: 'Pyongyang wants sanctions lifted. Chairman Kim will walk away otherwise, a diplomat in Seoul said.',
      expect: [['Kim', 'kim-jong-un']],
    },
    {
      text: "North Korea's supreme leader watched the drill with his daughter.",
      expect: [['supreme leader', 'kim-jong-un']],
    },
    {
      text: 'The supreme leader of the Taliban banned girls from school.',
      leave: ['supreme leader'],
    },
    {
      before: 'Kim Jong Un inspected a shipyard.',
      text: 'My neighbour in Busan is also a Kim, as is half the street.',
      leave: ['Kim'],
    },
    {
      before: 'Kim Jong Un fired a missile on Sunday.',
      text: 'Prof. Kim teaches strategy in Daegu and was not surprised.',
      leave: ['Kim'],
    },
    { before: 'Kim Jong Un sent flowers.', text: 'Ms. Kim runs a florist in Ansan.', leave: ['Kim'] },
    {
      text: 'Kim Song Nam, who heads the international department of the Workers’ Party in Pyongyang, visited Laos.',
      leave: ['Kim Song'],
    },
    {
      text: "North Korea's ambassador to the United Nations, Kim Song, left the hall.",
      expect: [['Kim Song', 'kim-song']],
    },
    {
      text: 'Kim Yong-nam was abducted from a beach as a schoolboy and later married Megumi Yokota.',
      leave: ['Kim Yong-nam'],
    },
    {
      text: 'Trump called Kim “Rocket Man” at the United Nations.',
      expect: [['Rocket Man', 'kim-jong-un']],
    },
    { text: 'Elton John closed with Rocket Man.', leave: ['Rocket Man'] },
  ],

  'presidents and envoys': [
    {
      text: 'Chung Dong-young briefed President Lee in 2025 on an offer to Pyongyang.',
      expect: [['Lee', 'lee-jae-myung']],
    },
    { text: 'Noh Moo-hyun crossed the line on foot in 2007.', expect: [['Noh Moo-hyun', 'roh-moo-hyun']] },
    {
      text: 'Seoul opened to Moscow in 1990, when President Roh (Tae-woo) met Gorbachev.',
      leave: ['Roh'],
    },
    { text: 'Premier Li Keqiang died in 2023. Premier Li had studied economics in Beijing.', leave: ['Li'] },
    { text: 'Premier Li Qiang toasted the guests in Beijing.', expect: [['Li Qiang', 'li-qiang']] },
    {
      text: 'Rubio hints at talks. Secretary of State Marco Rubio told reporters that nothing was agreed.',
      expect: [['Rubio', 'marco-rubio']],
    },
    { text: 'Ricky Rubio left the Timberwolves; Rubio scored nine points.', leave: ['Rubio'] },
    {
      text: 'Carney: Ottawa will not wait. Mark Carney spoke to reporters on Monday.',
      expect: [['Carney', 'mark-carney']],
    },
    { text: 'Jay Carney, the press secretary, took no questions. Carney smiled.', leave: ['Carney'] },
    {
      text: 'I, Michael Richard Pompeo, do solemnly swear.',
      expect: [['Michael Richard Pompeo', 'mike-pompeo']],
    },
    { text: 'Ellen Pompeo plays a surgeon. Pompeo has a Golden Globe.', leave: ['Pompeo'] },
    { text: 'The ballerina Zakharova danced at the Bolshoi.', leave: ['Zakharova'] },
    { text: 'The orchestra struck up, and Waltz followed waltz.', leave: ['Waltz', 'waltz'] },
    { text: 'A card cost him 50 Pence.', leave: ['Pence'] },
    {
      text: 'Robert Wood spoke for the United States and called the veto reckless.',
      expect: [['Robert Wood', 'robert-wood']],
    },
    { text: 'The Robert Wood Johnson Foundation paid for the study.', leave: ['Robert Wood'] },
    {
      text: 'Grossi urges access. IAEA inspectors have been kept out since 2009.',
      expect: [['Grossi', 'rafael-grossi']],
    },
    { text: 'The striker Grossi scored for Parma.', leave: ['Grossi'] },
    {
      text: 'Army chief of staff Ri Yong Ho was stripped of his posts in 2012.',
      leave: ['Ri Yong Ho'],
    },
    { text: 'Park Tae-song became premier in Pyongyang.', expect: [['Park Tae-song', 'pak-thae-song']] },
  ],

  places: [
    {
      text: 'Ukraine said debris hit a depot. The governor of Kursk spoke of one fire.',
      expect: [['Kursk', 'kursk']],
    },
    { text: 'In 1943 Manstein threw his Panzers at Kursk.', leave: ['Kursk'] },
    { text: 'Pyongyang, which has no such aim, denied it.', expect: [['Pyongyang', 'north-korea']] },
    { text: 'Moscow denied that it had asked for shells.', expect: [['Moscow', 'russia']] },
    { text: 'Ukraine sank the cruiser Moskva, flagship of the Black Sea Fleet.', leave: ['Moskva'] },
    { text: 'He mixed a Moscow Mule with too much ginger.', leave: ['Moscow'] },
    { text: 'Pilgrims queued for the mosque inside the Kremlin at Kazan.', leave: ['Kremlin'] },
    {
      text: 'The Kremlin said on the way to Kazan that Putin would meet Xi.',
      expect: [['Kremlin', 'kremlin']],
    },
    { text: 'She eats hotteok at the market in Nampo-dong, Busan.', leave: ['Nampo'] },
    { text: 'A tanker unloaded fuel at Nampo.', expect: [['Nampo', 'nampo']] },
    { text: 'Rajin Saleh was the batsman of the match.', leave: ['Rajin'] },
    { text: 'Containers of shells left North Korea from Rajin.', expect: [['Rajin', 'rajin']] },
    { text: 'Najin, a northern white rhino in Kenya, is retired from breeding.', leave: ['Najin'] },
    {
      text: 'Seoul regrets that the nuclear-armed North has cut all lines.',
      expect: [['nuclear-armed North', 'north-korea']],
    },
    { text: 'Statistics of the DPR Korea are patchy.', expect: [['DPR Korea', 'north-korea']] },
    { text: 'South Korea wants to speak for the global North as well.', leave: ['North'] },
    { text: 'Koreans who live in the North Caucasus met in Seoul.', leave: ['North'] },
    { text: 'Park Chan-wook made the film Joint Security Area.', leave: ['Joint Security Area'] },
    {
      text: 'Talks at the Panmunjom broke off; the Joint Security Area was closed to tours.',
      expect: [['Joint Security Area', 'panmunjom']],
    },
  ],

  'bodies, treaties and wars': [
    {
      text: 'A report of the U.N. Panel of Experts on the Sudan names two airlines.',
      expect: [['U.N. Panel of Experts on the Sudan', 'poe-sudan']],
    },
    {
      text: 'Russia used its veto in 2023 to end the panel on Mali.',
      expect: [['panel on Mali', 'poe-mali']],
    },
    {
      text: 'The think tank holds a panel on Yemen; the audience may ask questions.',
      leave: ['panel on Yemen'],
    },
    {
      before: 'The UN Panel of Experts on North Korea was disbanded in 2024.',
      text: 'The city asked a panel of experts on racial justice to advise it.',
      leave: ['panel of experts', 'panel'],
    },
    {
      before: 'The UN Panel of Experts on the DPRK traced the ship.',
      text: 'The panel of judges chose a tenor from Lyon.',
      leave: ['panel'],
    },
    {
      text: 'The panel of experts that monitored sanctions on North Korea estimated the loot at $3 billion.',
      expect: [['panel of experts', 'panel-of-experts-1718']],
    },
    {
      text: 'Scientists of the Department of Defense and the U.S. Army took part.',
      expect: [['Department of Defense', 'pentagon']],
    },
    {
      text: 'Hegseth had the signs changed to War Department overnight.',
      expect: [['War Department', 'pentagon']],
    },
    { text: 'In 1943 the War Department rationed tyres.', leave: ['War Department'] },
    {
      text: 'Pyongyang left the nuclear Nonproliferation Treaty in 2003.',
      expect: [['nuclear Nonproliferation Treaty', 'npt']],
    },
    { text: 'The valve takes brass fittings with NPT thread.', leave: ['NPT'] },
    {
      text: 'North Korea fired missiles eastward. The Joint Chiefs said they flew 350 kilometers.',
      expect: [['Joint Chiefs', 'rok-joint-chiefs']],
    },
    { text: 'Trump asked the Joint Chiefs at the Pentagon for options.', leave: ['Joint Chiefs'] },
    {
      text: "Kenya's National Intelligence Service warned of a plot in Nairobi.",
      leave: ['National Intelligence Service'],
    },
    {
      text: 'The National Intelligence Service told lawmakers in Seoul of new launches.',
      expect: [['National Intelligence Service', 'nis-south-korea']],
    },
    {
      text: 'His great-uncle died at Mons an hour before the armistice of 1918, long before he fought in Korea.',
      leave: ['armistice'],
    },
    {
      text: 'Friday is the anniversary of the Korean War armistice.',
      expect: [['Korean War armistice', 'korean-armistice-agreement']],
    },
    { text: 'Both sides say they do not want a second Korean War.', leave: ['Korean War'] },
    {
      text: 'The Korean Conflict cost 36,000 American lives.',
      expect: [['Korean Conflict', 'korean-war']],
    },
    { text: "The New People's Army ambushed a patrol in Samar.", leave: ["People's Army"] },
    { text: 'The Leap Day deal fell apart within weeks.', expect: [['Leap Day deal', 'leap-day-deal']] },
    {
      text: 'The FBI says Stardust Chollima and APT 38 are the same thieves.',
      expect: [
        ['Stardust Chollima', 'lazarus-group'],
        ['APT 38', 'lazarus-group'],
      ],
    },
    {
      text: 'KCNA said the 600-mm multiple rocket launchers can carry tactical nuclear arms.',
      expect: [['600-mm multiple rocket launchers', 'kn-25']],
    },
    {
      text: 'North Korea fired two Rodong missiles into the sea.',
      expect: [['Rodong missiles', 'nodong']],
    },
    {
      text: "In his New Year's speech of 2015 Kim Jong Un offered Seoul a summit.",
      leave: ["New Year's speech"],
    },
    { text: 'Athletes were tested by India’s NADA for doping.', leave: ['NADA'] },
    {
      text: 'The Rodong Shinmun printed the speech on its front page.',
      expect: [['Rodong Shinmun', 'rodong-sinmun']],
    },
    {
      text: 'General Dan Caine, chairman of the Joint Chiefs, called North Korea a threat.',
      leave: ['Joint Chiefs'],
    },
    {
      text: 'The ambassador of South Korea left Kyiv when martial law in Ukraine was extended.',
      leave: ['martial law'],
    },
    {
      text: 'Lawmakers climbed the fence of the National Assembly after Yoon proclaimed martial law.',
      expect: [['martial law', 'martial-law-2024']],
    },
    { text: 'South Korea welcomed the truce in Gaza.', leave: ['truce'] },
    { text: 'The Korean War ended in a truce.', expect: [['truce', 'korean-armistice-agreement']] },
    { text: 'Veterans of Korea laid wreaths on Armistice Day.', leave: ['Armistice'] },
    {
      text: 'Trump left a nuclear nonproliferation treaty with Iran, said the IAEA man.',
      leave: ['nonproliferation treaty'],
    },
    {
      text: 'A Reuters review of satellite images shows the same ship.',
      expect: [['Reuters', 'reuters']],
    },
    {
      text: 'Roh Moo-hyun walked to Pyongyang to see Kim Jong Il. Kim poured the wine.',
      expect: [['Kim', 'kim-jong-il']],
    },
    {
      text: 'Kim Jong Nam was smeared with VX in Kuala Lumpur. Kim was dead within the hour.',
      expect: [['Kim', 'kim-jong-nam']],
    },
    {
      before: 'Moon Jae-in flew to Seoul.',
      text: 'Presidents Moon and Trump spoke by telephone.',
      expect: [['Moon', 'moon-jae-in']],
    },
    {
      text: 'The five permanent members of the UN Security Council met.',
      expect: [['UN Security Council', 'un-security-council']],
    },
    {
      text: 'The U.N. Security Council heard the Panel of Experts on Yemen.',
      expect: [['Panel of Experts on Yemen', 'poe-yemen']],
    },
    {
      text: 'The forum in Seoul held a panel on North Korea and a panel on the UN.',
      expect: [['North Korea', 'north-korea']],
      leave: ['panel'],
    },
    {
      text: 'Pyongyang tests a bomb; the UN panel on North Korea reports on it.',
      expect: [['UN panel on North Korea', 'panel-of-experts-1718']],
    },
  ],
};
