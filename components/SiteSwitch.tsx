import type { SiteState, Unreadable } from '../messages/protocol.ts';
import { formatMoment } from './format-date.ts';
import { Switch } from './Switch.tsx';
import { type MessageKey, useWords } from './words.ts';

interface Props {
  readonly site: SiteState;
  readonly onSwitch: (host: string, on: boolean) => void;
  /** Turns us on again where we are off everywhere. */
  readonly onResume: () => void;
  /** Asks the browser for permission to read pages of these origins. */
  readonly onAllow: (origins: readonly string[]) => void;
  readonly onReadOnce: () => void;
}

/** Every page of the web, as a match pattern. */
export const EVERY_PAGE = '*://*/*';

/** Whether pages of this site are read, said in words, and what the reader can do about it. */
export function SiteSwitch({ site, onSwitch, onResume, onAllow, onReadOnce }: Props) {
  const words = useWords();
  switch (site.state) {
    case 'unknown':
      return <p class="calm">{words('siteUnknown')}</p>;
    case 'unreadable':
      return <p class="calm">{words(REASONS[site.why])}</p>;
    case 'on':
    case 'off': {
      const { host, state } = site;
      return (
        <Switch label={words('siteSwitch', host)} on={state === 'on'} onSwitch={(on) => onSwitch(host, on)} />
      );
    }
    case 'private':
      return <p class="site-line">{words(site.on ? 'sitePrivateOn' : 'sitePrivateOff', site.host)}</p>;
    case 'paused':
      return (
        <p class="site-line">
          {site.until === null
            ? words('offEverywhere')
            : words('offUntil', formatMoment(site.until, words('language')))}{' '}
          <button type="button" class="text-button" onClick={onResume}>
            {words('turnOn')}
          </button>
        </p>
      );
    case 'ask':
      return (
        <div class="calm">
          <p>{words('siteAsk', site.host)}</p>
          <div class="buttons">
            <Button label={words('readNow')} onPress={onReadOnce} />
            <Button label={words('allowSite')} onPress={() => onAllow(site.origins)} />
            <Button label={words('allowEveryPage')} onPress={() => onAllow([EVERY_PAGE])} />
          </div>
        </div>
      );
    case 'withheld':
      return (
        <div class="calm">
          <p>{words('siteWithheld', site.host)}</p>
          <div class="buttons">
            <Button label={words('readNow')} onPress={onReadOnce} />
            <Button label={words('allowSite')} onPress={() => onAllow(site.origins)} />
          </div>
        </div>
      );
  }
}

/** Why nothing is marked on a page on which nothing can be. */
const REASONS: Record<Unreadable, MessageKey> = {
  browser: 'unreadableBrowser',
  extension: 'unreadableExtension',
  file: 'unreadableFile',
  guarded: 'unreadableGuarded',
  media: 'unreadableMedia',
  pdf: 'unreadablePdf',
  source: 'unreadableSource',
  store: 'unreadableStore',
};

function Button({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
  return (
    <button type="button" class="button" onClick={onPress}>
      {label}
    </button>
  );
}
