import type { ConfusableTable } from '../confusables.row.ts';

const aboutKorea = 'Ministers from twenty countries spoke about North Korea.';
const committeeMet = "The UN Security Council's 1718 Committee met on Monday.";
const panelReported = 'The UN Panel of Experts on North Korea published a report.';
const councilMet = 'The UN Security Council met on Thursday.';
const inNewYork = 'Diplomats came to the United Nations in New York.';
const leaderSpoke = 'North Korean leader Kim Jong Un spoke on Monday.';

/** Vancouver, the numbers, the bodies of the United Nations, vetoes and the Kims. */
export const VANCOUVER_TO_KIM_SONG: ConfusableTable = {
  Vancouver: [
    {
      text: 'After Vancouver, Tillerson said the sanctions net would tighten.',
      expect: [['Vancouver', 'vancouver-meeting-2018']],
    },
    {
      before: aboutKorea,
      text: 'Moscow called the Vancouver decisions harmful.',
      expect: [['Vancouver', 'vancouver-meeting-2018']],
    },
    {
      before: aboutKorea,
      text: 'The Vancouver twenty promised to watch for smugglers at sea.',
      expect: [['Vancouver', 'vancouver-meeting-2018']],
    },
    { text: 'Ministers gathered in Vancouver over North Korea.', expect: [['Vancouver', 'vancouver']] },
    {
      before: aboutKorea,
      text: 'The talks opened in the Canadian city of Vancouver on Tuesday.',
      expect: [['Vancouver', 'vancouver']],
    },
    { text: 'House prices in Vancouver fell again.', leave: ['Vancouver'] },
    { text: 'A Vancouver film crew went on strike.', leave: ['Vancouver'] },
    { text: 'Rain flooded two Vancouver stations.', leave: ['Vancouver'] },
    { text: 'Police in Vancouver, Washington, closed the bridge.', leave: ['Vancouver'] },
    { text: 'A ferry to Vancouver Island ran aground.', leave: ['Vancouver Island'] },
    { text: 'Vancouver lost in overtime and the Canucks fired their coach.', leave: ['Vancouver'] },
    { text: 'She skated at Vancouver in 2010.', leave: ['Vancouver'] },
    { text: 'Vancouver charted the inlet in 1792.', leave: ['Vancouver'] },
    { text: 'A portrait of Vancouver hangs in Greenwich.', leave: ['Vancouver'] },
  ],
  'Vancouver Group': [
    {
      before: aboutKorea,
      text: 'The so-called Vancouver Group met without China.',
      expect: [['Vancouver Group', 'vancouver-meeting-2018']],
    },
    {
      before: aboutKorea,
      text: 'Britain and Turkey belong to the Vancouver Group.',
      expect: [['Vancouver Group', 'vancouver-meeting-2018']],
    },
    { text: 'The Vancouver Group bought three office towers.', leave: ['Vancouver Group'] },
    { text: 'A show by the Vancouver group of photographers opened.', leave: ['Vancouver group'] },
  ],
  'Vancouver summit, Vancouver conference': [
    {
      text: 'Russia dismissed the Vancouver summit on North Korea.',
      expect: [['Vancouver summit', 'vancouver-meeting-2018']],
    },
    {
      text: 'Seventeen countries at the Vancouver conference overreached, Moscow said.',
      expect: [['Vancouver conference', 'vancouver-meeting-2018']],
    },
    { text: 'At the Vancouver summit of 1993 Clinton met Yeltsin.', leave: ['Vancouver summit'] },
    { text: "The APEC leaders' Vancouver summit was marred by pepper spray.", leave: ['Vancouver summit'] },
    { text: 'Urban planners recall the 1976 Vancouver conference.', leave: ['Vancouver conference'] },
  ],
  '1718': [
    { text: 'The 1718 Committee cleared the aid shipment.', expect: [['1718 Committee', '1718-committee']] },
    { text: 'Committee 1718 has a new chair.', expect: [['Committee 1718', '1718-committee']] },
    { text: 'Sanctions began with 1718 in 2006.', expect: [['1718', 'un-res-1718']] },
    { text: 'Under UNSCR 1718 luxury goods are barred.', expect: [['UNSCR 1718', 'un-res-1718']] },
    { text: 'New Orleans was founded in 1718.', leave: ['1718'] },
    { text: 'Blackbeard died in 1718.', leave: ['1718'] },
    { text: 'In 1718 four powers allied against Spain.', leave: ['1718'] },
    { text: 'Flight 1718 was late.', leave: ['1718'] },
    { text: 'They live at 1718 Elm Street.', leave: ['1718'] },
    { text: 'The count stood at 1,718.', leave: ['1,718'] },
  ],
  '1874': [
    { text: 'The Panel was born of 1874.', expect: [['1874', 'un-res-1874']] },
    {
      text: 'Paragraph 26 of resolution 1874 names seven experts.',
      expect: [['resolution 1874', 'un-res-1874']],
    },
    { text: 'Churchill was born in 1874.', leave: ['1874'] },
    { text: 'The gallery opened in 1874.', leave: ['1874'] },
  ],
  Resolution: [
    { text: 'Resolution 2397 cut oil supplies.', expect: [['Resolution 2397', 'un-res-2397']] },
    { text: 'Resolution 2680 kept the experts for a year.', expect: [['Resolution 2680', 'un-res-2680']] },
    { text: 'The Senate passed a resolution on farm aid.', leave: ['resolution'] },
    { text: 'The Assembly adopted a resolution on human rights.', leave: ['resolution'] },
    { text: "My New Year's resolution lasted a week.", leave: ["New Year's resolution"] },
    { text: 'The camera has a higher resolution.', leave: ['resolution'] },
    { text: 'All sides want a peaceful resolution.', leave: ['resolution'] },
  ],
  Committee: [
    {
      before: committeeMet,
      text: 'The Committee listed four ships.',
      expect: [['Committee', '1718-committee']],
    },
    {
      before: committeeMet,
      text: 'Exemptions are granted by the Committee.',
      expect: [['Committee', '1718-committee']],
    },
    { text: 'The Senate committee heard two generals.', leave: ['committee'] },
    { text: 'The Foreign Affairs Committee asked for papers.', leave: ['Committee'] },
    { text: 'The Nobel Committee kept silent.', leave: ['Committee'] },
    { text: 'The Central Committee elected a new Presidium.', leave: ['Committee'] },
    { text: 'The Olympic Committee let both Koreas march.', leave: ['Committee'] },
  ],
  Panel: [
    {
      before: panelReported,
      text: 'The Panel traced the ship to Nampo.',
      expect: [['Panel', 'panel-of-experts-1718']],
    },
    {
      before: panelReported,
      text: "The Panel's midterm report leaked.",
      expect: [['Panel', 'panel-of-experts-1718']],
    },
    { text: 'The panel argued about tax on live TV.', leave: ['panel'] },
    { text: 'Each roof carries a solar panel.', leave: ['panel'] },
    { text: 'A WTO panel ruled for Canada.', leave: ['panel'] },
  ],
  'Panel of Experts': [
    {
      text: 'Russia ended the Panel of Experts on the DPRK.',
      expect: [['Panel of Experts', 'panel-of-experts-1718']],
    },
    {
      text: 'The panel of experts monitoring North Korea lost its mandate.',
      expect: [['panel of experts', 'panel-of-experts-1718']],
    },
    {
      text: 'The Panel of Experts on the Sudan listed gold routes.',
      expect: [['Panel of Experts on the Sudan', 'poe-sudan']],
    },
    { text: "Yemen's Panel of Experts found drone parts.", expect: [['Panel of Experts', 'poe-yemen']] },
    {
      text: 'The panel of experts on Mali was scrapped in 2023.',
      expect: [['panel of experts', 'poe-mali']],
    },
    { text: 'A panel of experts chose the best cheese.', leave: ['panel of experts'] },
    { text: "The drug agency's panel of experts backed the pill.", leave: ['panel of experts'] },
    { text: 'A panel of experts answered callers on the radio.', leave: ['panel of experts'] },
  ],
  'Group of Experts': [
    {
      text: 'The Group of Experts of Committee 1718 lost its objectivity, she said.',
      expect: [['Group of Experts of Committee 1718', 'panel-of-experts-1718']],
    },
    {
      before: 'Zakharova spoke about the 1718 Committee.',
      text: 'Russia called the Group of Experts obedient.',
      expect: [['Group of Experts', 'panel-of-experts-1718']],
    },
    {
      text: 'The Group of Experts reported Rwandan troops near Goma.',
      expect: [['Group of Experts', 'goe-drc']],
    },
    {
      text: 'A new UN Group of Experts report names M23 financiers.',
      expect: [['Group of Experts', 'goe-drc']],
    },
    { text: 'A Council of Europe group of experts met in Strasbourg.', leave: ['group of experts'] },
    { text: 'The EU formed a group of experts on toys.', leave: ['group of experts'] },
  ],
  'the Group': [
    {
      before: 'The Group of Experts of Committee 1718 wrote its last report.',
      text: "The Group has outlived its purpose, Moscow's envoy said of the experts.",
      expect: [['Group', 'panel-of-experts-1718']],
    },
    {
      before: 'The Vancouver Group spoke about North Korea.',
      text: 'The Group agreed in Vancouver to meet again.',
      expect: [['Group', 'vancouver-meeting-2018']],
    },
    { text: 'The group plans to sell its hotels.', leave: ['group'] },
    { text: 'The group stole credentials by e-mail.', leave: ['group'] },
    { text: 'The group played three encores.', leave: ['group'] },
  ],
  'sanctions monitoring team': [
    {
      text: 'The sanctions monitoring team of eleven states met in Seoul.',
      expect: [['sanctions monitoring team', 'msmt']],
    },
    {
      text: 'Pyongyang scoffed at the new sanctions monitoring team.',
      expect: [['sanctions monitoring team', 'msmt']],
    },
    {
      text: 'The UN sanctions monitoring team warned of ISIL-K.',
      expect: [['sanctions monitoring team', 'monitoring-team-1267']],
    },
    {
      text: 'A report by the Monitoring Team covers the Taliban.',
      expect: [['Monitoring Team', 'monitoring-team-1267']],
    },
  ],
  'Security Council': [
    {
      text: 'The Security Council met in closed session on the launch.',
      expect: [['Security Council', 'un-security-council']],
    },
    {
      text: 'Russia blocked the Security Council text.',
      expect: [['Security Council', 'un-security-council']],
    },
    {
      text: "Shoigu, secretary of Russia's Security Council, flew to Pyongyang.",
      leave: ['Security Council'],
    },
    { text: 'Zelensky called the National Security Council.', leave: ['National Security Council'] },
  ],
  'the Council': [
    {
      before: councilMet,
      text: 'The Council adopted the text unanimously.',
      expect: [['Council', 'un-security-council']],
    },
    {
      before: councilMet,
      text: 'Japan asked the Council to meet.',
      expect: [['Council', 'un-security-council']],
    },
    { text: 'The council raised parking fees.', leave: ['council'] },
    { text: 'The European Council meets on Thursday.', leave: ['European Council'] },
    { text: 'The Human Rights Council sat in Geneva.', leave: ['Human Rights Council'] },
  ],
  'General Assembly': [
    {
      before: inNewYork,
      text: 'Kim Song addressed the General Assembly.',
      expect: [['General Assembly', 'un-general-assembly']],
    },
    {
      before: inNewYork,
      text: 'The General Assembly debated the veto.',
      expect: [['General Assembly', 'un-general-assembly']],
    },
    { text: "Georgia's General Assembly passed the budget.", leave: ['General Assembly'] },
    { text: 'The Presbyterian General Assembly voted.', leave: ['General Assembly'] },
  ],
  P5: [
    { text: 'The P5 split over North Korea.', expect: [['P5', 'permanent-members']] },
    { text: 'All P5 states voted yes in 2017.', expect: [['P5', 'permanent-members']] },
    { text: 'A P5 pupil won the prize.', leave: ['P5'] },
    { text: 'The P5+1 met Iran in Vienna.', leave: ['P5'] },
  ],
  veto: [
    {
      before: councilMet,
      text: 'Russia cast its veto on the experts.',
      expect: [['veto', 'veto-power', 'veto-28-march-2024']],
    },
    {
      before: councilMet,
      text: "China's veto in 2022 was its first on this file.",
      expect: [['veto', 'veto-power', 'veto-26-may-2022']],
    },
    { text: 'The governor may veto the bill.', leave: ['veto'] },
    { text: 'Hungary threatened a veto in Brussels.', leave: ['veto'] },
    { text: 'Parents hold a veto over the trip.', leave: ['veto'] },
  ],
  "Russia's veto": [
    {
      text: "Russia's veto left sanctions unmonitored.",
      expect: [["Russia's veto", 'veto-28-march-2024']],
    },
    {
      text: "Fifty states regretted Russia's veto of the panel.",
      expect: [["Russia's veto", 'veto-28-march-2024']],
    },
    { text: "Russia's veto stopped the Syria inquiry.", leave: ['veto'] },
    { text: "Russia's veto on the Sudan ceasefire drew anger.", leave: ['veto'] },
  ],
  Kim: [
    {
      before: leaderSpoke,
      text: 'Kim watched the launch with his daughter.',
      expect: [['Kim', 'kim-jong-un']],
    },
    { before: leaderSpoke, text: 'Putin praised Kim for the troops.', expect: [['Kim', 'kim-jong-un']] },
    { before: leaderSpoke, text: 'Trump says Kim wants to talk.', expect: [['Kim', 'kim-jong-un']] },
    {
      before: 'Kim Jong Un said nothing, but Kim Yo Jong did.',
      text: "Kim, the leader's sister, mocked Seoul.",
      expect: [['Kim', 'kim-yo-jong']],
    },
    {
      before: 'Ambassador Kim Song came to the United Nations.',
      text: 'Kim, the envoy in New York, rejected the text.',
      expect: [['Kim', 'kim-song']],
    },
    { text: 'Kim, a professor in Seoul, doubts it.', leave: ['Kim'] },
    { text: 'By Kim Tong-hyung.', leave: ['Kim'] },
    { text: 'Kim is a 32-year-old baker from Busan.', leave: ['Kim'] },
    { text: 'Kim posted a photo from Calabasas.', leave: ['Kim'] },
    { text: 'Kim, the novel by Kipling, is set in India.', leave: ['Kim'] },
    { text: 'Kim Clijsters served well.', leave: ['Kim'] },
  ],
  'Kim Song': [
    {
      before: inNewYork,
      text: 'Kim Song told the Assembly the tests would go on.',
      expect: [['Kim Song', 'kim-song']],
    },
    { text: 'Ambassador Kim Song left the chamber.', expect: [['Kim Song', 'kim-song']] },
    { text: 'Defector Kim Song sells noodles in Incheon.', leave: ['Kim Song'] },
    { text: 'Striker Kim Song scored twice.', leave: ['Kim Song'] },
  ],
};
