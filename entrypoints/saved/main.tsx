import { SavedPage } from '../../components/SavedPage.tsx';
import { drawPage } from '../extension-page/draw-page.tsx';
import { words } from '../extension-page/words.ts';
import { savedPagePort } from './browser-port.ts';

document.title = `${words('savedTitle')} · ${words('extensionName')}`;
drawPage(<SavedPage port={savedPagePort} />);
