import type { ConfusableTable } from '../confusables.row.ts';

/** Names from the 1718 Committee to Kim Dae-jung, as papers, agencies and ministries write them, and what else bears them. */
export const FROM_1718_TO_KIM_DAE_JUNG: ConfusableTable = {
  'the names of committees, panels and inquiries': [
    {
      text: 'Norway chaired the sanctions committee on North Korea for two years.',
      expect: [['sanctions committee on North Korea', '1718-committee']],
    },
    {
      text: 'The UN sanctions committee let the aid group ship tractors to Pyongyang.',
      expect: [['sanctions committee', '1718-committee']],
    },
    {
      text: "The Security Council's sanctions committee removed a general from its Taliban list.",
      leave: ['sanctions committee'],
    },
    {
      text: 'The Committee established pursuant to resolution 1718 (2006) met on Friday.',
      expect: [['Committee established pursuant to resolution 1718', '1718-committee', 'un-res-1718']],
    },
    {
      text: 'UN experts on Congo counted Rwandan troops near Goma.',
      expect: [['UN experts', 'goe-drc']],
    },
    { text: 'A group of experts of the EU looked at toys.', leave: ['group of experts'] },
    {
      text: 'The UN Commission of Inquiry on Human Rights in North Korea heard eighty witnesses.',
      expect: [['Commission of Inquiry', 'coi-report-2014']],
    },
    { text: 'The Commission of Inquiry on Syria met in Geneva.', leave: ['Commission of Inquiry'] },
  ],
  'agencies and sites': [
    { text: 'AFP journalists saw smoke over the port.', expect: [['AFP', 'afp']] },
    { text: 'A photographer for AFP was hurt.', expect: [['AFP', 'afp']] },
    { text: 'The AFP charged a Sydney man with importing cocaine.', leave: ['AFP'] },
    { text: 'In Manila the AFP said that a Philippine boat was rammed.', leave: ['AFP'] },
    { text: 'AP journalists counted the graves.', expect: [['AP', 'associated-press']] },
    { text: 'She took four AP classes and an AP exam in calculus.', leave: ['AP'] },
    {
      text: 'Satellite pictures were published by 38 North, a monitoring project in Washington.',
      expect: [['38 North', '38-north']],
    },
    { text: 'The crash closed Highway 38 North of the county line.', leave: ['38 North'] },
    { text: 'North Korean state media showed the launch.', expect: [['North Korean state media', 'kcna']] },
    { text: "North Korea's state media showed the launch.", expect: [['North Korea', 'north-korea']] },
    { text: 'State media in Beijing showed the launch.', leave: ['State media'] },
    {
      text: 'The site globalsecurity.org lists the range.',
      expect: [['globalsecurity.org', 'globalsecurity-org']],
    },
    { text: 'He spoke about Global Security at a think tank.', leave: ['Global Security'] },
  ],
  'the Secretary-General and the agency in Vienna': [
    {
      text: 'The UN secretary-general called for restraint.',
      expect: [['UN secretary-general', 'antonio-guterres']],
    },
    {
      text: 'The Secretary-General of the United Nations will open the session.',
      expect: [['Secretary-General of the United Nations', 'antonio-guterres']],
    },
    {
      text: 'Guterres told the Security Council that the world was drifting.',
      expect: [['Guterres', 'antonio-guterres']],
    },
    { text: 'The NATO secretary-general went to Kyiv.', leave: ['secretary-general'] },
    { text: 'The UN chief weapons inspector asked for more time.', leave: ['chief'] },
    { text: 'Four women are candidates for next UN secretary-general.', leave: ['secretary-general'] },
    {
      before: 'Ban Ki-moon went to Seoul in 2012. He spoke to pupils there. Then he ate with a mayor.',
      text: 'The UN chief said that he missed home.',
      expect: [['UN chief', 'ban-ki-moon']],
    },
    {
      before: 'Ban Ki-moon chose the experts.',
      text: 'Ban on Tuesday urged the Council to act.',
      expect: [['Ban', 'ban-ki-moon']],
    },
    {
      before: 'Ban Ki-moon chose the experts.',
      text: 'He praised the Comprehensive Nuclear-Test-Ban Treaty.',
      leave: ['Ban'],
    },
    { text: "The UN's nuclear watchdog saw steam.", expect: [["UN's nuclear watchdog", 'iaea']] },
    {
      before: 'The IAEA saw steam at Yongbyon.',
      text: 'The nuclear watchdog has had no access since 2009.',
      expect: [['nuclear watchdog', 'iaea']],
    },
    { text: "Britain's nuclear watchdog fined the plant.", leave: ['nuclear watchdog'] },
  ],
  'Americans by their surnames': [
    { text: 'Secretary Blinken left for Seoul.', expect: [['Blinken', 'antony-blinken']] },
    {
      text: 'Blinken and his South Korean counterpart met at the State Department.',
      expect: [['Blinken', 'antony-blinken']],
    },
    { text: 'The Pentagon said Mattis would fly to Seoul.', expect: [['Mattis', 'james-mattis']] },
    { text: 'Singer Anna Mattis opened the show.', leave: ['Mattis'] },
    {
      text: 'Nauert told reporters at the State Department that talks were off.',
      expect: [['Nauert', 'heather-nauert']],
    },
    {
      text: 'Trump dismissed Bolton, his national security adviser, in a tweet.',
      expect: [['Bolton', 'john-bolton']],
    },
    { text: 'The bus from Manchester to Bolton was late.', leave: ['Bolton'] },
    {
      text: 'Obama and his administration called it strategic patience.',
      expect: [['Obama', 'barack-obama']],
    },
    {
      text: 'Ms. Trump, who wore white, came to the closing ceremony of the Games in South Korea.',
      leave: ['Trump'],
    },
    {
      text: 'Judd Trump made three centuries. Trump won the last frame at the snooker in China.',
      leave: ['Trump'],
    },
    {
      text: 'Mr Feltman, the under-secretary-general, briefed the Security Council on the launch.',
      expect: [['Feltman', 'jeffrey-feltman']],
    },
    {
      before: 'Brian Hook spoke of ships.',
      text: 'Hook said that Beijing had been briefed.',
      expect: [['Hook', 'brian-hook']],
    },
    {
      text: 'Alastair Morgan, brother of the murdered private detective Daniel Morgan, wept.',
      leave: ['Alastair Morgan'],
    },
    {
      text: "Alastair Morgan, once Britain's ambassador in Pyongyang, led the experts.",
      expect: [['Alastair Morgan', 'alastair-morgan']],
    },
    {
      text: 'Hugh Griffiths of the UN panel named four ships.',
      expect: [['Hugh Griffiths', 'hugh-griffiths']],
    },
    { text: 'Hugh Griffiths painted Welsh valleys.', leave: ['Hugh Griffiths'] },
  ],
  'Canadians, Europeans and Japanese by their surnames': [
    {
      text: 'Trudeau faced questions in Ottawa about the guest list.',
      expect: [['Trudeau', 'justin-trudeau']],
    },
    { text: 'Pierre Trudeau danced behind the Queen.', leave: ['Trudeau'] },
    {
      text: 'Freeland and Tillerson will be the hosts, Ottawa said.',
      expect: [['Freeland', 'chrystia-freeland']],
    },
    { text: 'A barn burned down in Freeland, Michigan.', leave: ['Freeland'] },
    {
      text: 'Kishida landed in Seoul, the first Japanese leader in years.',
      expect: [['Kishida', 'fumio-kishida']],
    },
    { text: 'Peskov declined to comment on when Putin would go.', expect: [['Peskov', 'dmitry-peskov']] },
    {
      text: 'Medvedev, the former Russian president, wrote of nuclear war.',
      expect: [['Medvedev', 'dmitry-medvedev']],
    },
    {
      before: 'Dmitry Medvedev sat beside Putin.',
      text: 'On the courts of Dubai the other Medvedev is the second seed.',
      leave: ['Medvedev'],
    },
    { text: 'Medvedev beat Alcaraz in the semifinal at Indian Wells.', leave: ['Medvedev'] },
    {
      text: 'Matsegora, the Russian envoy, praised Pyongyang.',
      expect: [['Matsegora', 'alexander-matsegora']],
    },
    {
      text: 'Heusgen, the German ambassador, chaired the Security Council.',
      expect: [['Heusgen', 'christoph-heusgen']],
    },
    {
      before: 'Aglaia Balta spoke for the committee.',
      text: 'Balta, a town near Odesa in Ukraine, was shelled.',
      leave: ['Balta'],
    },
    {
      text: 'Ambassador van Oosterom of the Netherlands reported to the Security Council.',
      expect: [['van Oosterom', 'karel-van-oosterom']],
    },
  ],
  'Koreans by other spellings': [
    {
      text: 'Choi Sun-hee, the vice foreign minister, scolded Pence.',
      expect: [['Choi Sun-hee', 'choe-son-hui']],
    },
    { text: 'South Korean foreign minister Cho Hyun went to Beijing.', expect: [['Cho Hyun', 'cho-hyun']] },
    { text: 'Singer Cho Hyun left the girl group.', leave: ['Cho Hyun'] },
    { text: 'Chang Sung-taek was shot in 2013.', expect: [['Chang Sung-taek', 'jang-song-thaek']] },
    { text: 'Kim watched with Jo Yong Won of the Workers’ Party.', expect: [['Jo Yong Won', 'jo-yong-won']] },
    { text: 'Forward Cho Yong-won scored for Daegu.', leave: ['Cho Yong-won'] },
    {
      text: 'Jeong Dong-young runs the Unification Ministry in Seoul.',
      expect: [['Jeong Dong-young', 'chung-dong-young']],
    },
  ],
  'ministries and offices': [
    {
      text: 'The Ministry of Foreign Affairs of the DPRK issued a statement.',
      expect: [['Ministry of Foreign Affairs of the DPRK', 'dprk-foreign-ministry']],
    },
    {
      text: "The DPRK's Foreign Ministry scoffed.",
      expect: [["DPRK's Foreign Ministry", 'dprk-foreign-ministry']],
    },
    { text: "Iran's Foreign Ministry scoffed.", leave: ['Foreign Ministry'] },
    {
      text: "China's Ministry of Foreign Affairs urged calm.",
      expect: [["China's Ministry of Foreign Affairs", 'chinese-foreign-ministry']],
    },
    { text: 'The Republic of China moved its government to Taipei.', leave: ['China'] },
    { text: 'The Navy tested a missile at China Lake.', leave: ['China'] },
    {
      text: "Canada's Department of Foreign Affairs said nothing.",
      expect: [["Canada's Department of Foreign Affairs", 'global-affairs-canada']],
    },
    {
      text: "South Korea's presidential office said the launch was a provocation.",
      expect: [
        ['South Korea', 'south-korea'],
        ['presidential office', 'blue-house'],
      ],
    },
    { text: "Ukraine's presidential office said it had lost contact.", leave: ['presidential office'] },
    {
      text: "The Workers' Party's Central Military Commission met under Kim Jong Un.",
      expect: [['Central Military Commission', 'central-military-commission']],
    },
    {
      text: 'Xi purged a vice chairman of the Central Military Commission.',
      leave: ['Central Military Commission'],
    },
    {
      text: 'Treasury blamed the Foreign Trade Bank of Vietnam for slow loans.',
      leave: ['Foreign Trade Bank'],
    },
    {
      text: "The indictment says bankers of North Korea's Foreign Trade Bank opened branches abroad.",
      expect: [['Foreign Trade Bank', 'foreign-trade-bank']],
    },
    { text: 'G-7 leaders condemned the launch.', expect: [['G-7', 'g7']] },
    { text: 'The Group of 7 nations froze the loan.', expect: [['Group of 7', 'g7']] },
    {
      text: 'The gallery shows landscapes by the Group of Seven, the Canadian painters.',
      leave: ['Group of Seven'],
    },
  ],
  'treaties and deals': [
    { text: 'The 1994 accord with Pyongyang froze Yongbyon.', expect: [['1994 accord', 'agreed-framework']] },
    { text: 'The 1994 accord ended the strike at the mill.', leave: ['1994 accord'] },
    { text: 'Tehran says the 2015 nuclear accord is dead.', expect: [['2015 nuclear accord', 'jcpoa']] },
    { text: 'India and Russia signed a nuclear accord on reactors.', leave: ['nuclear accord'] },
    {
      text: 'The 1961 Treaty of Friendship binds China to North Korea.',
      expect: [['1961 Treaty of Friendship', 'china-dprk-treaty-1961']],
    },
    {
      text: 'Seoul suspended part of the 2018 military agreement with the North.',
      expect: [['2018 military agreement', 'comprehensive-military-agreement']],
    },
    { text: 'Niger tore up its 2018 military agreement with France.', leave: ['2018 military agreement'] },
    {
      text: 'Tokyo wants complete, verifiable, and irreversible dismantlement of all missiles of North Korea.',
      expect: [['complete, verifiable, and irreversible dismantlement', 'cvid']],
    },
    { text: 'CVID patients lack antibodies.', leave: ['CVID'] },
    { text: 'The bicycle has dual suspension and disc brakes.', leave: ['dual suspension'] },
    {
      text: 'The meeting ended with a summary of the co-chairs in Vancouver.',
      expect: [['summary of the co-chairs', 'co-chairs-summary-2018']],
    },
  ],
  'ships and weapons': [
    {
      text: 'The ship is of the same class as the Choe Hyon, launched in April and named after a guerrilla who fought Japan.',
      expect: [['Choe Hyon', 'choe-hyon']],
    },
    {
      text: 'A second, the Kang Kon, fell on its side before Kim’s eyes.',
      expect: [['Kang Kon', 'kang-kon']],
    },
    { text: 'Choe Hyon was a guerrilla general beside Kim Il Sung.', leave: ['Choe Hyon'] },
    { text: 'North Korea fired two ICBMs.', expect: [['ICBMs', 'icbm']] },
    { text: 'The Hwasongpho-18 burns solid fuel.', expect: [['Hwasongpho-18', 'hwasong-18']] },
    { text: 'North Korea fired a Hwaseong-15, Seoul said.', expect: [['Hwaseong-15', 'hwasong-15']] },
    { text: 'Hwaseong police caught the man.', leave: ['Hwaseong'] },
    { text: 'The Angara carried containers from Rajin to Dunai.', expect: [['Angara', 'angara']] },
    { text: 'Plesetsk sent up an Angara with two satellites.', leave: ['Angara'] },
    {
      text: 'Survivors of the Cheonan laid wreaths for the 46 dead.',
      expect: [['Cheonan', 'cheonan-sinking']],
    },
    { text: 'The train from Seoul to Cheonan was packed.', leave: ['Cheonan'] },
    { text: 'Hackers known as Velvet Chollima sent the e-mails.', expect: [['Velvet Chollima', 'kimsuky']] },
  ],
  'traps beside the subject': [
    {
      text: "Germany's presidential office in Berlin invited South Korea's leader.",
      leave: ['presidential office'],
    },
    { text: 'CMA CGM ships call at Busan, and Seoul taxes them.', leave: ['CMA'] },
    { text: 'In AP, Chandrababu Naidu said that rice was cheap.', leave: ['AP'] },
    { text: 'AP Moller-Maersk said that rates rose.', leave: ['AP'] },
    { text: 'McCain was held in the Hanoi Hilton, and Trump mocked him for it.', leave: ['Hanoi'] },
    {
      text: 'Seoul heard of the second summit of Trump and Putin in Vietnam from Kim.',
      leave: ['second summit'],
    },
    { text: "Trump's Travel Ban draws the ire of many in Europe.", leave: ['Ban'] },
    {
      text: 'Donald Trump Jr. flew to Nuuk, and President Trump praised Trump Jr. for it.',
      leave: ['Trump Jr'],
    },
    { text: 'The Blue House on Kensington Lane has no president but good noodles.', leave: ['Blue House'] },
    {
      before: 'Guterres spoke at NATO.',
      text: 'The alliance and its secretary-general, Mark Rutte, thanked him.',
      leave: ['secretary-general'],
    },
    { text: 'Child abductions by parents in Japan worry France.', leave: ['abductions'] },
    { text: 'People of Moscow queued for water.', expect: [['Moscow', 'moscow']] },
    { text: 'The minister visits Beijing on Monday.', expect: [['Beijing', 'beijing']] },
    { text: 'She was flown to Seoul after her release.', expect: [['Seoul', 'seoul']] },
  ],
  'places and times': [
    { text: 'Kim reached Hanoi by train, and South Korea was hopeful.', expect: [['Hanoi', 'hanoi']] },
    { text: 'Hanoi raised the price of petrol.', leave: ['Hanoi'] },
    { text: 'ASEAN ministers agreed at the Hanoi summit on tariffs.', leave: ['Hanoi summit'] },
    { text: 'Trump left the Hanoi summit early.', expect: [['Hanoi summit', 'hanoi-summit']] },
    { text: 'Carter brought Sadat to Camp David, and the accords followed.', leave: ['Camp David'] },
    {
      text: 'Yoon and Kishida flew to Camp David, the presidential retreat in Maryland.',
      expect: [['Camp David', 'camp-david-2023']],
    },
    { text: 'The Soviet Union and the US fought the cold war by proxy.', expect: [['cold war', 'cold-war']] },
    { text: 'The neighbours are in a cold war over a hedge.', leave: ['cold war'] },
    {
      text: 'The two armies face each other across the DMZ, north of Seoul.',
      expect: [['DMZ', 'demilitarized-zone']],
    },
    { text: 'Kyiv refused a demilitarized zone in Donbas.', leave: ['demilitarized zone'] },
    { text: 'Stability in north-east Asia depends on both Koreas.', expect: [['north-east Asia', 'asia']] },
    { text: 'Spices from Asia sell well.', leave: ['Asia'] },
    { text: 'PRC forces drilled near Taiwan.', expect: [['PRC', 'china']] },
    { text: 'A flock of Canada geese crossed the runway.', leave: ['Canada'] },
    {
      text: 'Salmón reported on human rights in North Korea.',
      expect: [['human rights in North Korea', 'human-rights-north-korea']],
    },
    { text: 'Salmón farms spread along the fjord.', leave: ['Salmón'] },
  ],
};
