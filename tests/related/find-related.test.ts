import { describe, expect, it } from 'vitest';
import type { Article } from '../../library/records.ts';
import { linkText } from '../../linking/link-text.ts';
import { decodePack } from '../../pack/decode-pack.ts';
import type { ArticleBeside } from '../../related/articles-beside.ts';
import { createRelatedFinder } from '../../related/find-related.ts';
import type { PageStory, Reason } from '../../related/types.ts';
import { buildPack } from '../../scripts/dataset/build-pack.ts';

const library = decodePack(buildPack('data'));
const findRelated = createRelatedFinder(library);

function page(title: string, text: string, given: Partial<PageStory> = {}): PageStory {
  const whole = `${title}\n${text}`;
  return {
    title,
    text: whole,
    language: 'en',
    published: null,
    outlet: null,
    address: null,
    links: [...linkText(library.lexicon, whole, 'en')],
    ...given,
  };
}

const kindsIn = (why: readonly Reason[]) => why.map(({ kind }) => kind);

const VETO = page(
  'Moscow ends the watch on Pyongyang',
  `Russia used its veto in the UN Security Council on Thursday and so ended the work of the Panel of Experts, which
watches how sanctions on North Korea are kept. Thirteen members voted for another year and China abstained.
Maria Zakharova said on Friday that old templates no longer help on the Korean Peninsula.
Matthew Miller said that Moscow would own what comes of it. North Korea is said to have sent missiles to Russia.`,
  { published: '2024-03-29', outlet: 'The Evening Ferry' },
);

describe('the coverage related to a page on the veto of March 2024', () => {
  const related = findRelated(VETO);
  const ids = related.map(({ article }) => article.id);

  it('tells of the veto first', () => {
    const veto = library.events().find(({ date }) => date === '2024-03-28')!;
    expect(related.slice(0, 6).flatMap(({ why }) => why)).toContainEqual({
      kind: 'sameStory',
      event: { date: veto.date, title: veto.title },
    });
    expect(ids.slice(0, 5).every((id) => id.includes('2024-03'))).toBe(true);
  });

  it('has a reason on each line, and the closest line first', () => {
    expect(related.every(({ why }) => why.length > 0)).toBe(true);
    const scores = related.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
  });

  it('says whom both quote', () => {
    expect(related.flatMap(({ why }) => why)).toContainEqual({
      kind: 'bothQuote',
      entity: 'maria-zakharova',
    });
  });

  it('has the oldest, the newest and one told from elsewhere, once each', () => {
    const kinds = related.flatMap(({ why }) => kindsIn(why));
    for (const kind of ['founding', 'newest', 'otherSide']) {
      expect(kinds.filter((other) => other === kind)).toHaveLength(1);
    }
  });

  it("folds an agency's report in four papers into few lines", () => {
    const copies = [
      'thehindu-2024-03-29-veto-aftermath',
      'thehindu-mumbai-2024-03-30-print',
      'hindustantimes-2024-03-29-new-approach',
      'dailystar-bd-2024-03-30-strangling',
    ];
    const lines = related.filter(({ article }) => copies.includes(article.id));
    expect(lines.length).toBeLessThanOrEqual(2);
    expect(lines.flatMap(({ article, alsoIn }) => [article, ...alsoIn]).map(({ id }) => id)).toEqual(
      expect.arrayContaining(copies.slice(0, 1)),
    );
    expect(lines.some(({ alsoIn }) => alsoIn.length > 0)).toBe(true);
  });
});

it('has no line without a reason and none twice, whatever article is read as a page', () => {
  for (const { title, facts, url, outlet, published } of library.articles()) {
    const related = findRelated(page(title ?? '', facts.join('\n'), { published, outlet, address: url }));
    const shown = related.flatMap(({ article, alsoIn }) => [article.id, ...alsoIn.map(({ id }) => id)]);
    expect(new Set(shown).size).toBe(shown.length);
    expect(related.filter(({ why }) => why.length === 0)).toEqual([]);
    expect(related.length).toBeLessThanOrEqual(12);
  }
}, 60_000);

it('leaves out the record of the page itself, however its address is written', () => {
  const record = library.articles().find(({ id }) => id === 'nhk-2024-03-29-veto')!;
  const address = `${record.url!.replace('https://', 'http://www.').replace('www.www.', 'www.')}?from=mail#top`;
  const ids = findRelated({ ...VETO, address }).map(({ article }) => article.id);
  expect(ids).not.toContain(record.id);
  expect(findRelated(VETO).map(({ article }) => article.id)).toContain(record.id);
});

it('knows a report by its headline where another outlet has it', () => {
  const record = library.articles().find(({ id }) => id === 'mb-reuters-2018-01-15-absence')!;
  const copy = page(
    record.title!,
    `Ministers meet in Vancouver on North Korea. China will not be there. ${record.facts[0]}`,
    {
      published: '2018-01-15',
    },
  );
  const line = findRelated(copy).find(({ article }) => article.id === record.id);
  expect(kindsIn(line?.why ?? [])).toContain('sameText');
});

it('tells what led to the news of a page', () => {
  const later = page(
    'Pact with Pyongyang takes effect',
    'The Comprehensive Strategic Partnership Treaty that Putin and Kim Jong Un signed in June is in force. North Korea and Russia exchanged the papers in Moscow. Troops from North Korea fight in Kursk.',
    { published: '2024-12-05' },
  );
  const why = findRelated(later).flatMap((line) => line.why);
  expect(why.some((reason) => reason.kind === 'sameStory' && reason.event?.date === '2024-12-04')).toBe(true);
});

it('says of what stands close to the page that it shares names that many others have too', () => {
  const { title, facts, url, outlet, published } = library
    .articles()
    .find(({ id }) => id === 'jpost-reuters-2017-12-24-act-of-war')!;
  const related = findRelated(page(title ?? '', facts.join('\n'), { published, outlet, address: url }));
  const close = related.find(({ article }) => article.id === 'aawsat-2017-12-22-2397');
  expect(close?.why).toContainEqual({ kind: 'shares', entities: ['united-states'] });
});

it('knows a page by a word made of the name of what the library is about', () => {
  const losses = (who: string) =>
    findRelated(
      page('', `Western officials say that four in ten ${who} were lost in three months of fighting.`, {
        published: '2025-01-23',
      }),
    );
  expect(losses('North Koreans').length).toBeGreaterThan(0);
  expect(losses('Northerners')).toEqual([]);
});

describe('a page on something else has no related coverage', () => {
  it.each<[string, string, string]>([
    [
      'ice hockey',
      'Canucks win again',
      'Vancouver beat Washington 4-2 on Tuesday. The Canada forward scored twice and said that he was happy.',
    ],
    [
      'a budget',
      'Congress argues about roads',
      'The White House and Congress in Washington do not agree on the budget of the United States. Joe Biden asked for more money, his spokesman said.',
    ],
    [
      'a summit on climate',
      'Leaders promise less smoke',
      'China, the United States and the European Union promised in Paris to burn less coal. The United Nations called it a beginning.',
    ],
    ['cooking', 'A soup for autumn', 'Cut two onions, let them sweat and add the pumpkin. Serve with bread.'],
    ['nothing', '', ''],
  ])('%s', (_what, title, text) => {
    expect(findRelated(page(title, text, { published: '2024-03-29' }))).toEqual([]);
  });
});

it('has nothing to say in a library without articles', () => {
  const empty = createRelatedFinder({
    ...library,
    articles: () => [],
    articlesOn: () => [],
    articleShare: () => 0,
  });
  expect(empty(VETO)).toEqual([]);
});

describe('articles of the reader’s own beside the library', () => {
  const beside = (given: Partial<Article>, entities: string[]): ArticleBeside => ({
    article: {
      ...library.articles()[0]!,
      id: 'https://evening-ferry.example/own',
      url: 'https://evening-ferry.example/own',
      title: 'What the veto in the Council means for the sanctions on Pyongyang',
      outlet: 'The Evening Ferry',
      outletCountry: 'unknown',
      outletKind: 'unknown',
      published: '2024-03-30',
      topics: [],
      stance: '',
      facts: [
        'Russia vetoed another year of the Panel of Experts, which watched the sanctions on North Korea. China abstained.',
      ],
      ...given,
    },
    entities,
  });
  const NAMED = ['panel-of-experts-1718', 'russia', 'north-korea', 'china', 'un-security-council'];
  const own = beside({}, NAMED);
  const idsOf = (given: readonly ArticleBeside[], story = VETO) =>
    findRelated(story, given).map(({ article }) => article.id);

  it('are related for reasons, as others are', () => {
    const [line] = findRelated(VETO, [own]).filter(({ article }) => article.id === own.article.id);
    expect(kindsIn(line!.why)).toContain('sameStory');
  });

  it('do not hide what is told from elsewhere, and are not that where nobody knows from where they are', () => {
    const elsewhere = (given: readonly ArticleBeside[]) =>
      findRelated(VETO, given)
        .flatMap(({ article, why }) => why.map((reason) => ({ id: article.id, reason })))
        .filter(({ reason }) => reason.kind === 'otherSide');
    expect(elsewhere([])).toHaveLength(1);
    expect(own.article.outlet).toBe(VETO.outlet);
    expect(elsewhere([own])).toEqual(elsewhere([]));
  });

  it('are not where they tell of something else, name what they may', () => {
    const recipe = beside(
      { title: 'Soup of the day', facts: ['Leeks, cream and a little salt.'], published: '2011-05-02' },
      [],
    );
    expect(idsOf([recipe])).toEqual(findRelated(VETO).map(({ article }) => article.id));
  });

  it('are not the page itself, nor a second time what the library has', () => {
    expect(idsOf([own], { ...VETO, address: own.article.url })).not.toContain(own.article.id);
    const known = findRelated(VETO).find(({ article }) => article.url !== null)!.article;
    const again = beside({ id: 'again', url: `${known.url}#read` }, NAMED);
    expect(idsOf([again])).not.toContain('again');
  });

  it('leave what is found without them as it was', () => {
    const before = findRelated(VETO);
    findRelated(VETO, [own]);
    expect(findRelated(VETO)).toEqual(before);
  });
});
