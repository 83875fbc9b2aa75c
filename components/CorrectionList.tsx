import type { SettingsView } from '../messages/protocol.ts';
import type { EntityId } from '../linking/types.ts';
import type { Correction } from '../settings/settings.ts';
import { MetaLine } from './MetaLine.tsx';
import { RemovableList } from './RemovableList.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly view: SettingsView;
  readonly onUndo: (correction: Correction) => void;
}

/** What the reader said that names do not mean, the newest first. */
export function CorrectionList({ view, onUndo }: Props) {
  const words = useWords();
  const nameOf = (id: EntityId) => view.entities.find((entity) => entity.id === id)?.name ?? id;
  return (
    <RemovableList
      title={words('corrections')}
      empty={words('correctionsNone')}
      remove={words('undo')}
      rows={view.settings.corrections.toReversed().map((correction) => {
        const { surfaceForm, entity, instead, host } = correction;
        const name = words('quoted', surfaceForm);
        return {
          key: `${surfaceForm}\n${entity}\n${host ?? ''}`,
          removeLabel: words('undoCorrection', name),
          onRemove: () => onUndo(correction),
          content: (
            <>
              <p>
                {instead === null
                  ? words('correctionNot', name, nameOf(entity))
                  : words('correctionInstead', name, nameOf(instead), nameOf(entity))}
              </p>
              <MetaLine>{host === null ? words('everySite') : words('onSite', host)}</MetaLine>
            </>
          ),
        };
      })}
    />
  );
}
