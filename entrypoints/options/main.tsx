import { SettingsPage } from '../../components/SettingsPage.tsx';
import { drawPage } from '../extension-page/draw-page.tsx';
import { settingsPort } from '../extension-page/settings-port.ts';
import { words } from '../extension-page/words.ts';

document.title = `${words('settingsTitle')} · ${words('extensionName')}`;
drawPage(<SettingsPage port={settingsPort} />);
