import { type ComponentChild, render } from 'preact';
import { WordsContext } from '../../components/words.ts';
import { answerSearchKey } from './search-key.ts';
import { words } from './words.ts';

/** Draws a view as the whole of an extension page. */
export function drawPage(view: ComponentChild): void {
  document.documentElement.lang = words('language');
  document.documentElement.dir = words('direction');
  answerSearchKey(document);
  render(<WordsContext.Provider value={words}>{view}</WordsContext.Provider>, document.body);
}
