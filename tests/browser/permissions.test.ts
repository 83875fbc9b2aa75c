import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleAddress } from '../../scripts/browser/sample-pages.ts';
import { says } from './own-pages.ts';
import { BROWSERS, withBrowser } from './with-browser.ts';

/** All that a browser tells a reader who installs us. A longer list than this is a reason not to. */
const WARNINGS = {
  chromium: ['Read and change your data on a number of websites'],
  firefox: [
    'Access your data for sites in 293 domains',
    'The developer says this extension doesn’t require data collection.',
  ],
};

/** What the manifest requires, and what runs beyond it. */
const ASKED = `(async () => {
  const api = globalThis.browser ?? chrome;
  const { host_permissions, permissions } = api.runtime.getManifest();
  const registered = await api.scripting.getRegisteredContentScripts();
  return { required: [...permissions, ...host_permissions], beyond: [...new Set(registered.flatMap(({ matches }) => matches))] };
})()`;

interface Asked {
  readonly required: string[];
  readonly beyond: string[];
}

for (const name of BROWSERS) {
  describe(`The permissions in ${name}`, () => {
    const browser = withBrowser(name);

    it('are told at installation in these words, and no others', async () => {
      assert.deepEqual(await browser().installWarnings(), WARNINGS[name]);
    });

    it('reach no site that is not required before the reader allows one', async () => {
      assert.deepEqual((await browser().inExtension<Asked>(ASKED)).beyond, []);
    });

    const unanswerable = name === 'chromium' && 'nothing can answer the prompt of a headless Chromium';
    it('grow by the site that the reader allows, while it runs', { skip: unanswerable }, async () => {
      const before = await browser().inExtension<Asked>(ASKED);
      const page = await browser().open(sampleAddress('veto-2024.html', 'www.example.net'));
      const popup = await browser().openPopup(page);
      await popup.click('Always on this site');
      await says(popup, 'Marks on example.net');
      const after = await browser().inExtension<Asked>(ASKED);
      assert.deepEqual(after, { required: before.required, beyond: ['*://*.example.net/*'] });
    });
  });
}
