import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { startNewsServer } from '../../scripts/browser/news-server.ts';
import { waitForMarks } from '../../scripts/browser/reading.ts';
import { sampleAddress, samplePage } from '../../scripts/browser/sample-pages.ts';
import { startBrowser } from '../../scripts/browser/start-browser.ts';
import { until } from '../../scripts/browser/until.ts';
import { buildThatSpeaks } from './broken-build.ts';
import { times } from '../times.ts';
import { BROWSERS, withServer } from './with-browser.ts';

/** A host of which no page speaks. */
const ELSEWHERE = 'silence.example';

/** They all have the one policy. */
const PAGES = ['popup', 'story', 'notes', 'options', 'saved', 'sidepanel', 'welcome'].slice(0, times(2, 7));

/** What is refused is refused at once; not everything that is tells of it. */
const PATIENCE_MS = 400;

/** All that could be tried from a background, which may have no document. */
const FROM_BACKGROUND = `Promise.race([
  new Promise((done) => setTimeout(done, ${PATIENCE_MS})),
  Promise.allSettled([
    () => fetch('https://${ELSEWHERE}/fetch'),
    () => fetch('https://${ELSEWHERE}/blind', { mode: 'no-cors', keepalive: true }),
    () => new Promise((done) => { new WebSocket('wss://${ELSEWHERE}/socket').onclose = done; }),
    () => new Promise((done) => { new EventSource('https://${ELSEWHERE}/events').onerror = done; }),
    () => navigator.sendBeacon('https://${ELSEWHERE}/beacon', 'x'),
    () => importScripts('https://${ELSEWHERE}/script.js'),
    () => import('https://${ELSEWHERE}/module.js'),
  ].map(async (way) => way())),
]).then(() => null)`;

/** What needs a document besides. Each is waited for until it has failed or come. */
const FROM_PAGE = `(async () => {
  const load = (name, attributes) => new Promise((done) => {
    const element = Object.assign(document.createElement(name), attributes);
    element.onload = element.onerror = done;
    setTimeout(done, ${PATIENCE_MS});
    document.body.append(element);
  });
  await Promise.allSettled([
    ${FROM_BACKGROUND},
    load('img', { src: 'https://${ELSEWHERE}/image.png' }),
    load('script', { src: 'https://${ELSEWHERE}/script.js' }),
    load('link', { rel: 'stylesheet', href: 'https://${ELSEWHERE}/style.css' }),
    load('link', { rel: 'prefetch', href: 'https://${ELSEWHERE}/prefetch' }),
    load('iframe', { src: 'https://${ELSEWHERE}/frame' }),
    load('object', { data: 'https://${ELSEWHERE}/object' }),
    load('video', { src: 'https://${ELSEWHERE}/video.mp4', poster: 'https://${ELSEWHERE}/poster.png' }),
    load('p', { style: 'background: url(https://${ELSEWHERE}/background.png)', textContent: 'a' }),
    new FontFace('far', 'url(https://${ELSEWHERE}/font.woff2)').load(),
    load('form', { action: 'https://${ELSEWHERE}/form', target: '_blank' }).then(() => document.forms[0].submit()),
  ]);
})().then(() => null)`;

for (const name of BROWSERS) {
  describe(`The extension in ${name}`, () => {
    const { browser, server } = withServer(name);

    it('has a policy under which only files of the package are loaded', () => {
      const file = `.output/${name === 'chromium' ? 'chrome' : name}-mv3/manifest.json`;
      const manifest = JSON.parse(readFileSync(file, 'utf8')) as { content_security_policy: unknown };
      assert.deepEqual(manifest.content_security_policy, {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
          "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      });
    });

    it('could not reach a server from its background if it tried', async () => {
      await browser().inBackground(FROM_BACKGROUND);
      assert.equal(server().hosts.has(ELSEWHERE), false);
    });

    for (const page of PAGES) {
      it(`could not reach a server from ${page}.html if it tried`, async () => {
        const own = await browser().openOwnPage(`${page}.html`);
        await own.evaluate(FROM_PAGE);
        assert.equal(server().hosts.has(ELSEWHERE), false);
        await own.close();
      });
    }

    it('would be seen to reach it, as a page of the web does', async () => {
      const page = await browser().open(sampleAddress('front-page.html'));
      await page.evaluate(FROM_PAGE);
      await until('the server is asked', async () => server().hosts.has(ELSEWHERE));
      await page.close();
    });
  });

  describe(`What every test of ${name} watches for`, () => {
    it('is seen in a build that is not silent', async () => {
      const heard: string[] = [];
      const server = await startNewsServer((url) => {
        if (url.hostname === ELSEWHERE) heard.push(url.pathname);
        return samplePage(url);
      });
      const extension = buildThatSpeaks(name, ELSEWHERE);
      const browser = await startBrowser(name, server, { extension, watched: true });
      try {
        await waitForMarks(await browser.open(sampleAddress('veto-2024.html')));
        const own = await browser.openOwnPage('popup.html');
        await until('all have spoken', async () =>
          ['background', 'page', 'popup'].every((who) => heard.some((path) => path.startsWith(`/${who}`))),
        );
        // Nothing but the policy kept the tries above from the server: here it is not there.
        await browser.inBackground(FROM_BACKGROUND);
        await until('the background reaches the server', async () => heard.includes('/socket'));
        await own.evaluate(FROM_PAGE);
        await until('a page of ours reaches the server', async () => heard.includes('/image.png'));
      } finally {
        await browser.close();
        server.close();
      }
      const seen = browser.ownRequests().join('\n');
      // Whose a request from a page is, each browser tells of some ways only; the script there is the same in both.
      const fromPage = name === 'chromium' ? ['page-fetch', 'page-beacon', 'page-socket'] : ['page-image'];
      const fromPopup = ['popup-fetch', 'popup-image', 'popup-beacon', 'popup-socket'];
      for (const what of ['background', ...fromPage, ...fromPopup]) {
        assert.match(seen, new RegExp(`//${ELSEWHERE}/${what}$`, 'm'));
      }
      assert.ok(server.fromExtensions.includes(`https://${ELSEWHERE}/background`));
    });
  });
}
