import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Explorer } from '../../components/Explorer.tsx';
import { type Words, WordsContext } from '../../components/words.ts';
import { createBrowserPort, recallStart } from './browser-port.ts';

/** Draws the explorer as the whole of an extension page. */
export async function openExplorer(): Promise<void> {
  const words: Words = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions);
  document.documentElement.lang = words('language');
  document.documentElement.dir = words('direction');
  document.title = words('extensionName');
  const start = await recallStart();
  render(
    <WordsContext.Provider value={words}>
      <Explorer port={createBrowserPort()} start={start} />
    </WordsContext.Provider>,
    document.body,
  );
}
