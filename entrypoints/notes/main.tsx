import { NotesPage } from '../../components/NotesPage.tsx';
import { drawPage } from '../extension-page/draw-page.tsx';
import { words } from '../extension-page/words.ts';
import { notesPort } from './browser-port.ts';

document.title = `${words('notesTitle')} · ${words('extensionName')}`;
drawPage(<NotesPage port={notesPort} />);
