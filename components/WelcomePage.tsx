import type { EntityPage } from '../library/entity-page.ts';
import type { EntityId, Link } from '../linking/types.ts';
import { Choice } from './Choice.tsx';
import { densityOptions, triggerOptions } from './choices.ts';
import { EnglishNotice } from './EnglishNotice.tsx';
import { SampleStory } from './SampleStory.tsx';
import type { SettingsPort } from './settings-port.ts';
import { useSettings } from './use-settings.ts';
import { useWords } from './words.ts';

/** What the welcome page needs of the browser. */
export interface WelcomePort extends SettingsPort {
  readonly linkSample: (text: string) => Promise<readonly Link[]>;
  readonly describe: (entity: EntityId) => Promise<EntityPage | null>;
}

/** What a new reader sees once: what this is, a few lines to try it on, three choices. */
export function WelcomePage({ port }: { readonly port: WelcomePort }) {
  const words = useWords();
  const { view, refused, acts } = useSettings(port);
  return (
    <main class="sheet">
      <header>
        <p class="label">{words('extensionName')}</p>
        <h1>{words('welcomeTitle')}</h1>
        <p class="lead">{words('welcomeLead')}</p>
      </header>
      <SampleStory trigger={view?.settings.trigger ?? 'hover'} port={port} />
      <EnglishNotice />
      {refused && (
        <p class="refusal" role="alert">
          {words('settingsRefused')}
        </p>
      )}
      {view && (
        <section class="part">
          <h2>{words('welcomeChoices')}</h2>
          <Choice
            title={words('densityTitle')}
            options={densityOptions(words)}
            chosen={view.settings.density}
            onChoose={(density) => acts.change({ kind: 'density', density })}
          />
          <Choice
            title={words('triggerTitle')}
            options={triggerOptions(words)}
            chosen={view.settings.trigger}
            onChoose={(trigger) => acts.change({ kind: 'trigger', trigger })}
          />
          <Choice
            title={words('whereTitle')}
            options={[
              { value: 'listed', label: words('whereListed') },
              { value: 'every', label: words('whereEvery'), hint: words('everyPageHint') },
            ]}
            chosen={view.everyPage ? 'every' : 'listed'}
            onChoose={(where) => acts.readEveryPage(where === 'every')}
          />
          <p class="meta">
            {words('welcomeLater')}{' '}
            <button type="button" class="text-button" onClick={port.openSettings}>
              {words('settings')}
            </button>
          </p>
        </section>
      )}
    </main>
  );
}
