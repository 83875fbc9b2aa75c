import type { Answer } from '../../../scripts/browser/news-server.ts';
import { WATCHER } from './watcher.ts';

/** A page that is made to trip us up, or that trips up whatever touches it. */
export interface HostilePage {
  /** What it does, after "A page that …". */
  readonly does: string;
  /** A script that runs before all else of the page, but for the one that watches. */
  readonly first?: string;
  /** In the place of the story alone. */
  readonly body?: string;
  /** Attributes of its root. */
  readonly root?: string;
  readonly head?: string;
  /** A script behind the story. It calls `done` with what the page has come to; without one, the page is done when it is there. */
  readonly script?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The whole of it, where it is no HTML page of this shape. */
  readonly whole?: Answer;
  /** What else it loads, by the end of the address. */
  readonly parts?: Readonly<Record<string, Answer>>;
  /** What is painted on it, in the order in which it stands there; the story's four names, if nothing is said. */
  readonly marks?: readonly string[];
  /** Its elements are others from moment to moment, so that they cannot be compared. */
  readonly restless?: boolean;
  /** It takes our card away as soon as it opens. */
  readonly refusesCard?: boolean;
  /** The browser does not let us in, or only one of them does: then nothing is painted. */
  readonly shutsOut?: boolean;
  /** The test cannot look into the card, and sees only that it is open. */
  readonly hidesCard?: boolean;
}

/** What is painted on a page that tells the story and nothing else. */
export const STORY_MARKS = ['Panel of Experts', '1718 Committee', 'Maria Zakharova', 'Matthew Miller'];

export const PARAGRAPHS = `<p>The Panel of Experts that watched over the sanctions on North Korea has written its last report. Eight people had traced ships, banks and coal for the 1718 Committee since 2009, and told its members what they had found.</p>
<p>At the Foreign Ministry in Moscow the spokeswoman Maria Zakharova said that the old ways had failed. Nobody should expect, Zakharova said, that a watch without an end would ever bring the two sides to one table.</p>
<p>At the State Department the spokesman Matthew Miller answered that whoever stops a report has a reason to fear it. Miller would not say what is to take the place of the Panel, and when.</p>`;

export const STORY = `<main><article><h1>The last report</h1>
${PARAGRAPHS}</article></main>`;

/** What calls a page an article. */
const CLAIMS = `<meta property="og:type" content="article"><meta property="article:published_time" content="2024-04-30T12:00:00Z">`;

/** For pages whose policy lets in no script but those that have it. */
const NONCE = 'hostile';

/** How a page is served. */
export function answerOf(page: HostilePage): Answer {
  const { status, headers } = page;
  const extra = {
    ...(status === undefined ? {} : { status }),
    ...(headers === undefined ? {} : { headers }),
  };
  if (page.whole) return { ...page.whole, ...extra };
  const body = `<!doctype html>
<html ${page.root ?? 'lang="en"'}><head><meta charset="utf-8"><title>The last report</title>${CLAIMS}
${script(WATCHER)}${script(page.first ?? '')}${page.head ?? ''}</head>
<body>${page.body ?? STORY}
${script(page.script ?? "done('there')")}</body></html>`;
  return { type: 'text/html; charset=utf-8', body, ...extra };
}

function script(code: string): string {
  return code === '' ? '' : `<script nonce="${NONCE}">${code}</script>`;
}
