/** A place in the built files that looks like a way to a network and is none. */
export interface ExplainedMention {
  readonly file: RegExp;
  /** What the text around it is; without names that a build makes up. */
  readonly text: RegExp;
  readonly why: string;
}

const BACKGROUND = /^background\.js$/;
const PAGES = /^chunks\//;
/** Notes are read where they are shown, and where they are searched. */
const MARKED = /^(?:background|chunks\/.*)\.js$/;

/** All that the rules may find in the built files. One that is found no more is taken out. */
export const EXPLAINED_MENTIONS: readonly ExplainedMention[] = [
  {
    file: BACKGROUND,
    text: /\bfetch\([\w$.]+\.runtime\.getURL\(`entities\.(?:pack|search)`\)\)/,
    why: 'The background reads the two files of the dataset in the package. No other place calls fetch.',
  },
  {
    file: PAGES,
    text: /new Image;[\w$]+\.addEventListener\(`load`/,
    why: 'A drawing that the reader saves as a picture is drawn from a data: address (the next row).',
  },
  { file: PAGES, text: /\.src=`data:image\/svg\+xml;/, why: 'The same: a data: address of our own drawing.' },
  {
    file: BACKGROUND,
    text: /async import\([\w$]+,[\w$]+\)\{/,
    why: 'The import of a file of notes is a method of that name.',
  },
  {
    file: PAGES,
    text: /createElement\(`link`\)(?:\.relList|;if\([\w$]+\.rel=)/,
    why: 'Vite loads the chunk of a drawing, and its style, before the import of it: files of the package, by their relative names.',
  },
  {
    file: MARKED,
    text: /\.src=(?:[\w$]+\.text|[\w$[\]]+\.src\.replace)|\.src\.replace\(this\.rules|inlineQueue\.push\(\{src:/,
    why: 'marked keeps the text of a piece of Markdown in a field of that name.',
  },
  {
    file: MARKED,
    text: /=`<img src="\$\{/,
    why: 'marked could write HTML. Only its reading of Markdown is called (docs/adr/0020), and HTML is parsed nowhere.',
  },
  {
    file: MARKED,
    text: /\}url\([\w$]+\)\{let [\w$]+;if\([\w$]+=this\.rules\.inline\.url\.exec/,
    why: 'marked has a method of that name, which finds addresses in Markdown.',
  },
  {
    file: /^article\.js$/,
    text: /createElement\(`img`\)|setAttribute\(`(?:src|srcset|poster)`,/,
    why: 'Readability puts pictures in order in a copy of the page that is shown nowhere and loads nothing (docs/adr/0025); tests/browser/saved-articles.test.ts holds it.',
  },
];
