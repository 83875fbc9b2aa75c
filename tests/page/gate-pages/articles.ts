import { jsonLd, menu, meta, page, paragraphs, posts, teasers } from './parts.ts';
import { ARABIC, CHINESE, HINDI, JAPANESE, KOREAN, NEWS, OPINION, POSTS, RUSSIAN } from './texts.ts';

const OG = meta('og:type', 'article');
const PUBLISHED = meta('article:published_time', '2024-05-14T09:30:00Z');
const H1 = '<h1>Ministers leave the strait as they found it</h1>';
const BYLINE = '<div class="byline">By Ada Reed</div>';

/** A story that says nothing of itself, as small and old sites have it. */
const bare = (headline: string, date: string, texts: readonly string[], language: string) =>
  page(
    `<title>${headline}</title>`,
    `${menu()}<div id="content"><h1>${headline}</h1><div class="date">${date}</div>${paragraphs(texts)}</div>`,
    language,
  );

const live = (count: number) =>
  Array.from(
    { length: count },
    (_, index) =>
      `<div class="entry"><div>${9 + index}:${10 + index}</div><h2>Round ${index} of the talks begins</h2>${paragraphs(NEWS.slice(index % 3, (index % 3) + 3))}</div>`,
  ).join('');

/** Pages that are articles. */
export const ARTICLES: readonly (readonly [what: string, html: string])[] = [
  [
    'a news story with all its metadata',
    page(
      jsonLd('NewsArticle') + OG + PUBLISHED,
      `${menu()}<article>${H1}${BYLINE}${paragraphs(NEWS)}</article>`,
    ),
  ],
  ['a news story with nothing but og:type', page(OG, `${menu()}${H1}${paragraphs(NEWS)}`)],
  ['a news story without metadata', bare('Ministers leave the strait', 'Tuesday, May 14, 2024', NEWS, 'en')],
  [
    'a news story without metadata, in one table cell with line breaks',
    page(
      '',
      `<table><tr><td>${menu()}</td><td><font size="5">Ministers leave the strait</font><br><b>May 14, 2004</b><br><br>${NEWS.join('<br><br>')}</td></tr></table>`,
    ),
  ],
  [
    'a news story in a frame of paragraphs that are each wrapped',
    page(
      jsonLd('NewsArticle'),
      `${H1}${NEWS.map((text) => `<div class="block"><div><p>${text}</p></div></div>`).join('')}`,
    ),
  ],
  ['a Russian story without metadata', bare('Министры разъехались', '14 мая 2024, 12:30', RUSSIAN, 'ru')],
  ['a Korean story without metadata', bare('연안국 장관 회의 합의 실패', '2024-05-14 09:30', KOREAN, 'ko')],
  ['a Japanese story without metadata', bare('海峡の検査、合意できず', '2024年5月14日', JAPANESE, 'ja')],
  ['a Chinese story without metadata', bare('海峡检查未达成一致', '2024年05月14日 09:30', CHINESE, 'zh')],
  ['an Arabic story without metadata', bare('الوزراء يغادرون المضيق', '14 مايو 2024', ARABIC, 'ar')],
  ['a Hindi story without metadata', bare('जलडमरूमध्य पर समझौता नहीं', '14 मई 2024', HINDI, 'hi')],
  ['a Hindi story with metadata', page(jsonLd('NewsArticle') + OG, `<h1>बैठक</h1>${paragraphs(HINDI)}`, 'hi')],
  [
    'an opinion column',
    page(jsonLd('OpinionNewsArticle') + OG, `${menu()}${H1}${BYLINE}${paragraphs(OPINION)}`),
  ],
  [
    'an opinion column of a site that knows og:type only',
    page(OG, `${menu()}${H1}${BYLINE}<time datetime="2024-05-14">14 May 2024</time>${paragraphs(OPINION)}`),
  ],
  [
    'a press release of a government',
    page(
      meta('og:type', 'website'),
      `${menu()}<h1>Statement by the Minister on the talks</h1><p>14 May 2024</p>${paragraphs(NEWS)}<h2>Contact</h2><p>press office</p>`,
    ),
  ],
  [
    'a press release without metadata',
    bare('Joint statement of the coastal states', 'Issued on 14 May 2024', [...OPINION, ...NEWS], 'en'),
  ],
  [
    'a news post of a blog',
    page(
      jsonLd('BlogPosting') + meta('generator', 'WordPress 6.5'),
      `${menu()}<article class="post">${H1}<span class="author">Ada Reed</span> <time datetime="2024-05-14">May 14, 2024</time>${paragraphs(OPINION)}</article>`,
    ),
  ],
  ['a live blog with metadata', page(jsonLd('LiveBlogPosting') + OG, `<h1>Talks: live</h1>${live(12)}`)],
  ['a live blog without metadata', page('', `<h1>Talks: live</h1><p>14 May 2024</p>${live(12)}`)],
  [
    'a story with 300 comments below',
    page(
      jsonLd('NewsArticle') + OG,
      `<article>${H1}${paragraphs(NEWS)}</article><section>${posts(POSTS, 300, 'comment')}</section>`,
    ),
  ],
  [
    'a story with a huge menu and teasers around',
    page(
      jsonLd('NewsArticle') + OG,
      `${menu(12)}${teasers(10)}<article>${H1}${paragraphs(NEWS)}</article>${teasers(40)}${menu(6)}`,
    ),
  ],
  [
    'a story with a menu and teasers around, without metadata',
    page(
      '',
      `${menu(2)}<div>${H1}<p class="date">14 May 2024</p>${BYLINE}${paragraphs(NEWS)}</div>${teasers(6, false)}${menu()}`,
    ),
  ],
  [
    'a very short brief',
    page(
      jsonLd('NewsArticle') + OG + PUBLISHED,
      `${menu()}<h1>Strait closed</h1><p>${NEWS[0]}</p>${teasers(6, false)}`,
    ),
  ],
  [
    'a gallery with captions',
    page(
      jsonLd('NewsArticle', ',"image":[{"@type":"ImageObject"}]') + OG,
      `<h1>The strait in pictures</h1>${NEWS.map((text) => `<figure><img src="a.jpg"><figcaption>${text}</figcaption></figure>`).join('')}`,
    ),
  ],
  [
    'a story behind a paywall, with two paragraphs',
    page(
      jsonLd(
        'NewsArticle',
        ',"isAccessibleForFree":false,"isPartOf":{"@type":["CreativeWork","Product"],"name":"Paper"}',
      ) + OG,
      `${menu()}${H1}${paragraphs(NEWS.slice(0, 2))}<div class="paywall"><h2>Read on for $1 a week</h2><input type="password"></div>`,
    ),
  ],
  [
    'a story with a film in it',
    page(
      jsonLd('NewsArticle') + jsonLd('VideoObject') + meta('og:type', 'video.other'),
      `${menu()}${H1}<video></video>${paragraphs(NEWS)}`,
    ),
  ],
  [
    'a story whose types stand in microdata on the root',
    `<html lang="en" itemscope itemtype="http://schema.org/NewsArticle"><head></head><body>${H1}${paragraphs(NEWS.slice(0, 3))}</body></html>`,
  ],
  [
    'an analysis of a research institute',
    page(
      OG + PUBLISHED,
      `${menu()}${H1}${BYLINE}${paragraphs([...OPINION, ...OPINION])}<p>Notes<sup><a href="#1">1</a></sup></p>`,
    ),
  ],
  [
    'a story on code, of a newspaper',
    page(jsonLd('NewsArticle') + OG + PUBLISHED, `${H1}${paragraphs(NEWS)}<pre>rm -rf strait</pre>`),
  ],
  [
    'a review of a film by a newspaper',
    page(jsonLd('ReviewNewsArticle') + OG, `${H1}${BYLINE}${paragraphs(OPINION)}<p>Tickets from $12</p>`),
  ],
  ['a check of facts', page(jsonLd('ClaimReview') + PUBLISHED, `${H1}${paragraphs(NEWS)}`)],
  [
    'a bare story that was told in two parts, each with its day',
    page(
      '',
      `${H1}<p>14 May 2024</p>${paragraphs([...NEWS, ...NEWS])}<p>Update, 16 May 2024</p>${paragraphs([...NEWS, ...NEWS])}`,
    ),
  ],
];
