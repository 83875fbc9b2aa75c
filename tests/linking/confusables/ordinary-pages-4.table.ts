import type { ConfusableTable } from '../confusables.row.ts';

/** Words of diplomacy, and officials' names, on the arts pages. */
export const TREATY_WORDS_AND_ARTS: ConfusableTable = {
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
