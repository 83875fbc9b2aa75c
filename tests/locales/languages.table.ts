/** What the words of one language must keep to. */
export interface LanguageRules {
  /** The folder in `public/_locales`. */
  readonly locale: string;
  /** What the message `language` says. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Whether it is written in Latin letters; words in these are then not looked for. */
  readonly latin: boolean;
  /** What its printers would not set, each with the reason. */
  readonly never: readonly (readonly [wrong: RegExp, reason: string])[];
  /** Messages that are the same as in English, besides those that are so everywhere. */
  readonly asInEnglish: readonly string[];
}

const CURLY = [/[“”‘]/, 'quotes are «…»'] as const;
const ARABIC_SCRIPT = [CURLY, [/[,;?]/, 'punctuation is ، ؛ ؟']] as const;
const CJK = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][,.;:?!]/u, 'punctuation is full-width'],
  [/[（）]\s|\s[（）]|[，。、；：？！]\s/, 'full-width punctuation brings its own space'],
] as const;

/** Every language of the interface besides English. */
export const LANGUAGES: readonly LanguageRules[] = [
  {
    locale: 'ar',
    language: 'ar',
    direction: 'rtl',
    latin: false,
    never: ARABIC_SCRIPT,
    asInEnglish: [],
  },
  {
    locale: 'de',
    language: 'de',
    direction: 'ltr',
    latin: true,
    never: [
      [/[”«»]/, 'quotes are „…“'],
      [/(?<![\d„])“(?=\p{L})/u, 'a quote opens with „'],
    ],
    asInEnglish: ['exportFormat', 'format_annotations', 'kindPerson', 'partExport', 'partImport'],
  },
  {
    locale: 'es',
    language: 'es',
    direction: 'ltr',
    latin: true,
    never: [CURLY, [/^[^¿]*\?/, 'a question opens with ¿']],
    asInEnglish: ['format_annotations'],
  },
  {
    locale: 'fa',
    language: 'fa-u-ca-gregory',
    direction: 'rtl',
    latin: false,
    never: [
      ...ARABIC_SCRIPT,
      [/[يك]/, 'yeh and kaf are Persian letters'],
      [/(?<![$A-Za-z])[0-9]/, 'digits are Persian'],
    ],
    asInEnglish: [],
  },
  {
    locale: 'fr',
    language: 'fr',
    direction: 'ltr',
    latin: true,
    never: [
      CURLY,
      [/(?<!\u202f)[;!?»]/, 'a narrow no-break space stands before ; ! ? »'],
      [/«(?!\u202f)/, 'a narrow no-break space follows «'],
      [/(?<!\u00a0):/, 'a no-break space stands before a colon'],
    ],
    asInEnglish: [
      'articlesFound',
      'articlesShown_other',
      'notesCount_other',
      'notesFiles',
      'savedCount_other',
      'badgeOff',
      'columnDate',
      'documents',
      'exportFormat',
      'figureNotes',
      'format_annotations',
      'notesTitle',
      'partExport',
      'partImport',
      'partNotes',
      'partSites',
      'profile_vote',
      'filterSite',
    ],
  },
  {
    locale: 'ja',
    language: 'ja',
    direction: 'ltr',
    latin: false,
    never: [...CJK, [/[“”‘’]/, 'quotes are 「…」']],
    asInEnglish: [],
  },
  {
    locale: 'ko',
    language: 'ko',
    direction: 'ltr',
    latin: false,
    never: [[/[「」、。，]/, 'punctuation is half-width']],
    asInEnglish: ['quoted'],
  },
  {
    locale: 'ru',
    language: 'ru',
    direction: 'ltr',
    latin: false,
    never: [CURLY, [/ —/, 'a no-break space stands before a dash']],
    asInEnglish: [],
  },
  {
    locale: 'zh_CN',
    language: 'zh-CN',
    direction: 'ltr',
    latin: false,
    never: [...CJK, [/[「」‘’]/, 'quotes are “…”']],
    asInEnglish: ['quoted'],
  },
  {
    locale: 'zh_TW',
    language: 'zh-TW',
    direction: 'ltr',
    latin: false,
    never: [...CJK, [/[“”‘’]/, 'quotes are 「…」']],
    asInEnglish: [],
  },
];
