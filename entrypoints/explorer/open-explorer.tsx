import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Explorer } from '../../components/Explorer.tsx';
import { type Words, WordsContext } from '../../components/words.ts';
import { createBrowserPort, recallStart } from './browser-port.ts';

/**
 * Draws the explorer as the whole of an extension page.
 * @param buttonPressed whether our toolbar button was pressed to open it
 */
export async function openExplorer(buttonPressed: boolean): Promise<void> {
  const words: Words = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions);
  document.documentElement.lang = words('language');
  document.documentElement.dir = words('direction');
  document.title = words('extensionName');
  const start = await recallStart();
  render(
    <WordsContext.Provider value={words}>
      <Explorer port={createBrowserPort(buttonPressed)} start={start} />
    </WordsContext.Provider>,
    document.body,
  );
}
