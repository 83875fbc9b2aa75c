import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/browser/until.ts';

/** Keeps what the page gives to the browser to keep: where downloads go is another matter in each browser. */
export async function keepDownloads(page: Page): Promise<void> {
  await page.evaluate(() => {
    const kept: [string, Blob][] = [];
    (globalThis as unknown as { kept: typeof kept }).kept = kept;
    let last = new Blob();
    URL.createObjectURL = (blob) => {
      last = blob as Blob;
      return '#';
    };
    HTMLAnchorElement.prototype.click = function click() {
      kept.push([this.download, last]);
    };
  });
}

/** The name of the last file, and its text. */
export async function lastDownload(page: Page): Promise<[string, string]> {
  return page.evaluate(async () => {
    const [name, blob] = (globalThis as unknown as { kept: [string, Blob][] }).kept.at(-1)!;
    return [name, await blob.text()] as [string, string];
  });
}

/** Drops a file where files can be dropped. */
export async function drop(page: Page, name: string, text: string): Promise<void> {
  await until('the place is there', () =>
    page.evaluate(() => document.querySelector('.drop-place') !== null),
  );
  await page.evaluate(
    (fileName, content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName));
      const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector('.drop-place')!.dispatchEvent(event);
    },
    name,
    text,
  );
}
