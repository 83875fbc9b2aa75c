import { safeUrl } from './safe-url.ts';
import { WebLink } from './WebLink.tsx';

/** Where a statement comes from: the site of its address as a link, or the words that the data gives. */
export function SourceName({ source }: { readonly source: string }) {
  const href = safeUrl(source);
  const name = href === null ? source : new URL(href).hostname.replace(/^www\./, '');
  return (
    <WebLink address={href}>
      <cite>{name}</cite>
    </WebLink>
  );
}
