import type { ConfusableTable } from '../confusables.row.ts';

/** Names of wars, lines and talks on such pages. */
export const OTHER_WARS_AND_SUMMITS: ConfusableTable = {
  'other wars, other lines, other armies': [
    {
      before: 'From Hue a bus goes to the old DMZ, and our guide had a story for each bend.',
      text: 'The Ben Hai river parted the North from the South until 1975. A flag flies over the bridge.',
      leave: ['the North', 'the South'],
    },
    {
      text: 'Day trips to the DMZ leave Hue at seven and take in the Vinh Moc tunnels.',
      leave: ['DMZ'],
    },
    {
      before: 'Kim Jong Un slept at the Melia in 2019, and the hotel keeps his chair.',
      text: 'The museum of the People’s Army in Hanoi has moved to the western suburbs and shows a MiG from 1967.',
      leave: ["People's Army", 'People’s Army'],
    },
    {
      text: 'Kim inspected units of the People’s Army near Pyongyang on Friday, KCNA said.',
      expect: [['People’s Army', 'korean-peoples-army']],
    },
    {
      text: 'Soldiers from Seoul led visitors through the DMZ, past signs that warn of mines.',
      expect: [['DMZ', 'demilitarized-zone']],
    },
    {
      before: 'South Korea called for talks on Monday.',
      text: 'The North did not answer the phone.',
      expect: [['The North', 'north-korea']],
    },
    {
      text: 'At Gettysburg the North lost 23,000 men in three days and the South more.',
      leave: ['the North', 'the South'],
    },
    {
      before: 'A Korean carmaker will build its new plant in Puglia.',
      text: 'Young Italians still leave the South for Turin and Milan.',
      leave: ['the South'],
    },
    {
      text: 'House prices in the North rose faster than in London, the building society said.',
      leave: ['the North'],
    },
    {
      before: 'He heard of the armistice in a tent near Panmunjom.',
      text: '“My sister and I had a truce for thirty years over the piano,” he said.',
      leave: ['truce'],
    },
    {
      before: 'The Korean War armistice was signed in July 1953.',
      text: 'At home there was no truce: his parents did not speak for a year.',
      leave: ['truce'],
    },
    {
      text: 'The Korean truce of 1953 was meant to last for months.',
      expect: [['truce', 'korean-armistice-agreement']],
    },
    {
      before: 'She grew up in Berlin at the height of the Cold War.',
      text: 'These days she is in a cold war with the neighbours over a walnut tree.',
      leave: ['cold war'],
    },
    {
      text: 'During the cold war both sides flew balloons over the wall.',
      expect: [['cold war', 'cold-war']],
    },
    {
      text: 'General Zia declared martial law in 1977 and dissolved the National Assembly in Islamabad.',
      leave: ['martial law'],
    },
    {
      text: 'Yoon declared martial law late on a Tuesday, and lawmakers in Seoul climbed over fences to vote it down.',
      expect: [['martial law', 'martial-law-2024']],
    },
    {
      text: 'The vineyard lies on the 38th parallel in the Sierra foothills and grows Barbera.',
      leave: ['38th parallel'],
    },
    {
      text: 'Troops crossed the 38th parallel on a Sunday morning, and the Korean War had begun.',
      expect: [['38th parallel', '38th-parallel']],
    },
    {
      text: 'Rebels in the Fergana valley abducted Japanese geologists in 1999 and let them go in October.',
      leave: ['abducted Japanese'],
    },
    {
      text: 'Tokyo wants North Korea to send home the abducted Japanese.',
      expect: [['abducted Japanese', 'abductions-issue']],
    },
    {
      text: 'Polaris, the North Star, stands still while the others turn about it.',
      leave: ['Polaris'],
    },
    {
      text: 'The Pueblo engine crew was first at the fire, and a captured goat was the only casualty.',
      leave: ['Pueblo'],
    },
    {
      before: 'A captain who was held in North Korea in 1968 has died at 91.',
      text: 'The Pueblo was seized off Wonsan with 83 men.',
      expect: [['Pueblo', 'uss-pueblo']],
    },
  ],
  'deals, talks and summits of others': [
    {
      text: 'The doughnut chain has a Leap Day deal: a dozen for 29 cents until midnight.',
      leave: ['Leap Day deal'],
    },
    {
      text: 'The Leap Day deal offered food for a halt to nuclear tests. It fell apart within weeks, when Pyongyang launched a rocket.',
      expect: [['Leap Day deal', 'leap-day-deal']],
    },
    {
      text: 'Six-party talks on a Flemish coalition broke up at dawn over a tax on company cars.',
      leave: ['Six-party talks'],
    },
    {
      text: 'China hosted the six-party talks until North Korea walked out of them.',
      expect: [['six-party talks', 'six-party-talks']],
    },
    {
      text: 'Oil ministers kept the 500,000-barrel cap on the rise in output until autumn.',
      leave: ['500,000-barrel cap'],
    },
    {
      text: 'North Korea got more fuel than the 500,000-barrel cap allows.',
      expect: [['500,000-barrel cap', 'refined-petroleum-cap']],
    },
    {
      text: 'At the Singapore summit start-ups from nine countries will show payment apps.',
      expect: [['Singapore', 'singapore']],
    },
    {
      text: 'After the Singapore summit Kim sent home the remains of 55 soldiers.',
      expect: [['Singapore summit', 'singapore-summit']],
    },
    {
      text: 'Rice growers left the Hanoi summit with a promise of better seed.',
      leave: ['Hanoi summit'],
    },
    {
      text: 'Trump cut lunch short, and the Hanoi summit ended without a paper to sign.',
      expect: [['Hanoi summit', 'hanoi-summit']],
    },
    {
      text: 'Play it with a G7 in the second bar and the tune sounds like a hymn.',
      leave: ['G7'],
    },
    {
      text: 'Leaders of the G7 condemned the launch.',
      expect: [['G7', 'g7']],
    },
    {
      before: 'The gallery in Ontario has bought a late canvas by Varley.',
      text: 'Few of the Group of Seven sold so little while they lived.',
      leave: ['Group of Seven'],
    },
    {
      text: 'Foreign ministers of the Group of Seven will meet in Toronto.',
      expect: [['Group of Seven', 'g7']],
    },
    {
      text: 'The hotel lets guests off the bill if it rains; its Sunshine Policy ends in October.',
      leave: ['Sunshine Policy'],
    },
    {
      text: 'Seoul sent rice and fertiliser under the Sunshine Policy.',
      expect: [['Sunshine Policy', 'sunshine-policy']],
    },
    {
      text: 'After the Sony hack the network was dark for three weeks and gamers got two free titles.',
      leave: ['Sony hack'],
    },
    {
      text: 'The FBI blamed North Korea for the Sony hack.',
      expect: [['Sony hack', 'sony-hack']],
    },
    {
      text: 'The razor, sold as Freedom Edge, has three blades and a handle of beech.',
      leave: ['Freedom Edge'],
    },
    {
      text: 'Freedom Edge brought ships from Japan and South Korea together off Jeju.',
      expect: [['Freedom Edge', 'freedom-edge']],
    },
    {
      before: 'A film about North Korea won the audience prize.',
      text: 'The jury, led by the critic Odile Lazarus, saw 31 films. Lazarus said the vote was unanimous.',
      leave: ['Lazarus'],
    },
    {
      text: 'Lazarus moved the stolen ether through three mixers within an hour.',
      expect: [['Lazarus', 'lazarus-group']],
    },
    {
      before: 'Two men of the Reconnaissance General Bureau ran the false shop.',
      text: 'On the copy of the logo the red had another RGB value, a designer noticed.',
      leave: ['RGB'],
    },
  ],
};
