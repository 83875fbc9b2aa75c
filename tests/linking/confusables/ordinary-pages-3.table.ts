import type { ConfusableTable } from '../confusables.row.ts';

/** People and towns that bear a name by chance. */
export const NAMESAKES_AND_TOWNS: ConfusableTable = {
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
};
