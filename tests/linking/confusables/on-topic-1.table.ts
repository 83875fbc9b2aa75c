import type { ConfusableTable } from '../confusables.row.ts';

/** What texts on our own subject get wrong easily: one name all through a text, with a meaning that is not the usual one. */
export const KIMS_CAPITALS_AND_MANDATES: ConfusableTable = {
  'Kim, of whom the page is about': [
    {
      text: 'Kim Dae-jung flew to Pyongyang in 2000. Chairman Kim waited at the airport, said North Korea.',
      leave: ['Chairman Kim waited'],
    },
    {
      text: 'North Korea sent Kim Jong Il to Russia by train. Putin and Kim spoke, and leader Kim left.',
      expect: [['Kim Jong Il', 'kim-jong-il']],
      leave: ['Kim spoke', 'Kim left'],
    },
    {
      text: 'Minister Kim Yung-ho rang twice. Kim waited, and Kim asked again. North Korean leader Kim Jong Un slept. Kim rang off.',
      expect: [['Kim Jong Un', 'kim-jong-un']],
      leave: ['Kim waited', 'Kim asked', 'Kim rang off'],
    },
    {
      before: 'Kim Jong Un of North Korea spoke on Kim Il Sung Square.',
      text: 'Kim waved to cadets.',
      expect: [['Kim', 'kim-jong-un']],
    },
    {
      before:
        'Kim Jong Nam was killed in Kuala Lumpur, half-brother of a ruler. Kim died at once. Kim was on his way home.',
      text: 'Kim Jong Un of North Korea denies it. They flew Kim home.',
      leave: ['Kim home'],
    },
    { text: 'The cadets marched over Kim Il Sung Square.', leave: ['Kim Il Sung'] },
    {
      before:
        'Kim Jong Un rules North Korea. Kim Il Sung fought in Manchuria. Kim Il Sung came home in 1945.',
      text: 'Kim died at work.',
      leave: ['Kim'],
    },
  ],
  'given names that begin as English words do': [
    {
      before: 'Kim Jong Un of North Korea rules.',
      text: 'The deputy ambassador, Kim In-ryong, wrote to the others. Kim In Ryong then left the hall.',
      leave: ['Kim In-ryong', 'Kim In Ryong'],
    },
    {
      before: 'President Lee Jae-myung of South Korea listened.',
      text: 'The minister, Lee In-young, and the envoy, Lee Do-hoon, had much to tell.',
      leave: ['Lee In-young', 'Lee Do-hoon'],
    },
    {
      before: 'Secretary-General Ban Ki-moon welcomed the sanctions of the Security Council.',
      text: 'Ban on the sale of statues. Coal Ban.',
      leave: ['Ban on the', 'Coal Ban'],
    },
  ],
  'capitals in lists, journeys and datelines': [
    {
      text: 'He was ambassador in Moscow, Beijing and Seoul before.',
      expect: [
        ['Moscow', 'moscow'],
        ['Beijing', 'beijing'],
        ['Seoul', 'seoul'],
      ],
    },
    {
      text: 'Diplomats in Geneva and Beijing read the draft.',
      expect: [['Beijing', 'beijing']],
    },
    {
      text: "In Moscow, Seoul's offer was read with care.",
      expect: [
        ['Moscow', 'moscow'],
        ['Seoul', 'south-korea'],
      ],
    },
    {
      text: 'The minister left Pyongyang for Beijing at noon.',
      expect: [
        ['Pyongyang', 'pyongyang'],
        ['Beijing', 'beijing'],
      ],
    },
    {
      text: 'Flights between Moscow and Pyongyang are back.',
      expect: [
        ['Moscow', 'moscow'],
        ['Pyongyang', 'pyongyang'],
      ],
    },
    {
      text: 'Ties between Moscow and Pyongyang are close.',
      expect: [
        ['Moscow', 'russia'],
        ['Pyongyang', 'north-korea'],
      ],
    },
    {
      text: 'His train made the long journey to Moscow.',
      expect: [['Moscow', 'moscow']],
    },
    {
      text: 'In October the army captured Pyongyang.',
      expect: [['Pyongyang', 'pyongyang']],
    },
    {
      text: 'Shells fell on Seoul, the South Korean capital, at dawn.',
      expect: [['Seoul', 'seoul']],
    },
    {
      text: 'He is known for a hard stance toward Pyongyang.',
      expect: [['Pyongyang', 'north-korea']],
    },
    {
      text: 'TOKYO (Kyodo) -- Japan will not go.',
      expect: [
        ['TOKYO', 'tokyo'],
        ['Japan', 'japan'],
      ],
    },
    { text: 'SEOUL: South Korea will not go.', expect: [['SEOUL', 'seoul']] },
    { text: 'Seoul: We will not go.', expect: [['Seoul', 'south-korea']] },
    { text: 'Seoul [South Korea]: The envoy will not go.', expect: [['Seoul', 'seoul']] },
    { text: 'Moscow. March 5. Russia will not go.', expect: [['Moscow', 'moscow']] },
    {
      text: 'The clowns of the Pyongyang Circus flew home with their bears.',
      expect: [['Pyongyang', 'pyongyang']],
    },
    { text: 'The Moscow summit of 2001 was short.', expect: [['Moscow', 'moscow']] },
    {
      text: 'The Seoul-Pyongyang summit is far off.',
      expect: [['Pyongyang', 'north-korea']],
    },
    {
      text: 'He said that Moscow Thursday refused the plan.',
      expect: [['Moscow', 'russia']],
    },
    {
      text: 'The two leaders signed the Moscow Declaration on missiles.',
      leave: ['Moscow Declaration'],
    },
  ],
  'mandates, sanctions and missiles of others': [
    {
      text: 'The mandate of the force in Lebanon, UNIFIL, ends soon. A panel of experts on North Korea ended before.',
      leave: ['mandate of the force'],
    },
    {
      before: 'North Korea sold arms to Libya.',
      text: 'The sanctions regime on Haftar leaks.',
      leave: ['sanctions regime'],
    },
    {
      before: 'North Korea once sold its plans to others.',
      text: "Iran's ballistic missiles can reach Israel.",
      leave: ['ballistic missiles'],
    },
    {
      text: 'North Korea fired two ballistic missiles.',
      expect: [['ballistic missiles', 'ballistic-missile']],
    },
    {
      text: 'As in Korea, an armistice for Ukraine would freeze the front at Donbas.',
      leave: ['armistice'],
    },
    {
      text: 'MacArthur told the Joint Chiefs of Staff what he needed. South Korea was all but lost.',
      leave: ['Joint Chiefs of Staff'],
    },
  ],
  'the Council and the Committee, of another body': [
    {
      before:
        'On Monday the Council listed four men from North Korea. The Council acted on UN Security Council resolutions.',
      text: 'The Council will look at the list each year. So the Council decided.',
      leave: ['The Council', 'the Council'],
    },
    {
      before: 'The Human Rights Council spoke of North Korea. It asked the Security Council to act.',
      text: 'The Council renewed the mandate of its rapporteur.',
      leave: ['The Council'],
    },
    {
      before: 'The Senate Committee on Foreign Relations met. It praised the 1718 Committee.',
      text: 'The Committee heard two generals.',
      leave: ['The Committee'],
    },
    {
      before:
        'The Human Rights Council spoke once. The Security Council met on North Korea. The Security Council met again.',
      text: 'The Council voted.',
      expect: [['The Council', 'un-security-council']],
    },
  ],
  'the summit, which is another': [
    {
      before: 'Seoul hosts the APEC summit. Trump, who saw Kim Jong Un at the Hanoi summit, may come.',
      text: 'The summit opens on Friday.',
      leave: ['The summit'],
    },
    {
      before:
        'Two presidents met in Pyongyang in 2000. The summit was the first. The Panmunjom summit came in 2018.',
      text: 'After the summit families met.',
      leave: ['the summit'],
    },
    {
      before: 'Trump saw Kim Jong Un of North Korea at the Hanoi summit in 2019.',
      text: 'The summit failed.',
      expect: [['The summit', 'hanoi-summit']],
    },
  ],
  'sanctions of the EU': [
    {
      before: 'The Security Council met on North Korea.',
      text: 'The Council passed legal acts with restrictive measures (CFSP).',
      leave: ['The Council'],
    },
    {
      text: "The EU's own sanctions regime for North Korea is strict.",
      leave: ['sanctions regime'],
    },
  ],
  'other bodies and things': [
    { text: 'The Russian Federation Council ratified the pact.', leave: ['Russian Federation Council'] },
    {
      text: 'Reclusive North Korean officials were seen in China.',
      leave: ['Reclusive North', 'North Korean'],
      expect: [['China', 'china']],
    },
    {
      text: 'The General Assembly of the Organization of American States met, said the UN ambassador.',
      leave: ['General Assembly of the Organization'],
    },
    { text: 'Iran Air flew home.', leave: ['Iran Air'] },
    { text: 'Part XI of the treaty with China is on the seabed.', leave: ['XI'] },
    {
      text: 'The Anti-Ballistic Missile Treaty of 1972 is dead, North Korea said.',
      leave: ['Ballistic Missile'],
    },
  ],
};
