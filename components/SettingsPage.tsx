import type { SettingsView } from '../messages/protocol.ts';
import { Choice } from './Choice.tsx';
import { densityOptions, triggerOptions } from './choices.ts';
import { CorrectionList } from './CorrectionList.tsx';
import { formatMoment } from './format-date.ts';
import { KeyList } from './KeyList.tsx';
import { RemovableList } from './RemovableList.tsx';
import { Switch } from './Switch.tsx';
import type { SettingsPort } from './settings-port.ts';
import { type SettingsActs, useSettings } from './use-settings.ts';
import { useWords } from './words.ts';

/** All settings, each of which applies at once. */
export function SettingsPage({ port }: { readonly port: SettingsPort }) {
  const words = useWords();
  const { view, refused, acts } = useSettings(port);
  return (
    <main class="sheet">
      <header>
        <h1>{words('settingsTitle')}</h1>
      </header>
      {refused && (
        <p class="refusal" role="alert">
          {words('settingsRefused')}
        </p>
      )}
      {view && (
        <>
          <Reading view={view} acts={acts} />
          <Sites view={view} acts={acts} />
          <section class="part">
            <h2>{words('partCorrections')}</h2>
            <CorrectionList
              view={view}
              onUndo={(correction) => acts.change({ kind: 'undoCorrection', correction })}
            />
          </section>
          <section class="part">
            <h2>{words('partNotes')}</h2>
            <Switch
              label={words('remindToExport')}
              hint={words('remindToExportHint')}
              on={view.settings.remindToExport}
              onSwitch={(on) => acts.change({ kind: 'remindToExport', on })}
            />
            <Switch
              label={words('hideNotes')}
              hint={words('hideNotesHint')}
              on={view.settings.hideNotes}
              onSwitch={(on) => acts.change({ kind: 'hideNotes', on })}
            />
            <div class="buttons">
              <button type="button" class="button" onClick={port.openNotes}>
                {words('openNotes')}
              </button>
            </div>
          </section>
          <section class="part">
            <h2>{words('partReset')}</h2>
            <p>{words('resetHint')}</p>
            <button type="button" class="button" onClick={() => acts.change({ kind: 'reset' })}>
              {words('resetSettings')}
            </button>
          </section>
          <section class="part">
            <h2>{words('partKeys')}</h2>
            <KeyList />
            <p>{words('keysHint')}</p>
            <button type="button" class="button" onClick={port.openShortcuts}>
              {words('openShortcuts')}
            </button>
          </section>
        </>
      )}
    </main>
  );
}

interface PartProps {
  readonly view: SettingsView;
  readonly acts: SettingsActs;
}

function Reading({ view: { settings }, acts }: PartProps) {
  const words = useWords();
  return (
    <section class="part">
      <h2>{words('partReading')}</h2>
      <Choice
        title={words('densityTitle')}
        options={densityOptions(words)}
        chosen={settings.density}
        onChoose={(density) => acts.change({ kind: 'density', density })}
      />
      <Switch
        label={words('paintFamiliar')}
        hint={words('paintFamiliarHint')}
        on={settings.paintFamiliar}
        onSwitch={(on) => acts.change({ kind: 'paintFamiliar', on })}
      />
      <Choice
        title={words('triggerTitle')}
        options={triggerOptions(words)}
        chosen={settings.trigger}
        onChoose={(trigger) => acts.change({ kind: 'trigger', trigger })}
      />
    </section>
  );
}

function Sites({ view: { settings, allowed, everyPage }, acts }: PartProps) {
  const words = useWords();
  return (
    <section class="part">
      <h2>{words('partSites')}</h2>
      <Everywhere offUntil={settings.offUntil} acts={acts} />
      <Switch
        label={words('allowEveryPage')}
        hint={words('everyPageHint')}
        on={everyPage}
        onSwitch={acts.readEveryPage}
      />
      <RemovableList
        title={words('sitesAllowed')}
        empty={words('sitesAllowedNone')}
        remove={words('remove')}
        rows={allowed.map((pattern) => {
          const site = siteOf(pattern);
          return {
            key: pattern,
            content: site,
            removeLabel: words('removeSite', site),
            onRemove: () => acts.forbid(pattern),
          };
        })}
      />
      <RemovableList
        title={words('sitesOff')}
        empty={words('sitesOffNone')}
        remove={words('turnOn')}
        rows={settings.sitesOff.map((host) => ({
          key: host,
          content: host,
          removeLabel: words('turnOnSite', host),
          onRemove: () => acts.change({ kind: 'site', host, on: true }),
        }))}
      />
    </section>
  );
}

/** Whether we are on at all. That is over by itself at midnight, or never, so the moment is said. */
function Everywhere({
  offUntil,
  acts,
}: {
  readonly offUntil: number | null;
  readonly acts: PartProps['acts'];
}) {
  const words = useWords();
  const isPaused = offUntil !== null && offUntil > Date.now();
  const until = isPaused ? words('offUntil', formatMoment(offUntil, words('language'))) : undefined;
  return (
    <Choice
      title={words('everywhereTitle')}
      options={[
        { value: 'no', label: words('everywhereOn') },
        { value: 'today', label: words('everywhereToday'), ...(until !== undefined && { hint: until }) },
        { value: 'always', label: words('everywhereOff') },
      ]}
      chosen={offUntil === null ? 'always' : isPaused ? 'today' : 'no'}
      onChoose={(off) => acts.change({ kind: 'everywhere', off })}
    />
  );
}

/** A site by its match pattern, as a reader names it. */
function siteOf(pattern: string): string {
  return pattern
    .replace(/^[^:]*:\/\//, '')
    .replace(/^\*\./, '')
    .split('/', 1)[0]!;
}
