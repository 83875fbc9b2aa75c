import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { BrowserName } from '../../scripts/browser/find-browsers.ts';
import type { Answer } from '../../scripts/browser/news-server.ts';
import { SAMPLE_HOST, sampleAddress, samplePage } from '../../scripts/browser/sample-pages.ts';
import { says } from './own-pages.ts';
import { BROWSERS, withBrowser } from './with-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'backgrounder-files-'));
const file = join(folder, 'story.html');
writeFileSync(file, '<!doctype html><title>A story</title><p>The 1718 Committee met.</p>');

/** A page without text, as small as a PDF may be. */
const PDF = `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200]>> endobj
trailer <</Root 1 0 R>>
%%EOF`;
const PICTURE = Buffer.from('R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=', 'base64');

const OTHER_TYPES: Record<string, Answer> = {
  '/report.pdf': { type: 'application/pdf', body: PDF },
  '/s/2024/215': { type: 'application/pdf', body: PDF },
  '/photo': { type: 'image/gif', body: PICTURE },
};

const GUARDED = 'lets no extension read this page';

/** What the popup says over an address. Of some pages a browser does not tell us even that; some no test can open. */
const SAID: readonly (readonly [string, string, Partial<Record<BrowserName, string>>])[] = [
  ['a PDF', `https://${SAMPLE_HOST}/report.pdf`, { chromium: 'This is a PDF', firefox: 'This is a PDF' }],
  ['a PDF of another site', 'https://un.example/s/2024/215', { chromium: 'This is a PDF', firefox: GUARDED }],
  ['a picture', 'https://un.example/photo', { chromium: 'This is a picture', firefox: 'This is a picture' }],
  ['a file', pathToFileURL(file).href, { chromium: 'This is a file', firefox: 'This is a file' }],
  ['one of Chromium’s own pages', 'chrome://version/', { chromium: GUARDED }],
];

for (const name of BROWSERS) {
  describe(`What cannot be marked in ${name}`, () => {
    const browser = withBrowser(name, {}, (url) => OTHER_TYPES[url.pathname] ?? samplePage(url));

    for (const [what, address, { [name]: said }] of SAID) {
      if (said === undefined) continue;
      it(`is said to be ${what}`, async () => {
        const popup = await browser().openPopup(await browser().open(address));
        await says(popup, said);
        await popup.close();
      });
    }

    it('is said to be no article on a page that is read, and nothing else', async () => {
      const popup = await browser().openPopup(await browser().open(sampleAddress('front-page.html')));
      await says(popup, 'not look like an article');
      await popup.close();
    });
  });
}

after(() => rmSync(folder, { recursive: true }));
