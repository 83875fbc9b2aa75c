import type { ComponentChildren } from 'preact';
import { safeUrl } from './safe-url.ts';
import { useWords } from './words.ts';

interface Props {
  readonly address: string | null;
  /** The language of the link's text, where it is not ours. */
  readonly language?: string;
  readonly children: ComponentChildren;
}

/** A link to a page of the web, in a new tab; mere text where the address is none that we open. */
export function WebLink({ address, language, children }: Props) {
  const words = useWords();
  const href = safeUrl(address);
  const foreign = language === undefined ? {} : { lang: language, dir: 'auto' as const };
  if (href === null) return <span {...foreign}>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      <span {...foreign}>{children}</span>
      <span class="unseen"> ({words('opensNewTab')})</span>
    </a>
  );
}
