import type { ExplorerState } from './explorer-state.ts';
import { SiteSwitch } from './SiteSwitch.tsx';
import type { ExplorerActs } from './use-explorer.ts';

/** A site that is read, or could be by one switch, has its line at the foot, always; what else is to be said is said once. */
export function hasSwitch(site: ExplorerState['site']): boolean {
  return site !== 'loading' && ['on', 'off', 'paused', 'private'].includes(site.state);
}

interface Props {
  readonly site: ExplorerState['site'];
  readonly acts: ExplorerActs;
}

/** What is said of the site of the page in view; nothing until it is known. */
export function SiteOf({ site, acts }: Props) {
  if (site === 'loading') return null;
  return (
    <SiteSwitch
      site={site}
      onSwitch={acts.switchSite}
      onResume={acts.resume}
      onAllow={acts.allow}
      onReadOnce={acts.readPage}
    />
  );
}
