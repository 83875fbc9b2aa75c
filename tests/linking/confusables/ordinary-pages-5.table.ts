import type { ConfusableTable } from '../confusables.row.ts';

/** Towns, states, teams, markets and credits, each full of capitals' and agencies' names. */
export const TOWNS_MARKETS_AND_CREDITS: ConfusableTable = {
  'a capital in whose state the page has no interest': [
    {
      text: 'Moscow police were called to a dormitory of the University of Idaho. A neighbour wept. The sheriff of the county is helping. Moscow will hold a vigil on Friday.',
      leave: ['Moscow'],
    },
    {
      text: 'Seoul loves its bakeries and restaurants. The queues are long. Bread came late. Nobody minds. In Seoul even banks sell buns.',
      leave: ['Seoul'],
    },
    {
      text: 'Seoul loves its bakeries and restaurants, a South Korean paper says. The queues are long. Bread came late. South Korea is proud. Talks with the envoy were held in Seoul.',
      expect: [['South Korea', 'south-korea']],
    },
    {
      text: 'Flats in Moscow are dear. The buyers wait. Nothing sells. Russia has raised its rates. The minister flew home to Moscow.',
      expect: [['Russia', 'russia']],
    },
  ],
  'a capital as a place': [
    {
      text: 'The court in southern Seoul heard the case. South Korea waits.',
      expect: [['Seoul', 'seoul']],
    },
    {
      text: 'The court sits in Seocho, southern Seoul. South Korea waits.',
      expect: [['Seoul', 'seoul']],
    },
    {
      text: 'Park met reporters in the capital, Seoul, on Sunday. South Korea waits.',
      expect: [['Seoul', 'seoul']],
    },
    {
      text: 'It is the first such call since Moscow sent its tanks into Ukraine.',
      expect: [['Moscow', 'russia']],
    },
    {
      text: "It is the first such call since Moscow's attack on Ukraine.",
      expect: [['Moscow', 'russia']],
    },
  ],
  'Washington: teams and the state': [
    {
      text: 'WASHINGTON -- Neither side has found its form. Washington ended a losing streak with a win over Milwaukee, and led by nine at halftime.',
      leave: ['Washington'],
    },
    {
      text: 'Lawmakers may overrule the governor in Olympia. It takes two thirds of the Washington House of Representatives and of the Washington State Senate.',
      leave: ['Washington'],
    },
    {
      text: 'Washington is one of 36 states where gubernatorial vetoes can be overridden by the Legislature.',
      leave: ['Washington'],
    },
    {
      text: 'The boys came from Boise, Idaho, and Mount Vernon, Washington.',
      leave: ['Washington'],
    },
    {
      text: 'A pipe burst in Spokane, Washington, and in Everett, Washington.',
      leave: ['Washington'],
    },
    {
      before: 'The United States cast the only vote against a ceasefire in Gaza.',
      text: 'Washington defended its veto.',
      expect: [['Washington', 'united-states', 'washington-dc']],
    },
  ],
  'markets and companies': [
    {
      text: 'The Hang Seng fell and the Sensex rose, while markets in Seoul and Tokyo were closed for holidays.',
      leave: ['Seoul', 'Tokyo'],
    },
    {
      text: 'Benchmarks in Shanghai, Tokyo and Hong Kong declined.',
      leave: ['Tokyo'],
    },
    {
      text: 'China Resources Land lost a tenth, China Life Insurance a fifth.',
      leave: ['China'],
    },
    { text: 'She starred in China Girl on television.', leave: ['China'] },
    { text: 'The picture is by China News Service.', leave: ['China'] },
    { text: 'Asia Economy, a daily, has a new editor.', leave: ['Asia'] },
  ],
  'the South of others': [
    {
      before: 'South Korea lost to Uruguay.',
      text: 'The South Americans will go through, and the South Africans will not.',
      leave: ['The South', 'the South'],
    },
  ],
  'Games and lists of states': [
    {
      text: 'Many teams stayed away from the Moscow Games of 1980, and Moscow spectators booed those who came.',
      leave: ['Moscow'],
    },
    { text: 'He was to compete at the Moscow Olympics.', leave: ['Moscow'] },
    { text: 'They will send one team to the Tokyo Summer Games.', leave: ['Tokyo'] },
    {
      text: 'With no share in the Games of South Korea, North Korea stayed at home.',
      expect: [
        ['South Korea', 'south-korea'],
        ['North Korea', 'north-korea'],
      ],
    },
    {
      text: 'North Korea, South Korea and Japan share a sea.',
      expect: [
        ['South Korea', 'south-korea'],
        ['North Korea', 'north-korea'],
      ],
    },
    { text: 'Korea, North: see also Pyongyang.', expect: [['Korea, North', 'north-korea']] },
  ],
  'missiles of others': [
    { text: 'The Houthis fired short-range ballistic missiles at Riyadh.', leave: ['ballistic missiles'] },
    { text: 'Iran showed a ballistic missile at its parade.', leave: ['ballistic missile'] },
    {
      text: 'North Korea fired short-range ballistic missiles from Sunan.',
      expect: [['ballistic missiles', 'ballistic-missile']],
    },
  ],
  'credits and bylines of agencies': [
    {
      text: 'The new president of South Korea bows to the crowd on Monday. (Yonhap)',
      leave: ['Yonhap'],
    },
    {
      text: 'The new president of South Korea bows to the crowd on Monday. [YONHAP]',
      leave: ['YONHAP'],
    },
    {
      text: 'The new president of South Korea bows to the crowd on Monday. Yonhap',
      leave: ['Yonhap'],
    },
    {
      text: 'Kim Jong Un watches a launch. Photo: Associated Press',
      leave: ['Associated Press'],
    },
    {
      text: 'Kim Jong Un watches a launch. Credit: KCNA, via Associated Press',
      leave: ['Associated Press'],
    },
    {
      text: 'By Anna Weaver, Associated Press\nKim Jong Un watched a launch.',
      leave: ['Associated Press'],
    },
    {
      text: 'The launch failed, a diplomat told the Associated Press.',
      expect: [['Associated Press', 'associated-press']],
    },
    { text: 'The launch failed, said Yonhap.', expect: [['Yonhap', 'yonhap']] },
    {
      text: 'The alliance (NATO) met, and so did the world body (United Nations).',
      expect: [
        ['NATO', 'nato'],
        ['United Nations', 'united-nations'],
      ],
    },
    {
      text: 'No answer came from the U.S. State Department',
      expect: [['State Department', 'us-state-department']],
    },
  ],
  'Korean names written in one': [
    {
      text: 'South Korea’s Yoon Sukyeol followed Moon Jaein, and Lee Jaemyung followed him.',
      expect: [
        ['Yoon Sukyeol', 'yoon-suk-yeol'],
        ['Moon Jaein', 'moon-jae-in'],
        ['Lee Jaemyung', 'lee-jae-myung'],
      ],
    },
  ],
};
