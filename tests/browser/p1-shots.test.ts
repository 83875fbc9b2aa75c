import { it, describe } from 'node:test';
import { BROWSERS, withBrowser } from './with-browser.ts';
const names = (process.env.B ?? 'chromium').split(',');
for (const name of BROWSERS.filter((n) => names.includes(n)))
  for (const dark of (process.env.D ?? '0').split(',').map((d) => d === '1'))
    describe(name, () => {
      const browser = withBrowser(name, { dark });
      it('x', async () => {
        for (const id of (process.env.IDS ?? 'maria-zakharova').split(',')) {
          for (const width of (process.env.W ?? '320,400,800,1600').split(',').map(Number)) {
            const page = await browser().openOwnPage(`story.html#/entity/${id}`);
            await page.setViewport({ width, height: 900 });
            await page
              .waitForSelector('.relation-drawing', { timeout: 5000 })
              .catch(() => console.log('no map'));
            await new Promise((r) => setTimeout(r, 500));
            console.log(
              id,
              width,
              await page.evaluate(() =>
                [document.documentElement.scrollWidth, document.documentElement.clientWidth].join('/'),
              ),
              await page.evaluate(() => performance.now()),
            );
            await page.screenshot({
              path: `/tmp/w/p1/${name}-${dark ? 'dark' : 'light'}-${id}-${width}.png`,
              fullPage: true,
            });
            for (const [n, sel] of ['.relations', '.drawing', '.article-table'].entries()) {
              const el = await page.$(sel);
              if (el) {
                const b = (await el.boundingBox())!;
                await page.screenshot({
                  path: `/tmp/w/p1/part${n}-${id}-${width}.png`,
                  captureBeyondViewport: true,
                  clip: {
                    x: 0,
                    y: b.y + (await page.evaluate(() => scrollY)),
                    width,
                    height: Math.min(1100, b.height + 60),
                  },
                });
              }
            }
            await page.close();
          }
        }
        console.log(browser().errors());
      });
    });
