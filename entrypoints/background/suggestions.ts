import { addressOf } from '../../components/place-address.ts';
import { BEGINNING } from '../../components/explorer-state.ts';
import { safeUrl } from '../../components/safe-url.ts';
import type { MatchedText, SearchAnswer, SearchHit } from '../../search/answer.ts';

/** A line under the address bar. */
export interface Suggestion {
  /** Where it leads: the end of an address of ours (`#/entity/ID`), or an address of the web. */
  readonly content: string;
  readonly description: string;
}

/** Chromium shows no more than this. */
const MOST = 8;

/**
 * What was found as lines under the address bar, the best of each kind first; a line leads to one place.
 * @param isXml the browser reads descriptions as XML and shows what matched, as Chromium does; others show them as they are
 */
export function suggestionsOf({ groups }: SearchAnswer, isXml: boolean): Suggestion[] {
  const lines = groups.flatMap(({ hits }) => hits.flatMap((hit) => lineOf(hit, isXml) ?? []));
  const seen = new Set<string>();
  return lines.filter(({ content }) => !seen.has(content) && seen.add(content)).slice(0, MOST);
}

function lineOf(hit: SearchHit, isXml: boolean): Suggestion | null {
  const content = placeOf(hit);
  if (content === null) return null;
  const rest = restOf(hit);
  const [title, more] = isXml
    ? [hit.title.map(markedXml).join(''), rest && `<dim> – ${escapeXml(rest)}</dim>`]
    : [plain(hit.title), rest && ` – ${rest}`];
  return { content, description: title + more };
}

function placeOf(hit: SearchHit): string | null {
  switch (hit.kind) {
    case 'entity':
      return toEntity(hit.entity.id);
    case 'article':
      return safeUrl(hit.article.url);
    case 'event':
    case 'contested':
      return hit.entities[0] ? toEntity(hit.entities[0].id) : null;
    case 'note':
    case 'saved':
      return hit.entity ? toEntity(hit.entity.id) : safeUrl(hit.address);
  }
}

function toEntity(entity: string): string {
  return addressOf({ ...BEGINNING, entity });
}

/** What stands behind the title, in short. */
function restOf(hit: SearchHit): string {
  switch (hit.kind) {
    case 'article':
      return plain(hit.outlet);
    case 'event':
      return hit.event.date;
    case 'entity':
    case 'contested':
    case 'note':
    case 'saved':
      return plain(hit.excerpt);
  }
}

function plain(text: MatchedText): string {
  return text.map((piece) => piece.text).join('');
}

function markedXml({ text, matched }: MatchedText[number]): string {
  return matched ? `<match>${escapeXml(text)}</match>` : escapeXml(text);
}

/** For Chromium's descriptions: without control characters, which no XML may have. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
