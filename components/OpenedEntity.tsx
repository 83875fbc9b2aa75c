import { EntityView } from './EntityView.tsx';
import { hasForward, markedOnPage, shownIn } from './explorer-state.ts';
import { Steps } from './Steps.tsx';
import { useWords } from './words.ts';
import type { ViewProps } from './view-props.ts';

/** The entity that is open, with the ways back and forward. */
export function OpenedEntity({ state, port, isPrivate, notes, acts }: ViewProps) {
  const words = useWords();
  const opened = shownIn(state);
  if (!opened) return null;
  return (
    <>
      <Steps onBack={acts.back} onForward={hasForward(state) ? acts.forward : null} />
      {typeof opened.page === 'string' ? (
        <p class="calm" role="status">
          {words(opened.page === 'loading' ? 'entityLoading' : 'entityUnknown')}
        </p>
      ) : (
        <EntityView
          key={opened.entity}
          page={opened.page}
          marked={markedOnPage(state, opened.entity)}
          notes={notes}
          questions={port}
          onRelations={port.relationsOf}
          pageDate={typeof state.coverage === 'string' ? null : state.coverage.published}
          port={port}
          isPrivate={isPrivate}
          writing={opened.writing}
          onWriting={acts.write}
          onOpen={acts.open}
          onShow={acts.show}
        />
      )}
    </>
  );
}
