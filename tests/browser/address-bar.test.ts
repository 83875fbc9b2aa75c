import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { until } from '../../scripts/browser/until.ts';
import { BROWSERS, withBrowser } from './with-browser.ts';

for (const name of BROWSERS) {
  describe(`The address bar of ${name}, behind our keyword`, () => {
    const browser = withBrowser(name);

    it('offers whom a misspelled name means, the best first, in plain words', async () => {
      const [search, ...lines] = await browser().typeInAddressBar('bg zakharva');
      assert.match(search!, /^Search /);
      assert.equal(lines[0], 'Maria Zakharova – Russian Foreign Ministry spokeswoman since August 2015.');
      for (const line of lines) assert.doesNotMatch(line, /[<>]|&\w+;/);
    });

    it('leads to their page in a tab', async () => {
      await browser().typeInAddressBar('bg zakharva');
      await browser().chooseInAddressBar(1);
      await opens('#/entity/maria-zakharova');
    });

    it('leads to the search for what was typed', async () => {
      await browser().typeInAddressBar('bg snap back');
      await browser().chooseInAddressBar(0);
      await opens('#/search?q=snap+back');
      assert.deepEqual(browser().errors(), []);
    });

    async function opens(place: string): Promise<void> {
      await until(`a tab is at ${place}`, () =>
        browser().inExtension<boolean>(
          `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.some(({ url }) => url?.endsWith(${JSON.stringify(`/story.html${place}`)})))`,
        ),
      );
    }
  });
}
