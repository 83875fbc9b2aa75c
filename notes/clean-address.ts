import { LONGEST_ADDRESS } from './check-note.ts';
import { TRACKING_PARAMETERS, TRACKING_PREFIXES } from './tracking-parameters.ts';

/**
 * The address under which notes on a page are kept, the same on every way to it: by https, without a slash at the
 * end, without what only tracks, and without a fragment unless that is a route (`#!…`, `#/…`). What tells pages apart
 * stays as the site writes it. Cleaning it again changes nothing.
 * @returns null where it is no address of the web, or longer than a note may have it
 */
export function cleanAddress(address: string): string | null {
  const url = URL.parse(address);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  // Another port is another server, which may know no https.
  const scheme = url.port === '' ? 'https:' : url.protocol;
  const path = url.pathname.replace(/(?<!\/)\/+$/, '') || '/';
  const clean = `${scheme}//${url.host}${path}${cleanQuery(url.search)}${routeIn(url.hash)}`;
  return clean.length <= LONGEST_ADDRESS ? clean : null;
}

/**
 * The address under which notes on a page are kept, by what the page says of itself where that can be so.
 * @param canonical what its `<link rel=canonical>` says, or null
 * @param loaded the address that the page was loaded from, if that is known: it may have given itself another since
 */
export function addressOfPage(
  address: string,
  canonical: string | null,
  loaded: string | null,
): string | null {
  const own = cleanAddress(address);
  const said = canonical === null ? null : URL.parse(canonical, address);
  const clean = said && cleanAddress(said.href);
  if (own === null || clean === null) return own;
  const hasMoved = loaded !== null && cleanAddress(loaded) !== own;
  return isToBelieve(new URL(own), new URL(clean), hasMoved) ? clean : own;
}

/**
 * Another site's address is that of whoever published the story first, or a lie; a front page's is a mistake that is
 * made often; and of pages told apart by a route, their address without it says nothing. A page that has moved on
 * within itself may have left behind what it said of the story before: then it is believed on the address's query alone.
 */
function isToBelieve(own: URL, said: URL, hasMoved: boolean): boolean {
  return (
    siteOf(own) === siteOf(said) &&
    `${said.pathname}${said.search}` !== '/' &&
    own.hash === '' &&
    (!hasMoved || own.pathname === said.pathname)
  );
}

/** A site without the names that it has on telephones and elsewhere. */
function siteOf({ host }: URL): string {
  return host.replace(/^(?:www|m|mobile|amp)\./, '');
}

function cleanQuery(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !isTracking(parameter));
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}

function isTracking(parameter: string): boolean {
  const name = parameter.split('=', 1)[0]!.toLowerCase();
  return TRACKING_PARAMETERS.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix));
}

function routeIn(hash: string): string {
  // Behind `:~:` stand words to be found on the page.
  const [route] = hash.split(':~:');
  return /^#!?\/.|^#!./.test(route!) ? route! : '';
}
