import { Explorer } from '../../components/Explorer.tsx';
import { drawPage } from '../extension-page/draw-page.tsx';
import { words } from '../extension-page/words.ts';
import { createBrowserPort, recallStart } from './browser-port.ts';
import { askOfPage } from './page-questions.ts';

/**
 * Draws the explorer as the whole of an extension page.
 * @param buttonPressed whether our toolbar button was pressed to open it
 */
export async function openExplorer(buttonPressed: boolean): Promise<void> {
  document.title = words('extensionName');
  const questions = askOfPage(buttonPressed);
  const start = await recallStart();
  drawPage(<Explorer port={createBrowserPort(questions, start.isPrivate)} start={start} />);
}
