import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openCard, waitForMarks } from '../../scripts/browser/reading.ts';
import { sampleAddress } from '../../scripts/browser/sample-pages.ts';
import { type Surface, surfaceOfPage } from '../../scripts/browser/surface.ts';
import { until } from '../../scripts/browser/until.ts';
import { nextNote, openWriter } from '../durability/note-writer.ts';
import { keepDownloads, lastDownload } from './files-of-notes.ts';
import { says } from './own-pages.ts';
import { filesWith } from './profile-traces.ts';
import { TRIPWIRE, baitIn, buildWithTripwires } from './tripwire-pack.ts';
import { BROWSERS, withServer } from './with-browser.ts';

/** What of a surface would load, run or lead where no text may. */
const CAUGHT = `(root) => [
  ...[...root.querySelectorAll('audio, embed, iframe, object, script[src*="//"], video, base, form[action]')].map(({ outerHTML }) => outerHTML),
  ...[...root.querySelectorAll('*')].flatMap((element) => [...element.attributes]
    .filter(({ name, value }) => /^on|^(?:src|srcset|poster|data|action|ping|style)$/.test(name) && /tripwire|sprung/.test(value))
    .map(({ name, value }) => name + '=' + value)),
  ...[...root.querySelectorAll('[href]')].map((element) => element.getAttribute('href')).filter((href) => /^\\s*(?:javascript|data|vbscript):/i.test(href)),
  ...(globalThis.sprung === undefined ? [] : ['a script has run']),
]`;

for (const name of BROWSERS) {
  describe(`Where every text is bait, in ${name}`, () => {
    const { browser, server } = withServer(name, {
      extension: buildWithTripwires(name),
      // A name that was only looked up is in no server's log, but in the browser's.
      atEnd: (profile) =>
        assert.equal(
          filesWith(profile, [TRIPWIRE]).includes('net-log.json'),
          false,
          'The browser has asked for the host.',
        ),
    });

    it('a card shows it as text', async () => {
      await writeNote();
      const page = await browser().open(sampleAddress('card.html'));
      await waitForMarks(page);
      const card = await openCard(browser(), page, 'Maria Zakharova');
      await says(card, `<img src="https://${TRIPWIRE}/`);
      await says(card, 'in a note');
      await isQuiet(card);
      await card.click('Not this?');
      await isQuiet(card);
      assert.equal(await page.evaluate('globalThis.sprung ?? null'), null);
      await page.close();
    });

    it('so does the popup: its list, its search, an entity, and what else was written', async () => {
      const page = await browser().open(sampleAddress('veto-2024.html'));
      await waitForMarks(page);
      const popup = await browser().openPopup(page);
      await says(popup, TRIPWIRE);
      await isQuiet(popup);
      await popup.click('Coverage');
      await until('there is coverage', async () => /Both (?:name|quote|are about)/.test(await popup.text()));
      await isQuiet(popup);
      await popup.close();
      const search = await browser().openPopup(page);
      await search.type('zakharova');
      await says(search, 'Who and what');
      await isQuiet(search);
      await search.press('Enter');
      await says(search, 'in a note');
      await isQuiet(search);
      await search.close();
      await page.close();
    });

    for (const [file, words] of [
      ['sidepanel.html', ''],
      ['story.html#/entity/maria-zakharova', 'in a note'],
      ['story.html#/search?q=tripwire', 'Who and what'],
      ['welcome.html', 'Panel of Experts'],
      ['options.html', TRIPWIRE],
      ['saved.html', 'in a headline'],
      ['notes.html', 'in a note'],
    ] as const) {
      it(`so does ${file}`, async () => {
        await prepare(file);
        const page = await browser().openOwnPage(file);
        const surface = surfaceOfPage(page);
        await says(surface, words);
        await isQuiet(surface);
        if (file === 'saved.html') {
          await surface.click('Bait');
          await says(surface, 'in a text');
          await isQuiet(surface);
        }
        await page.close();
      });
    }

    it('so do the drawings, and the pictures that are saved of them', async () => {
      const page = await browser().openOwnPage('story.html#/entity/maria-zakharova');
      await until('they are drawn', () =>
        page.evaluate(`document.querySelectorAll('svg .node, svg .event').length > 2`),
      );
      const surface = surfaceOfPage(page);
      await keepDownloads(page);
      await surface.click('Save as SVG');
      const [, svg] = await until('it is saved', () => lastDownload(page).catch(() => null));
      assert.doesNotMatch(svg, /<(?:img|script|image|iframe|link|foreignObject)\b/);
      await surface.click('Save as PNG');
      await isQuiet(surface);
      await page.close();
    });

    it('and the export of notes in each form', async () => {
      const page = await browser().openOwnPage('notes.html#files');
      const notes = surfaceOfPage(page);
      await keepDownloads(page);
      for (const form of ['Markdown, a file', 'Markdown, one', 'Table', 'Web Annotation']) {
        await notes.click(form);
        await notes.click('Export');
        await says(notes, 'Exported. The file is among the browser’s downloads.');
      }
      await isQuiet(notes);
      await page.close();
    });

    it('and nobody was asked for anything', () => {
      assert.equal(server().hosts.has(TRIPWIRE), false);
      assert.deepEqual(browser().errors(), []);
    });

    async function writeNote(): Promise<void> {
      const writer = await openWriter(browser());
      const text = `Bait in a note. ${baitIn('note')}\n\n# ${baitIn('heading')}\n\n- ${baitIn('list')}`;
      await writer.save({ ...nextNote('maria-zakharova', null), text, tags: ['tripwire.example/tag'] });
      await writer.page.close();
    }

    async function prepare(file: string): Promise<void> {
      if (file !== 'saved.html' && file !== 'options.html') return;
      const writer = await openWriter(browser());
      if (file === 'options.html') {
        const correction = {
          surfaceForm: baitIn('form').slice(0, 60),
          entity: 'maria-zakharova',
          instead: 'russia',
          host: null,
        };
        await writer.ask('changeSettings', { change: { kind: 'correct', correction } });
      } else {
        const article = {
          id: `https://${TRIPWIRE}/article`,
          headline: `Bait in a headline ${baitIn('headline')}`.slice(0, 500),
          outlet: baitIn('outlet').slice(0, 200),
          published: null,
          language: 'en',
          savedAt: Date.now(),
          removedAt: null,
          isCut: false,
          text: `Maria Zakharova in a text. ${baitIn('text')}`,
        };
        await writer.ask('sendSavedImport', { id: 'bait', part: 0, articles: [article] });
        const { state } = await writer.ask('commitSavedImport', {
          id: 'bait',
          parts: 1,
          name: baitIn('file').slice(0, 60),
        });
        assert.equal(state, 'imported');
      }
      await writer.page.close();
    }
  });
}

async function isQuiet(surface: Surface): Promise<void> {
  assert.deepEqual(await surface.run(CAUGHT), []);
}
