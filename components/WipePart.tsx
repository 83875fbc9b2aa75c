import { useRef, useState } from 'preact/hooks';
import type { NotesPort } from './notes-port.ts';
import { useExport } from './use-export.tsx';
import { useFocus } from './use-focus.ts';
import { plural, useWords } from './words.ts';

interface Props {
  readonly port: NotesPort;
  /** So many notes would go. */
  readonly count: number;
}

/** The end of all notes: asked once, with an export offered first, and with what the disk may keep. */
export function WipePart({ port, count }: Props) {
  const words = useWords();
  const [stage, setStage] = useState<'none' | 'asked' | 'wiped' | 'failed'>('none');
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <section class="part" id="wipe">
      <h2 tabIndex={-1} ref={title}>
        {words('partWipe')}
      </h2>
      {stage === 'asked' ? (
        <Question port={port} count={count} onWipe={() => void wipe()} onCancel={() => leave('none')} />
      ) : (
        <>
          <p>{words('wipeLead')}</p>
          <button type="button" class="button" onClick={() => setStage('asked')}>
            {words('wipeAsk')}
          </button>
        </>
      )}
      <p class="outcome" role="status">
        {stage === 'wiped' && words('wiped')}
        {stage === 'failed' && words('wipeFailed')}
      </p>
    </section>
  );

  async function wipe(): Promise<void> {
    const answer = await port.wipe().catch(() => null);
    leave(answer?.state === 'wiped' ? 'wiped' : 'failed');
  }

  function leave(next: typeof stage): void {
    title.current?.focus();
    setStage(next);
  }
}

interface QuestionProps extends Props {
  readonly onWipe: () => void;
  readonly onCancel: () => void;
}

function Question({ port, count, onWipe, onCancel }: QuestionProps) {
  const words = useWords();
  const question = useRef<HTMLHeadingElement>(null);
  const { start, progress } = useExport((task) => port.exportFile('json', task));
  useFocus(() => question.current, true);
  return (
    <div class="preview">
      <h3 tabIndex={-1} ref={question}>
        {plural(words, 'wipeQuestion', count)}
      </h3>
      <p>{words('wipeWhat')}</p>
      <p>{words('wipeDisk')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={start}>
          {words('wipeExport')}
        </button>
        <button type="button" class="button danger" onClick={onWipe}>
          {words('wipeNow')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words('cancel')}
        </button>
      </div>
      {progress}
    </div>
  );
}
