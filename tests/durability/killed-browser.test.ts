import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BROWSERS, withBrowser } from '../browser/with-browser.ts';
import { openWriter, wereHadBack } from './note-writer.ts';
import { createStorm } from './storm.ts';
import { times } from '../times.ts';

const KILLS = times(10, 200);

for (const name of BROWSERS) {
  describe(`When ${name} is killed in a storm of saves, edits, deletions and imports`, () => {
    const browser = withBrowser(name);

    it(`loses none that it has acknowledged, and tears none, ${KILLS} times`, async () => {
      const storm = createStorm();
      let acknowledged = 0;
      let hadBack = 0;
      for (let kill = 0; kill < KILLS; kill += 1) {
        const killing = new AbortController();
        const raging = storm.rage(await openWriter(browser()), killing.signal);
        await new Promise((resolve) => setTimeout(resolve, 300 + 70 * (kill % 10)));
        killing.abort();
        await browser().restart({ killed: true });
        acknowledged += await raging;
        const later = await openWriter(browser());
        await storm.check(later);
        if (await wereHadBack(later)) hadBack += 1;
      }
      console.log(
        `${name}: ${KILLS} kills, ${acknowledged} acknowledged saves and imports; ${hadBack} databases had back.`,
      );
      assert.ok(acknowledged > KILLS);
    });
  });
}
