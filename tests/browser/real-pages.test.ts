import { describe, it } from 'node:test';
import { until } from '../../scripts/browser/until.ts';
import { openCard, waitForMarks } from '../../scripts/browser/reading.ts';
import { hasSavedPages, savedPage, savedPages } from '../../scripts/browser/saved-pages.ts';
import { BROWSERS, withBrowser } from './with-browser.ts';

/** Address of a page that a news site has published, words that must be painted on it, and the head of their card. */
const PAGES: readonly (readonly [address: string, words: string, head: string])[] = [
  ['en.yna.co.kr/view/AEN20190820002300325', 'Rodong Sinmun', 'Rodong Sinmun'],
  ['www.liberation.fr/planete/2017/04/05/', 'Rex Tillerson', 'Rex Tillerson'],
  ['www.nikkei.com/article/DGXMZO31897660Y8A610C1000000/', '米朝首脳会談', '2018 Singapore summit'],
  ['timesofindia.indiatimes.com/india/china-snubs-imran', 'Geng Shuang', 'Geng Shuang'],
  ['www.nbcnews.com/news/world/south-korea-martial-law', 'Yoon Suk Yeol', 'Yoon Suk Yeol'],
  ['japannews.yomiuri.co.jp/politics/politics-government/', 'Takaichi', 'Sanae Takaichi'],
  ['de.euronews.com/2026/01/06/', 'UN-Generalsekretär', 'António Guterres'],
  ['www.nytimes.com/2018/10/09/us/politics/nikki-haley', 'John Bolton', 'John Bolton'],
  ['www.foxnews.com/politics/2010/08/14/', 'Dmitry Medvedev', 'Dmitry Medvedev'],
  ['globalnews.ca/news/11862251/', 'Associated Press', 'Associated Press'],
  ['www.kommersant.ru/doc/7715044', 'Сергей Лавров', 'Sergey Lavrov'],
  ['www.hankookilbo.com/News/Read/A2025051516330004328', '이재명', 'Lee Jae-myung'],
  ['www.bbc.com/news/world-us-canada-33646704', 'Iran nuclear deal', 'Joint Comprehensive Plan of Action'],
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
        await waitForMarks(page);
        const card = await openCard(browser(), page, words);
        await until(`the card speaks of ${head}`, async () => (await card.text()).includes(head));
        await page.close();
      });
    }
  });
}
