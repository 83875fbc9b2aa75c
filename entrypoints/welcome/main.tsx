import { WelcomePage, type WelcomePort } from '../../components/WelcomePage.tsx';
import { askBackground } from '../../messages/send.ts';
import { drawPage } from '../extension-page/draw-page.tsx';
import { settingsPort } from '../extension-page/settings-port.ts';
import { words } from '../extension-page/words.ts';

const port: WelcomePort = {
  ...settingsPort,
  linkSample: (text) => askBackground('linkSample', { text }),
  describe: (entity) => askBackground('describeEntityFully', { entity }),
};

document.title = words('extensionName');
drawPage(<WelcomePage port={port} />);
