import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntityPage } from '../library/entity-page.ts';
import type { EntityId, Link } from '../linking/types.ts';
import type { Trigger } from '../settings/settings.ts';
import { SampleCard } from './SampleCard.tsx';
import { cutAtLinks } from './cut-at-links.ts';
import { ENGLISH } from './english.ts';
import { useWords } from './words.ts';

/** As on pages: so long the pointer rests on a name before its card opens, and so long the card stays when it leaves, ms. */
const OPEN_MS = 500;
const CLOSE_MS = 300;

interface Props {
  readonly trigger: Trigger;
  readonly port: {
    readonly linkSample: (text: string) => Promise<readonly Link[]>;
    readonly describe: (entity: EntityId) => Promise<EntityPage | null>;
  };
}

interface Opened {
  readonly link: Link;
  readonly page: EntityPage;
  readonly mark: HTMLElement;
  readonly byKeyboard: boolean;
}

/** A few lines of news of our own, marked as pages are, with real cards. */
export function SampleStory({ trigger, port }: Props) {
  const words = useWords();
  const text = words('sampleText');
  const [links, setLinks] = useState<readonly Link[]>([]);
  const [opened, setOpened] = useState<Opened | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wanted = useRef<Link | null>(null);

  useEffect(() => {
    void port.linkSample(text).then(setLinks);
    return () => clearTimeout(timer.current);
  }, [port, text]);

  return (
    <section class="sample" onKeyDown={(event) => event.key === 'Escape' && close(true)}>
      <h2 class="headline" {...ENGLISH}>
        {words('sampleHeadline')}
      </h2>
      <p class="sample-text" {...ENGLISH}>
        {cutAtLinks(text, links).map((piece, index) =>
          piece.link === null ? piece.text : markOf(piece.text, piece.link, index),
        )}
      </p>
      <p class="meta">{words('sampleHint')}</p>
      {opened && (
        <SampleCard
          key={opened.link.entity}
          page={opened.page}
          evidence={opened.link.evidence}
          mark={opened.mark}
          focused={opened.byKeyboard}
          describe={port.describe}
          onClose={() => close(true)}
          onEnter={() => clearTimeout(timer.current)}
          onLeave={() => leave()}
        />
      )}
    </section>
  );

  function markOf(name: string, link: Link, index: number) {
    return (
      <span
        key={index}
        class="sample-mark"
        role="button"
        tabIndex={0}
        aria-haspopup="dialog"
        aria-expanded={opened?.link === link}
        onPointerEnter={(event) => enter(link, event)}
        onPointerLeave={() => leave()}
        onClick={(event) => void open(link, event.currentTarget, false)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          void open(link, event.currentTarget, true);
        }}
      >
        {name}
      </span>
    );
  }

  function enter(link: Link, { currentTarget: mark, shiftKey, pointerType }: PointerEventOn): void {
    clearTimeout(timer.current);
    if (pointerType === 'touch' || trigger === 'click') return;
    if (trigger === 'hoverWithKey' && !shiftKey) return;
    timer.current = setTimeout(() => void open(link, mark, false), OPEN_MS);
  }

  function leave(): void {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => close(false), CLOSE_MS);
  }

  async function open(link: Link, mark: HTMLElement, byKeyboard: boolean): Promise<void> {
    clearTimeout(timer.current);
    wanted.current = link;
    const page = await port.describe(link.entity);
    // Another name, or none, may be wanted by the time that the answer is there.
    if (page && wanted.current === link) setOpened({ link, page, mark, byKeyboard });
  }

  /** @param back whether the focus goes back to the name, where the card had it */
  function close(back: boolean): void {
    clearTimeout(timer.current);
    wanted.current = null;
    if (back) opened?.mark.focus();
    setOpened(null);
  }
}

type PointerEventOn = PointerEvent & { readonly currentTarget: HTMLElement };
