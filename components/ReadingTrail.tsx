import { useState } from 'preact/hooks';
import type { EntityId } from '../linking/types.ts';
import type { ReadingTrail as Trail, TrailStep } from '../messages/saved-calls.ts';
import type { ExplorerPort } from './explorer-port.ts';
import { FoldedList } from './FoldedList.tsx';
import { formatInstant } from './format-date.ts';
import { useAnswer } from './use-answer.ts';
import { useNotesTurn } from './use-notes-turn.ts';
import { WebLink } from './WebLink.tsx';
import { plural, useWords } from './words.ts';

interface Props {
  readonly entity: EntityId;
  readonly port: Pick<ExplorerPort, 'trailOn' | 'onNotesChanged'>;
}

/** So many steps are shown before the reader asks for all. */
const FIRST = 5;

/** What the reader saved and noted on an entity over time, newest first, one line each; nothing where there is none. */
export function ReadingTrail({ entity, port }: Props) {
  const words = useWords();
  const turn = useNotesTurn(port);
  const [{ read, steps }, setTrail] = useState<Trail>({ read: 0, steps: [] });
  useAnswer(
    () => port.trailOn(entity),
    [entity, turn],
    setTrail,
    (error) => console.warn('What was read of it is not shown: the background did not answer.', error),
  );
  if (steps.length === 0) return null;
  return (
    <section class="section reading-trail">
      <h3 class="label">{words('trailTitle')}</h3>
      {read > 0 && <p>{plural(words, 'articlesRead', read)}</p>}
      <FoldedList items={steps} first={FIRST}>
        {(step) => <Step step={step} />}
      </FoldedList>
    </section>
  );
}

function Step({ step }: { readonly step: TrailStep }) {
  const words = useWords();
  return (
    <p class="trail-step">
      <time class="date" dateTime={new Date(step.at).toISOString()}>
        {formatInstant(step.at, words('language'))}
      </time>{' '}
      <span class="trail-kind">{words(step.kind === 'read' ? 'trailRead' : 'trailNoted')}</span>{' '}
      {step.kind === 'read' ? (
        <>
          <WebLink address={step.article.id} language={step.article.language ?? ''}>
            {step.article.headline || step.article.id}
          </WebLink>{' '}
          <cite class="meta">{step.article.outlet}</cite>
        </>
      ) : (
        <>
          <bdi>{step.excerpt}</bdi>
          {step.page && (
            <>
              {' '}
              <WebLink address={step.page.address}>
                <cite class="meta">{step.page.title || step.page.address}</cite>
              </WebLink>
            </>
          )}
        </>
      )}
    </p>
  );
}
