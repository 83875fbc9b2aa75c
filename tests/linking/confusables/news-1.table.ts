import type { ConfusableTable } from '../confusables.row.ts';

/** How reports name cities and their offices, datelines, and persons of one surname. */
export const CITY_OFFICES_AND_FAMILIES: ConfusableTable = {
  "a city's own offices": [
    { text: "Tokyo's governor told commuters to go home.", expect: [['Tokyo', 'tokyo']] },
    { text: 'The governor of Tokyo met the families of abductees.', expect: [['Tokyo', 'tokyo']] },
    {
      text: 'The Tokyo Metropolitan Government measured radiation after the test.',
      expect: [['Tokyo', 'tokyo']],
    },
    { text: "Seoul's mayor, a rival of the president, wants the Games.", expect: [['Seoul', 'seoul']] },
    { text: "Moscow's airports shut for an hour.", expect: [['Moscow', 'moscow']] },
    { text: 'Shares fell on the Tokyo Stock Exchange.', leave: ['Tokyo'] },
    { text: 'As Tokyo and other cities drilled for missiles, children hid.', expect: [['Tokyo', 'tokyo']] },
    {
      text: 'The Washington police shut the street before the summit with North Korea.',
      expect: [['Washington', 'washington-dc']],
    },
    {
      text: 'Washington governor Maria Cantu spoke of salmon, and North Korea was far away.',
      leave: ['Washington'],
    },
    { text: "Seoul's government protested.", expect: [['Seoul', 'south-korea']] },
    { text: "Tokyo's defence minister protested.", expect: [['Tokyo', 'japan']] },
    { text: 'The truce held until the Beijing Winter Games ended.', leave: ['Beijing'] },
    { text: 'They marched together at the Tokyo Summer Games.', leave: ['Tokyo'] },
  ],
  'where a story was written': [
    { text: 'Tokyo (Japan) Dec 3: North Korea fired a missile.', expect: [['Tokyo', 'tokyo']] },
    {
      text: 'Berlin, Tokyo and Seoul — North Korea fired a missile.',
      expect: [
        ['Tokyo', 'tokyo'],
        ['Seoul', 'seoul'],
      ],
    },
    { text: 'Osaka/Tokyo, Oct. 9 (Jiji Press)--Sirens woke the coast.', expect: [['Tokyo', 'tokyo']] },
    { text: '(Seoul = News 1) The council met over North Korea.', expect: [['Seoul', 'seoul']] },
  ],
  'words of place that lead to a government': [
    {
      text: 'The test of North Korea drew a sharp warning from Washington.',
      expect: [['Washington', 'united-states']],
    },
    {
      text: 'Criticism from Beijing and threats aimed at Seoul followed.',
      expect: [
        ['Beijing', 'china'],
        ['Seoul', 'south-korea'],
      ],
    },
    { text: 'The allies were united in condemning Pyongyang.', expect: [['Pyongyang', 'north-korea']] },
    { text: 'He left Pyongyang on Monday by train.', expect: [['Pyongyang', 'pyongyang']] },
    { text: 'The vote left Seoul disappointed.', expect: [['Seoul', 'south-korea']] },
    {
      text: "The North calls its bombs a shield from Washington's hostile acts, North Korea said.",
      expect: [['Washington', 'united-states']],
    },
    {
      text: "Planes from Moscow's airport brought North Korea's envoys home.",
      expect: [['Moscow', 'moscow']],
    },
    { text: 'A parcel from Moscow arrived.', expect: [['Moscow', 'moscow']] },
    { text: 'They met in downtown Seoul.', expect: [['Seoul', 'seoul']] },
  ],
  'a relative who is named for the sake of another': [
    {
      before: 'Kim Jong Nam, half-brother of North Korean leader Kim Jong Un, died of VX in Kuala Lumpur.',
      text: 'Kim had lived in Macau.',
      expect: [['Kim', 'kim-jong-nam']],
    },
    {
      before: 'Kim Yo Jong, sister of leader Kim Jong Un, mocked Seoul.',
      text: 'Kim called the offer a dream.',
      expect: [['Kim', 'kim-yo-jong']],
    },
    {
      before: 'Kim Yo Jong, a sister to leader Kim Jong Un, mocked Seoul.',
      text: 'Kim called the offer a dream.',
      expect: [['Kim', 'kim-yo-jong']],
    },
    {
      before: 'Kim Jong Un came with his sister Kim Yo Jong.',
      text: 'Kim smiled.',
      expect: [['Kim', 'kim-yo-jong']],
    },
    {
      before: 'Kim Jong Un rode the train of his father, Kim Jong Il, to Vladivostok.',
      text: 'The elder Kim feared to fly.',
      expect: [['elder Kim', 'kim-jong-il']],
    },
  ],
  'a relative with a full name of his own': [
    {
      text: 'Jill Biden landed in Seoul. Biden toured a school with the American ambassador.',
      leave: ['Biden'],
    },
    {
      before: 'President Joe Biden came to Seoul with his wife, Jill Biden.',
      text: 'Biden praised the alliance.',
      expect: [['Biden', 'joe-biden']],
    },
    { text: 'Melania Trump opened the White House garden. Trump wore a hat.', leave: ['Trump wore'] },
    {
      before: 'Melania Trump opened the White House garden.',
      text: 'President Trump wore a hat.',
      expect: [['Trump', 'donald-trump']],
    },
    {
      before: 'North Korean leader Kim Jong Un met President Donald Trump.',
      text: 'Trump called Kim an honest man. Later he called Kim smart.',
      expect: [['Kim', 'kim-jong-un']],
    },
    {
      before: 'North Korean leader Kim Jong Un met President Donald Trump.',
      text: 'A tailor called Kim measured the guests.',
      leave: ['Kim'],
    },
    {
      before: 'Prime Minister Shinzo Abe spoke in Tokyo.',
      text: "Praising Abe's speech, the families thanked him.",
      expect: [['Abe', 'shinzo-abe']],
    },
    { text: 'PM Abe spoke of North Korea by telephone.', expect: [['Abe', 'shinzo-abe']] },
    {
      text: "South Korea's ambassador Cho Hyun-dong spoke on the treaty.",
      leave: ['Cho Hyun'],
    },
  ],
  'other councils before a short form': [
    {
      before: 'The UN Security Council met on Myanmar. The junta formed a State Administration Council.',
      text: 'The Council sacked two ministers.',
      leave: ['The Council'],
    },
    {
      before: 'The UN Security Council met on North Korea. A town clerk sat on the Leeds City Council.',
      text: 'The Council raised a fee.',
      leave: ['The Council'],
    },
    {
      before: 'The UN Security Council met on North Korea.',
      text: 'The Council asked Council members for a text. The Council voted.',
      expect: [['The Council', 'un-security-council']],
    },
    {
      before:
        'The Council of the European Union met. The Council condemned North Korea, as the UN Security Council had done.',
      text: 'The Council also widened its own list.',
      leave: ['The Council'],
    },
    {
      text: 'The UN security council met on North Korea.',
      expect: [['UN security council', 'un-security-council']],
    },
    {
      before: "The UN's Security Council met.",
      text: 'She told the security council that North Korea must stop.',
      expect: [['security council', 'un-security-council']],
    },
    {
      before: 'The UN Security Council met.',
      text: 'The national security council in Seoul met, too.',
      leave: ['security council'],
    },
  ],
  'spellings and spans': [
    {
      text: 'The six — South Korea, North Korea, the US, China, Japan and Russia — met.',
      expect: [
        ['South Korea', 'south-korea'],
        ['North Korea', 'north-korea'],
      ],
    },
    { text: 'A nuclear-armed North Korea alarms the region.', expect: [['North Korea', 'north-korea']] },
    { text: 'Both states blamed the U.S for the THAAD radar.', expect: [['U.S', 'united-states']] },
    {
      text: 'All the UN SC resolutions bind North Korea.',
      expect: [['UN SC', 'un-security-council']],
    },
    { text: 'China Central Television showed the parade.', leave: ['China'] },
    { text: 'He commands the U.S. Indo-Pacific Command.', leave: ['Indo-Pacific'] },
    {
      text: 'Although the Korean war ended in 1953, no peace was made.',
      expect: [['Korean war', 'korean-war']],
    },
    { text: 'Nobody wants a new Korean war.', leave: ['Korean war'] },
    {
      text: "After Iran's recent nuclear deal with world powers, Pyongyang said it wanted none.",
      expect: [['nuclear deal', 'jcpoa']],
    },
    { text: 'The governor says the US is “absolutely in a cold war” with China.', leave: ['cold war'] },
    {
      text: 'The Games of 1988 came late in the cold war between East and West, with Moscow there.',
      expect: [['cold war', 'cold-war']],
    },
  ],
};
