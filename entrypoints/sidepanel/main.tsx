import { openExplorer } from '../explorer/open-explorer.tsx';

openExplorer();
