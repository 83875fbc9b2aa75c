/** Draws `public/icon/` from `assets/icon.svg`, and its smallest size from a drawing of its own (`npm run icons`). */
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { obtainBrowser } from './browser/find-browsers.ts';

const SIZES = [16, 32, 48, 96, 128];

const browser = await puppeteer.launch({
  executablePath: obtainBrowser('chromium'),
  pipe: true,
  // Containers run as root, where Chromium's sandbox does not start.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of SIZES) {
  const drawing = readFileSync(size === 16 ? 'assets/icon-16.svg' : 'assets/icon.svg', 'utf8');
  await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
  await page.setContent(`<style>* { margin: 0 } svg { display: block }</style>${drawing}`);
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
