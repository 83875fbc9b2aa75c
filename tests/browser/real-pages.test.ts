import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { until } from '../../scripts/browser/until.ts';
import { openCard, waitForMarks } from '../../scripts/browser/reading.ts';
import { hasSavedPages, savedPage, savedPages } from '../../scripts/browser/saved-pages.ts';
import { BROWSERS, withBrowser } from './with-browser.ts';

/** Address of a page that a news site has published, words that must be marked on it, and the head of their card. */
const PAGES: readonly (readonly [address: string, words: string, head: string])[] = [
  ['en.yna.co.kr/view/AEN20190820002300325', 'Rodong Sinmun', 'Rodong Sinmun'],
  ['www.liberation.fr/planete/2017/04/05/', 'Rex Tillerson', 'Rex Tillerson'],
  ['www.theaustralian.com.au/news/world/seoul-says-yes', 'North Korea', 'North Korea'],
  ['www.cbsnews.com/8301-250_162-57588163/', 'Xi Jinping', 'China'],
  ['www.nbcnews.com/news/world/south-korea-martial-law', 'Yoon Suk Yeol', 'Yoon Suk Yeol'],
  ['japannews.yomiuri.co.jp/politics/politics-government/', 'DPRK', 'North Korea'],
  ['de.euronews.com/2026/01/06/', 'UN-Sicherheitsrat', 'UN Security Council'],
  ['www.nytimes.com/2018/10/09/us/politics/nikki-haley', 'John Bolton', 'John Bolton'],
  ['www.foxnews.com/politics/2010/08/14/', 'Dmitry Medvedev', 'Dmitry Medvedev'],
  ['globalnews.ca/news/11862251/', 'U.N. Security Council', 'UN Security Council'],
  ['www.foxnews.com/world/putin-pulls-russia', 'Vladimir Putin', 'Vladimir Putin'],
  ['www.hankookilbo.com/News/Read/A2025051516330004328', '이재명', 'Lee Jae-myung'],
  ['www.bbc.com/news/articles/clymn8zyrp9o', 'Nato', 'NATO'],
  [
    'www.washingtonpost.com/business/economy/netanyahu',
    'U.N. General Assembly',
    'United Nations General Assembly',
  ],
];

const skip = hasSavedPages() ? false : 'the saved pages are not beside this repository';

for (const name of BROWSERS) {
  describe(`A page of a real news site in ${name}`, { skip }, () => {
    const browser = withBrowser(name, {}, savedPage);

    for (const [part, words, head] of PAGES) {
      it(`${part} has its marks and a card over “${words}”`, async () => {
        const { address } = savedPages().find((page) => page.address.includes(part))!;
        const page = await browser().open(address);
        assert.ok((await waitForMarks(page)).length > 2);
        const card = await openCard(browser(), page, words);
        await until(`the card speaks of ${head}`, async () => (await card.text()).includes(head));
        await page.close();
      });
    }
  });
}
