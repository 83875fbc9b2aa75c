/** A way by which a page or a script gets something from a network, or gives something away. */
export interface NetworkRule {
  /** What it is called, in a sentence about a file. */
  readonly what: string;
  /** The ends of the names of the files in which it is looked for. */
  readonly files: readonly string[];
  readonly pattern: RegExp;
}

const SCRIPTS = ['.js'];
const MARKUP = ['.html'];
const STYLES = ['.css', '.js', '.html'];
const EVERYWHERE = ['.js', '.html', '.css', '.json'];

/**
 * All of them by which the built extension could speak to anybody. Words are looked for, not meanings: who is not
 * there in name is not called, and what is there and harmless is listed in `explained-mentions.ts`.
 */
export const NETWORK_RULES: readonly NetworkRule[] = [
  word('fetch'),
  word('XMLHttpRequest'),
  word('WebSocket'),
  word('WebSocketStream'),
  word('EventSource'),
  word('sendBeacon'),
  word('fetchLater'),
  word('RTCPeerConnection'),
  word('webkitRTCPeerConnection'),
  word('WebTransport'),
  word('importScripts'),
  word('Worker'),
  word('SharedWorker'),
  word('Image'),
  word('FontFace'),
  {
    what: 'an import of what is not in the package',
    files: SCRIPTS,
    pattern: /(?<![\w$.])import\((?![`'"]\.\.?\/)/g,
  },
  {
    what: 'an import of what is not in the package',
    files: SCRIPTS,
    pattern: /\b(?:from|import)\s*['"](?!\.\.?\/)/g,
  },
  {
    what: 'the making of an element that loads',
    files: SCRIPTS,
    pattern:
      /createElement(?:NS)?\([^)]*[`'"](?:audio|embed|iframe|image|img|link|object|script|source|track|video)[`'"]/gi,
  },
  {
    what: 'a wish to connect ahead',
    files: EVERYWHERE,
    pattern: /\b(?:dns-prefetch|preconnect|prefetch|prerender)\b/gi,
  },
  {
    what: 'an attribute that loads',
    files: SCRIPTS,
    pattern:
      /\.(?:src|srcset|poster)\s*=(?!=)|[`'"](?:src|srcset|poster|ping)[`'"]\s*,|[{,]\s*(?:src|srcSet|poster|ping)\s*:/g,
  },
  {
    what: 'markup that loads',
    files: SCRIPTS,
    pattern: /<(?:audio|embed|form|iframe|image|img|link|object|script|source|track|video)\b/gi,
  },
  {
    what: 'an address that is loaded',
    files: MARKUP,
    pattern: /\b(?:src|srcset|poster|data|action|ping|background)\s*=\s*(?!["']?\/[^/])/gi,
  },
  {
    what: 'a link that is not to a file of the package',
    files: MARKUP,
    pattern: /<link\b(?![^>]*\brel="(?:modulepreload|stylesheet|icon)"[^>]*\bhref="\/[^/])/gi,
  },
  { what: 'an instruction to the browser', files: MARKUP, pattern: /\bhttp-equiv\b/gi },
  { what: 'an address in a style', files: STYLES, pattern: /(?<![\w$.])url\((?!\s*["'`]?data:)|@import\b/g },
  // WXT's own wrapper of content scripts tells every page our id in this message (docs/adr/0003).
  {
    what: 'the word by which a page would learn our id',
    files: EVERYWHERE,
    pattern: /content-script-started/g,
  },
];

function word(name: string): NetworkRule {
  return { what: name, files: SCRIPTS, pattern: new RegExp(`(?<![\\w$])${name}(?![\\w$])`, 'g') };
}
