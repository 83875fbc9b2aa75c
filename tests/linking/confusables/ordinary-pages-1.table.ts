import type { ConfusableTable } from '../confusables.row.ts';

/** Names of governments on pages that have nothing to do with the subject, each beside a brief in which they are ours. */
export const SEATS_AND_TREASURIES: ConfusableTable = {
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
};
