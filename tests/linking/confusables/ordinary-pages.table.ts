import type { ConfusableTable } from '../confusables.row.ts';

/** Names of ours on pages that have nothing to do with the subject, each beside a brief in which they are ours. */
export const ORDINARY_PAGES: ConfusableTable = {
  'seats of power that are pubs, fortresses and bands': [
    {
      before: 'Kazan celebrates its thousandth year, and Russian families fill the hotels.',
      text: 'The Kremlin stands on a hill above the Volga, with white walls and a mosque of blue domes.',
      leave: ['Kremlin'],
    },
    {
      before: 'Nizhny Novgorod is four hours from Moscow by the fast train.',
      text: 'We walked round the Kremlin before breakfast. The ramparts were empty but for a cat.',
      leave: ['Kremlin'],
    },
    {
      text: 'For thirty years the Kremlin, a tavern on Third Street, has poured the cheapest beer in town.',
      leave: ['Kremlin'],
    },
    {
      text: 'The Kremlin said on Monday that a call with the French president was not planned.',
      expect: [['Kremlin', 'kremlin']],
    },
    {
      before: 'Putin will fly to Pyongyang in June, two people with knowledge of the plans said.',
      text: 'The Kremlin gave no date.',
      expect: [['Kremlin', 'kremlin']],
    },
    {
      text: 'A Kremlin spokesman denied that shells from North Korea had reached the front.',
      expect: [['Kremlin', 'kremlin']],
    },
    {
      text: 'Pentagon play two nights at the arena in May, and the queue for tickets began at dawn.',
      leave: ['Pentagon'],
    },
    {
      text: 'The old citadel, which people here call the Pentagon for its five bastions, will house a library.',
      leave: ['Pentagon'],
    },
    {
      text: 'The Pentagon said that it had followed three missiles until they fell into the sea.',
      expect: [['Pentagon', 'pentagon']],
    },
    {
      before: 'Two bombers flew over the East Sea on Tuesday.',
      text: 'The Pentagon called it a routine flight and did not name the base.',
      expect: [['Pentagon', 'pentagon']],
    },
    {
      text: 'The White House, a Tudor inn beside the canal, serves lunch until three and does not take cards.',
      leave: ['White House'],
    },
    {
      before: 'In October 1993 tanks rolled over the Moscow bridges.',
      text: 'By noon the White House, where deputies of the Russian parliament held out, was on fire.',
      leave: ['White House'],
    },
    {
      before: 'Seoul reported a launch shortly after midnight.',
      text: 'The White House had no comment.',
      expect: [['White House', 'white-house']],
    },
    {
      text: 'A White House official said that letters from Kim were still answered.',
      expect: [['White House', 'white-house']],
    },
    {
      before: 'Cheong Wa Dae, where Korean presidents lived, gave its cook to London.',
      text: 'Her restaurant, the Blue House, has twelve tables, and the kitchen closes at ten.',
      leave: ['Blue House'],
    },
    {
      before: 'President Moon Jae-in met his advisers on Monday.',
      text: 'The Blue House said that the hotline would be tested within the week.',
      expect: [['Blue House', 'blue-house']],
    },
    {
      text: 'Rents near Foggy Bottom have risen by a tenth, and the new dormitory is already full.',
      leave: ['Foggy Bottom'],
    },
    {
      text: 'Diplomats at Foggy Bottom learned of the meeting with Kim from television.',
      expect: [['Foggy Bottom', 'us-state-department']],
    },
    {
      text: 'The tram will stop at Smolenskaya Square again once the tracks have been relaid.',
      leave: ['Smolenskaya Square'],
    },
    {
      text: 'On Smolenskaya Square they shrug: Lavrov, a diplomat there says, has heard it all before.',
      expect: [['Smolenskaya Square', 'russian-foreign-ministry']],
    },
  ],
  'treasuries, ministries and services of other states': [
    {
      text: 'Charlotte Rice KC told the High Court that her client had asked the Treasury for a licence under the sanctions rules.',
      leave: ['Treasury'],
    },
    {
      text: 'In Canberra the Department of the Treasury expects house prices to fall next year.',
      leave: ['Department of the Treasury'],
    },
    {
      text: 'Fiji will borrow less, its Treasury Department said when it laid out the budget in Suva.',
      leave: ['Treasury Department'],
    },
    {
      text: 'The Treasury Department put two Chinese banks on its sanctions list for helping Pyongyang.',
      expect: [['Treasury Department', 'us-treasury-ofac']],
    },
    {
      before: 'Three programmers were indicted in California.',
      text: 'The Treasury sanctioned the same men a day later and said that they stole for North Korea.',
      expect: [['Treasury', 'us-treasury-ofac']],
    },
    {
      text: 'The National Intelligence Service foiled a bank raid in Mombasa, the governor of the county said.',
      leave: ['National Intelligence Service'],
    },
    {
      before: 'Lawmakers in Seoul were briefed behind closed doors.',
      text: 'The National Intelligence Service believes that the soldiers have been moved twice.',
      expect: [['National Intelligence Service', 'nis-south-korea']],
    },
    {
      text: 'A school inspector from MŠMT in Prague praised the new kitchen.',
      leave: ['MŠMT'],
    },
    {
      text: 'The MSMT published its second report on how North Korea gets round sanctions.',
      expect: [['MSMT', 'msmt']],
    },
    {
      before: 'The Security Council has asked the generals for elections.',
      text: 'The military council has named a new judge. The Council says that it will hand over power in spring.',
      leave: ['The Council'],
    },
    {
      before: 'Our member of parliament once worked at the Security Council in New York.',
      text: 'The Council will empty brown bins every second week from May, councillors decided.',
      leave: ['The Council'],
    },
    {
      before: 'The Security Council met behind closed doors on Tuesday.',
      text: 'The Council could not agree on a statement.',
      expect: [['Council', 'un-security-council']],
    },
    {
      text: 'Under Article 41 of the town charter the Council may sell land only after two readings.',
      leave: ['Article 41'],
    },
    {
      text: 'Sanctions are adopted under Article 41 of the UN Charter.',
      expect: [['Article 41', 'un-charter']],
    },
    {
      text: 'Commissioners passed Resolution 2087 to name the bridge for the late sheriff.',
      leave: ['Resolution 2087'],
    },
    {
      text: 'The village board adopted Resolution 2270 on leaf blowers without debate.',
      leave: ['Resolution 2270'],
    },
    {
      text: 'Resolution 2270 told every state to search cargo bound for North Korea.',
      expect: [['Resolution 2270', 'un-res-2270']],
    },
    {
      text: 'The constant was first measured in a paper in Phys. Rev. 82 (1950) and is still in use.',
      leave: ['82 (1950)'],
    },
    {
      text: 'See also J. Appl. Phys. 1540 (2004) and the appendix.',
      leave: ['1540 (2004)'],
    },
    {
      text: 'The Council recalled its resolutions 82 (1950) and 83 (1950) on Korea.',
      expect: [
        ['82 (1950)', 'un-res-82'],
        ['83 (1950)', 'un-res-83'],
      ],
    },
    {
      text: 'Visitors should sign in at Office 39 on the second floor of the county building.',
      leave: ['Office 39'],
    },
    {
      text: 'Office 39 earns dollars for the Kim family, a former banker from Pyongyang says.',
      expect: [['Office 39', 'office-39']],
    },
    {
      text: 'The museum has restored a Ford of 1929, a 1929 Panel delivery van in bottle green.',
      leave: ['1929 Panel'],
    },
  ],
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
  'people who bear the name by chance': [
    {
      text: 'Steven Goldstein, who has repaired clocks in the arcade since 1981, will retire in June.',
      leave: ['Steven Goldstein'],
    },
    {
      text: 'The State Department contradicted the president, and Steve Goldstein lost his job over it.',
      expect: [['Steve Goldstein', 'steve-goldstein']],
    },
    {
      text: 'John Bolton draws dragons by hand and sells them at a stall in Leeds.',
      leave: ['John Bolton'],
    },
    {
      text: 'Trump dismissed John Bolton by tweet.',
      expect: [['John Bolton', 'john-bolton']],
    },
    {
      text: 'Barbara Woodward has collected mosses on the moor for fifty years.',
      leave: ['Barbara Woodward'],
    },
    {
      text: 'Barbara Woodward told the Security Council that Britain would vote in favour.',
      expect: [['Barbara Woodward', 'barbara-woodward']],
    },
    {
      text: 'Brian Hook skippered the trawler for the last time on Saturday.',
      leave: ['Brian Hook'],
    },
    {
      text: 'Kurt Campbell, in his first year as coach, benched both guards.',
      leave: ['Kurt Campbell'],
    },
    {
      text: 'Kurt Campbell said that Washington would answer with its allies in Asia.',
      expect: [['Kurt Campbell', 'kurt-campbell']],
    },
    {
      text: 'The bakery was founded by Michael Waltz, a miller’s son, and still has his oven.',
      leave: ['Michael Waltz'],
    },
    {
      text: 'Mike Waltz told the Security Council that the United States was open to talks.',
      expect: [['Mike Waltz', 'mike-waltz']],
    },
    {
      text: 'Elizabeth Salmon’s second novel is set in a lighthouse.',
      leave: ['Elizabeth Salmon'],
    },
    {
      text: 'Elizabeth Salmón said that hunger in North Korea was worse than in the 1990s.',
      expect: [['Elizabeth Salmón', 'elizabeth-salmon']],
    },
    {
      before: 'Four Chinese swimmers reached the final.',
      text: 'Li Qiang was third after a poor start, and Wang Yi was last.',
      leave: ['Li Qiang', 'Wang Yi'],
    },
    {
      text: 'Li Qiang, the Chinese premier, sat beside Kim at the parade.',
      expect: [['Li Qiang', 'li-qiang']],
    },
    {
      text: 'Wang Yi flew to Pyongyang for talks with his colleague Choe.',
      expect: [['Wang Yi', 'wang-yi']],
    },
    {
      text: 'Park Jin-hyok struck out nine for the Bears in Busan.',
      leave: ['Park Jin-hyok'],
    },
    {
      text: 'The indictment says that Park Jin Hyok wrote the code for North Korea.',
      expect: [['Park Jin Hyok', 'park-jin-hyok']],
    },
    {
      text: 'Kim Jong-nam coached the side for a decade and never lost a derby.',
      leave: ['Kim Jong-nam'],
    },
    {
      text: 'Kim Jong Nam was killed with a nerve agent at an airport in Malaysia.',
      expect: [['Kim Jong Nam', 'kim-jong-nam']],
    },
    {
      before: 'Japan are through to the last eight.',
      text: 'Kishida scored twice after the break and Takaichi saved a penalty.',
      leave: ['Kishida', 'Takaichi'],
    },
    {
      before: 'Japan’s prime minister will visit Seoul.',
      text: 'Kishida wants to meet Kim without conditions.',
      expect: [['Kishida', 'fumio-kishida']],
    },
    {
      before: 'A Canadian pair leads after the short programme.',
      text: 'Freeland fell once, but Trudeau carried the lift.',
      leave: ['Freeland', 'Trudeau'],
    },
    {
      text: 'Ottawa will host the ministers. Freeland and Tillerson invited twenty of them.',
      expect: [['Freeland', 'chrystia-freeland']],
    },
    {
      before: 'A Russian cellist won in Brussels.',
      text: 'Peskov played Elgar as if nobody had before.',
      leave: ['Peskov'],
    },
    {
      text: 'The Kremlin will not comment on letters, Peskov told reporters.',
      expect: [['Peskov', 'dmitry-peskov']],
    },
    {
      before: 'Moon Jae-in, the former president, lent a painting.',
      text: 'Among the shorts, Moon over Mokpo runs nine minutes without a word.',
      leave: ['Moon'],
    },
    {
      text: 'The striker Cha Ji-hoon signed for two years.',
      leave: ['Cha Ji-hoon'],
    },
    {
      text: 'Cha Ji-hoon, Seoul’s ambassador to the United Nations, called the veto a mistake.',
      expect: [['Cha Ji-hoon', 'cha-ji-hoon']],
    },
    {
      text: 'In Obama, Fukui, an American teacher sells hula shirts to visitors.',
      leave: ['Obama'],
    },
  ],
  'towns, courts and kitchens': [
    {
      text: 'Washington, Tyne and Wear, gave a president his name and has a good bakery.',
      leave: ['Washington'],
    },
    {
      text: 'Apples from Washington are cheaper this autumn, for the tariffs keep them out of India.',
      leave: ['Washington'],
    },
    {
      text: 'The church must be dissolved, the Tokyo District Court ruled in March.',
      expect: [['Tokyo', 'tokyo']],
    },
    {
      text: 'The Seoul Central District Court sentenced the banker to four years.',
      expect: [['Seoul', 'seoul']],
    },
    {
      text: 'The Peking House on Cowley Road has changed hands, and the duck is back.',
      leave: ['Peking'],
    },
    {
      text: 'The airline flies from Seoul to Vancouver again, with 298 passengers on the first flight.',
      leave: ['Vancouver'],
    },
    {
      text: 'She took the Jubilee line to Canada Water and walked to Tate Britain along the river.',
      leave: ['Canada', 'Britain'],
    },
    {
      text: 'Students queue at the Xinhua Bookstore for a signed copy.',
      leave: ['Xinhua'],
    },
    {
      text: 'A farm shop in the West Country sells Russian dill.',
      leave: ['the West'],
    },
    {
      text: 'Moscow says that the West must lift its sanctions first.',
      expect: [['the West', 'the-west']],
    },
  ],
  'words of a treaty among bands, churches and bakers': [
    {
      text: 'Forty synods sent elders to the General Assembly in New York, which elected a moderator.',
      leave: ['General Assembly'],
    },
    {
      text: 'The Hidden Cobra, a bar in a cellar off Frith Street, pours rice wine.',
      leave: ['Hidden Cobra'],
    },
    {
      text: 'The FBI calls the hackers Hidden Cobra.',
      expect: [['Hidden Cobra', 'lazarus-group']],
    },
    {
      text: 'Green Pine agents sold twelve flats with a view of the park.',
      leave: ['Green Pine'],
    },
    {
      text: 'Green Pine sold torpedoes for North Korea and is under sanctions.',
      expect: [['Green Pine', 'green-pine']],
    },
    {
      text: 'Cheonan lost 2-0 at home. The attack never got going, and a navy band played at half-time.',
      leave: ['Cheonan'],
    },
    {
      text: 'Seoul says that a torpedo sank the Cheonan with 46 men.',
      expect: [['Cheonan', 'cheonan-sinking']],
    },
    {
      text: 'A permanent member of the band since 2004, she told the UN youth choir to sing louder.',
      leave: ['permanent member'],
    },
    {
      text: 'As a permanent member of the Security Council, Russia can stop any resolution.',
      expect: [['permanent member', 'permanent-members']],
    },
    {
      text: 'The supreme leader of the cult, a former dentist named Kim, lives in Utah.',
      leave: ['supreme leader'],
    },
    {
      text: 'The supreme leader visited a rocket plant, state media in Pyongyang said.',
      expect: [['supreme leader', 'kim-jong-un']],
    },
    {
      text: 'Denuclearization of the kitchen, as the cook Kim Sommers calls it, means no microwave.',
      leave: ['Denuclearization'],
    },
    {
      text: 'Joint exercises with the brigade from Leeds ended in rain; Korean barbecue followed.',
      leave: ['Joint exercises'],
    },
    {
      text: 'Joint exercises of American and South Korean troops begin on Monday.',
      expect: [['Joint exercises', 'war-games']],
    },
    {
      text: 'An interdiction by the Korean barista: no oat milk before nine.',
      leave: ['interdiction'],
    },
    {
      text: 'The Vancouver conference of dentists drew guests from China and Russia.',
      leave: ['Vancouver conference'],
    },
    {
      text: 'The Vancouver conference on North Korea will go ahead without Beijing.',
      expect: [['Vancouver conference', 'vancouver-meeting-2018']],
    },
    {
      text: 'Mayor Harold Washington won over the Democrats of the lakefront.',
      leave: ['Washington'],
    },
    {
      text: 'Judge Washington told the Senate that she would retire in May.',
      leave: ['Washington'],
    },
    {
      text: 'Washington and its allies want Pyongyang to return to talks.',
      expect: [['Washington', 'washington-dc', 'united-states']],
    },
    {
      text: 'Sunset clauses in the planning act worry the developer, a native of Moscow.',
      leave: ['Sunset clauses'],
    },
  ],
  'people and places of the arts pages': [
    {
      text: 'Maria Zakharova danced Giselle, and the ballet was sold out for a week.',
      leave: ['Maria Zakharova'],
    },
    {
      text: 'Maria Zakharova said that Moscow would answer in kind.',
      expect: [['Maria Zakharova', 'maria-zakharova']],
    },
    { text: 'Dmitry Medvedev, a winger, scored on his debut.', leave: ['Dmitry Medvedev'] },
    {
      text: 'Dmitry Medvedev, once president of Russia, wrote that a war was near.',
      expect: [['Dmitry Medvedev', 'dmitry-medvedev']],
    },
    { text: 'Sergei Lavrov mended the boiler in an hour and took no money.', leave: ['Sergei Lavrov'] },
    {
      text: 'Sergei Lavrov landed in Wonsan, where Choe met him on the pier. The Russian brought a letter.',
      expect: [['Sergei Lavrov', 'sergey-lavrov']],
    },
    {
      text: 'Matthew Miller, a carpenter from Washington, built the stage.',
      leave: ['Matthew Miller'],
    },
    {
      text: 'The veto was reckless, Matthew Miller told reporters at the State Department.',
      expect: [['Matthew Miller', 'matthew-miller']],
    },
    {
      before: 'The Lazarus Group is said to have stolen the money.',
      text: 'In the parish play Lazarus rose on the third day, to applause from the vicar.',
      leave: ['Lazarus'],
    },
    {
      text: 'Wedding guests from Seoul stayed at the North Gate Hotel.',
      leave: ['the North'],
    },
    {
      text: 'Under Trump Street, the American bank found a Roman drain.',
      leave: ['Trump'],
    },
    {
      before: 'The IAEA sent two men to the reactor.',
      text: 'The estate agency has new tenants, and the Agency, a spy novel, fills its window.',
      leave: ['the Agency'],
    },
  ],
};
