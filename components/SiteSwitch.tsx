import type { SiteState } from '../messages/protocol.ts';
import { useWords } from './words.ts';

interface Props {
  readonly site: SiteState;
  readonly onSwitch: (host: string, on: boolean) => void;
  /** Asks the browser for permission to read the site's pages, and switches it on. */
  readonly onAllow: (host: string, origins: readonly string[]) => void;
  readonly onReadOnce: () => void;
}

/** Whether pages of this site are read, and the one switch for it. */
export function SiteSwitch({ site, onSwitch, onAllow, onReadOnce }: Props) {
  const words = useWords();
  switch (site.state) {
    case 'unknown':
      return <p class="calm">{words('siteUnknown')}</p>;
    case 'unreadable':
      return <p class="calm">{words('siteUnreadable')}</p>;
    case 'on':
    case 'off': {
      const { host, state } = site;
      return (
        <button
          type="button"
          class="switch"
          role="switch"
          aria-checked={state === 'on'}
          onClick={() => onSwitch(host, state === 'off')}
        >
          <span>{words('siteSwitch', host)}</span>
          <span class="switch-track" aria-hidden="true" />
        </button>
      );
    }
    case 'ask': {
      const { host, origins } = site;
      return (
        <div class="calm">
          <p>{words('siteAsk', host)}</p>
          <div class="buttons">
            <button type="button" class="button" onClick={() => onAllow(host, origins)}>
              {words('allowSite')}
            </button>
            <button type="button" class="button" onClick={onReadOnce}>
              {words('readOnce')}
            </button>
          </div>
        </div>
      );
    }
  }
}
