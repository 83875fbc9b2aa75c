import type { ConfusableTable } from '../confusables.row.ts';

/** Names from Russia to Zhang Jun, as desks write them, and what else bears them. */
export const RUSSIA_TO_ZHANG: ConfusableTable = {
  'foreign ministries, departments and other bodies by their other names': [
    {
      text: 'The Ministry of Foreign Affairs of the Russian Federation handed the envoy a note.',
      expect: [['Ministry of Foreign Affairs of the Russian Federation', 'russian-foreign-ministry']],
    },
    {
      text: "Russia's Ministry of Foreign Affairs called the draft unacceptable.",
      expect: [["Russia's Ministry of Foreign Affairs", 'russian-foreign-ministry']],
    },
    {
      text: 'The United States Department of State offered a reward of five million dollars.',
      expect: [['United States Department of State', 'us-state-department']],
    },
    {
      text: 'The New York State Department of Health reported 40 cases of measles.',
      leave: ['State Department'],
    },
    { text: 'A letter came from the California State Department of Education.', leave: ['State Department'] },
    {
      text: 'The Department of the Treasury blocked the assets of two front companies.',
      expect: [['Department of the Treasury', 'us-treasury-ofac']],
    },
    {
      text: 'The Treasury last week listed a refinery in Shandong for buying Iranian crude.',
      expect: [['Treasury', 'us-treasury-ofac']],
    },
    { text: 'US Treasury yields rose for a third day before the auction.', leave: ['Treasury'] },
    { text: 'In London the Treasury is said to weigh a tax on bank profits.', leave: ['Treasury'] },
    {
      text: "The South's unification ministry regretted that calls went unanswered.",
      expect: [['unification ministry', 'unification-ministry']],
    },
    {
      text: 'The Supreme Peoples Assembly met for two days and passed a budget.',
      expect: [['Supreme Peoples Assembly', 'supreme-peoples-assembly']],
    },
    {
      text: "North Korea's legislature, the SPA, will convene in January.",
      expect: [['SPA', 'supreme-peoples-assembly']],
    },
    { text: 'The hotel has a pool, a gym and a SPA that opens at seven.', leave: ['SPA'] },
    {
      text: 'He joined the C.C., WPK, in 2016, state media in the DPRK recalled. The WPK has three million members.',
      expect: [['WPK', 'workers-party-of-korea']],
    },
    {
      text: 'The Workers Party of Korea will hold a congress in Pyongyang.',
      expect: [['Workers Party of Korea', 'workers-party-of-korea']],
    },
    {
      text: 'Talks on the cost of keeping United States Forces in Korea resumed in Seoul.',
      expect: [['United States Forces in Korea', 'us-forces-korea']],
    },
    {
      text: 'Eighteen member states of the UN Command met their South Korean hosts.',
      expect: [['UN Command', 'united-nations-command', 'sending-states']],
    },
    { text: 'Researchers at UNC Charlotte counted bats under a bridge.', leave: ['UNC'] },
    {
      text: 'The news agency TASS carried the statement before the Kremlin published it.',
      expect: [['TASS', 'tass']],
    },
    {
      text: 'Ria Novosti and the site of Sputnik, a Russian state outlet, had the story first.',
      expect: [
        ['Ria Novosti', 'sputnik'],
        ['Sputnik', 'sputnik'],
      ],
    },
    { text: 'When Sputnik crossed the sky in 1957, schools began to teach physics.', leave: ['Sputnik'] },
  ],
  'the Security Council and the General Assembly of the UN, and those of others': [
    {
      text: 'The UN Security Council resolution 2397 caps oil at 500,000 barrels.',
      expect: [['UN Security Council resolution 2397', 'un-res-2397']],
    },
    {
      text: 'In line with UNSC Resolution 2270, the cargo of the ship was searched.',
      expect: [['UNSC Resolution 2270', 'un-res-2270']],
    },
    {
      text: 'The Council recalled its resolutions 1695, 1718 and 1874.',
      before: 'The Security Council met on the DPRK.',
      expect: [
        ['1695', 'un-res-1695'],
        ['1718', 'un-res-1718', '1718-committee'],
        ['1874', 'un-res-1874', '1718-committee'],
      ],
    },
    {
      text: 'The council passed a resolution, numbered M-2371, on dogs in parks. A Councilmember objected.',
      leave: ['2371'],
    },
    {
      text: 'The county commissioners adopted Resolution 2094 on road signs, and the mayor signed.',
      leave: ['2094'],
    },
    { text: 'The new screen has a resolution of 2560 by 1540 and costs less.', leave: ['1540'] },
    {
      text: 'Vladimir Putin chairs his Security Council on Friday.',
      leave: ['Security Council'],
    },
    {
      text: "Sergei Shoigu, secretary of Russia's Security Council, flew to Pyongyang.",
      leave: ['Security Council'],
    },
    {
      text: "Armenia's Security Council discussed the border with Azerbaijan.",
      leave: ['Security Council'],
    },
    {
      text: 'Britain asked the Security Council for a meeting on the launch.',
      expect: [['Security Council', 'un-security-council']],
    },
    {
      text: 'The Governor told the General Assembly that he would sign the bill on crops.',
      before: 'Georgia lawmakers are in session.',
      leave: ['General Assembly'],
    },
    {
      text: 'World leaders gather for the General Assembly next week.',
      expect: [['General Assembly', 'un-general-assembly']],
    },
    {
      text: 'The General Assembly of the United Nations condemned the abuses.',
      expect: [['General Assembly of the United Nations', 'un-general-assembly']],
    },
    {
      text: 'Members must respect the Charter, the ambassador said.',
      before: 'The delegates read aloud from the Charter of the United Nations.',
      expect: [['Charter', 'un-charter']],
    },
    { text: 'A Charter bus took the fans home.', leave: ['Charter'] },
    {
      text: 'UNSCRs 1718 and 2270 oblige every state to inspect the cargo.',
      expect: [
        ['1718', 'un-res-1718', '1718-committee'],
        ['2270', 'un-res-2270'],
      ],
    },
    {
      text: "The secretary of Russia's Security Council landed in Tehran.",
      expect: [['Russia', 'russia']],
      leave: ['Security Council'],
    },
    {
      text: 'There is no veto in the General Assembly, where diplomats expect 120 votes.',
      before: 'The U.N. has two ways to go.',
      expect: [['General Assembly', 'un-general-assembly']],
    },
    {
      text: 'The General Assembly of the Church of Scotland elected a moderator.',
      leave: ['General Assembly'],
    },
    { text: 'In Chapter VII of the novel the hero sails home.', leave: ['Chapter VII'] },
  ],
  'persons by their surname in a headline, and their namesakes': [
    {
      text: 'Lavrov lands in Wonsan for talks. Russian Foreign Minister Sergey Lavrov arrived on Friday.',
      expect: [['Lavrov', 'sergey-lavrov']],
    },
    {
      text: 'Shoigu promises sappers for Kursk. The Russian official spoke in Pyongyang.',
      expect: [['Shoigu', 'sergei-shoigu']],
    },
    {
      text: "Takaichi rules out talks. Japan's prime minister, Sanae Takaichi, said so on Monday.",
      expect: [['Takaichi', 'sanae-takaichi']],
    },
    {
      text: "Biegun heads to Seoul. Stephen Biegun, the State Department's envoy, will stay three days.",
      expect: [['Biegun', 'stephen-biegun']],
    },
    {
      text: 'Nebenzia asked who had paid for the report.',
      expect: [['Nebenzia', 'vasily-nebenzia']],
    },
    {
      text: 'Yoon vows answer to balloons. President Yoon Suk Yeol spoke at a base.',
      expect: [['Yoon', 'yoon-suk-yeol']],
    },
    {
      text: 'Zelensky wants proof of the prisoners. Russia and the United States said nothing.',
      expect: [['Zelensky', 'volodymyr-zelensky']],
    },
    { text: 'The conductor Igor Zelensky danced in Munich.', leave: ['Zelensky'] },
    { text: 'The actor Kirill Lavrov was born in Leningrad, in Russia.', leave: ['Lavrov'] },
    {
      text: 'Jalen Brunson made 30 points in the win. Brunson sat out the last quarter.',
      leave: ['Brunson'],
    },
    {
      text: 'Brunson warns of gaps. Gen. Xavier Brunson leads the U.S. troops in South Korea.',
      expect: [['Brunson', 'xavier-brunson']],
    },
    { text: 'Wi Sung-lac left early. The Wi-Fi on the plane was down.', leave: ['Wi-Fi'] },
    { text: 'Pastor Wang Yi of the Early Rain church was jailed for nine years.', leave: ['Wang Yi'] },
    {
      text: "China's top diplomat, Wang Yi, will fly to Pyongyang.",
      expect: [['Wang Yi', 'wang-yi']],
    },
    { text: 'Abe Lincoln kept his letters in his hat.', leave: ['Abe'] },
    {
      text: "Abe's death shook the families of the abducted. Shinzo Abe had met them often.",
      expect: [['Abe', 'shinzo-abe']],
    },
    { text: 'Sung Kim won the marathon in two hours and nine minutes.', leave: ['Sung Kim'] },
  ],
  'countries and capitals, and longer names that hold them': [
    {
      text: 'The drills held in south Korea are a rehearsal, KCNA said.',
      expect: [['south Korea', 'south-korea']],
    },
    {
      text: 'The head of the ROK Army flew to a base of its ally.',
      before: 'The US and the ROK agreed on it.',
      expect: [['ROK', 'south-korea']],
    },
    {
      text: 'He spoke on the South Lawn after a call with Seoul.',
      leave: ['South Lawn'],
    },
    {
      text: 'Settlers burned cars in the West Bank as Moscow and Tehran protested.',
      leave: ['West Bank'],
    },
    { text: 'Lavrov said that the West had lost its memory.', expect: [['the West', 'the-west']] },
    { text: 'The poll was made for USA Today last week.', leave: ['USA'] },
    { text: 'A reporter of Voice of America asked about it.', leave: ['America'] },
    { text: 'HOME · ABOUT US · CONTACT US · FOLLOW US', leave: ['US'] },
    { text: 'Concerns about US tariffs grew.', expect: [['US', 'united-states']] },
    {
      text: 'Lee flies to Tokyo on Sunday, and his envoy heads to Washington.',
      expect: [
        ['Tokyo', 'tokyo'],
        ['Washington', 'washington-dc'],
      ],
    },
    {
      text: 'SEOUL, Oct. 20 (Yonhap) -- South Korea will buy more jets.',
      expect: [['SEOUL', 'seoul']],
    },
    { text: 'TOKYO — Japan lodged a protest over the missile.', expect: [['TOKYO', 'tokyo']] },
    {
      text: 'MOSCOW, March 4. /TASS/. Russia will answer, the ministry said.',
      expect: [['MOSCOW', 'moscow']],
    },
    {
      text: 'The think tank in Washington, District of Columbia, counts warheads.',
      expect: [['Washington, District of Columbia', 'washington-dc']],
    },
    {
      text: 'Trains from the south reach D.C. in the morning, and Congress pays for them.',
      expect: [['D.C', 'washington-dc']],
    },
    { text: 'DC Comics will bring Superman back, and Batman with him.', leave: ['DC'] },
    { text: 'Growers around Walla Walla, in Washington, fear the tariffs.', leave: ['Washington'] },
    {
      text: 'Vancouver will host seven matches of the World Cup, and Canada plays two.',
      leave: ['Vancouver'],
    },
    {
      text: 'The lawyer from Singapore wrote to the federation, and Beijing answered.',
      expect: [['Singapore', 'singapore']],
    },
    { text: 'The Singapore dollar gained, and shares rose.', leave: ['Singapore'] },
    {
      text: 'Flights between Washington and New York were cancelled, the White House said.',
      expect: [['Washington', 'washington-dc']],
    },
    { text: "Seoul's goals for the talks are modest.", expect: [['Seoul', 'south-korea', 'seoul']] },
    { text: 'Washington sets conditions for a meeting with Kim.', expect: [['Washington', 'united-states']] },
    { text: 'Washington scored twice in overtime to win the game.', leave: ['Washington'] },
    { text: 'Vancouver lost in overtime, and its playoffs are over.', leave: ['Vancouver'] },
    {
      text: 'Storms hit the West Coast and the South Bronx as North Korea fired.',
      leave: ['West Coast', 'South Bronx'],
    },
    { text: 'The South fired back, and Pyongyang fell silent.', expect: [['The South', 'south-korea']] },
    { text: 'Chefs from the South love biscuits and cotton napkins.', leave: ['the South'] },
    { text: 'Toyota opened a plant in Motegi, where the circuit is.', leave: ['Motegi'] },
    { text: 'They walked from Tokyo Tower to the Tokyo Dome.', leave: ['Tokyo'] },
  ],
  'events, weapons and places by their other names': [
    {
      text: 'Six-party negotiations on the plutonium stopped in 2008.',
      expect: [['Six-party negotiations', 'six-party-talks']],
    },
    {
      text: 'The six-nation process that Beijing hosted could not stop Pyongyang.',
      expect: [['six-nation process', 'six-party-talks']],
    },
    { text: 'The Ukrainian war goes into another winter.', expect: [['Ukrainian war', 'war-in-ukraine']] },
    {
      text: 'The Russian-Ukrainian war changed what Pyongyang can ask for.',
      expect: [['Russian-Ukrainian war', 'war-in-ukraine']],
    },
    { text: 'Thaad launchers stand on a golf course in Seongju.', expect: [['Thaad', 'thaad']] },
    {
      text: 'Terminal High-Altitude Area Defence batteries angered Beijing.',
      expect: [['Terminal High-Altitude Area Defence', 'thaad']],
    },
    {
      text: 'The attack on Sony Pictures was laid at the door of a North Korean programmer.',
      expect: [['attack on Sony Pictures', 'sony-hack']],
    },
    {
      text: 'Balloons filled with trash fell on Seoul again.',
      expect: [['Balloons filled with trash', 'trash-balloons']],
    },
    {
      text: 'The Sohae Satellite Launch Station has a new pier.',
      expect: [['Sohae Satellite Launch Station', 'sohae']],
    },
    {
      text: 'The attack on Yeonpyeong in 2010 killed four.',
      expect: [['attack on Yeonpyeong', 'yeonpyeong-shelling']],
    },
    {
      text: 'At the 2018 Winter Games in Pyeongchang the Koreas marched together.',
      expect: [['2018 Winter Games', 'winter-olympics-2018']],
    },
    { text: 'The Winter Olympics in Cortina opened with a song.', leave: ['Winter Olympics'] },
    {
      text: 'The ASEAN leaders will meet at the Singapore summit on Tuesday; Asean trade is the topic.',
      leave: ['summit'],
    },
    {
      text: 'The Singapore joint statement of Trump and Kim had four points.',
      expect: [['Singapore', 'singapore-summit']],
    },
    {
      text: 'After strategic patience, the White House wanted pressure on Pyongyang.',
      expect: [['strategic patience', 'strategic-patience']],
    },
    {
      text: 'The bank asks investors for strategic patience with Korean bonds.',
      leave: ['strategic patience'],
    },
    {
      text: 'The waters that Koreans call the East Sea were calm when the missile fell.',
      expect: [['East Sea', 'sea-of-japan']],
    },
    { text: "Vietnam's East Sea has reefs that Hanoi claims.", leave: ['East Sea'] },
    { text: 'Pueblo potters sell their bowls at the fair.', leave: ['Pueblo'] },
    {
      text: 'The Pueblo, a spy ship, is still moored in Pyongyang.',
      expect: [['Pueblo', 'uss-pueblo']],
    },
  ],
};
