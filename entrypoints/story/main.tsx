import { openExplorer } from '../explorer/open-explorer.tsx';

void openExplorer(false);
