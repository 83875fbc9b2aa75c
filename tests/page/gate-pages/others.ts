import { code, jsonLd, menu, meta, page, paragraphs, posts, teasers } from './parts.ts';
import { EXPLAINING, FICTION, NEWS, POSTS } from './texts.ts';

const list = (count: number, item: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => item(index)).join('\n');

const answers = posts(EXPLAINING, 6, 'answer');

/** Pages that are no articles. */
export const OTHERS: readonly (readonly [what: string, html: string])[] = [
  ['a front page', page(meta('og:type', 'website') + jsonLd('WebPage'), menu(3) + teasers(60))],
  ['a front page without metadata', page('', menu(3) + teasers(40))],
  [
    'a front page whose teasers are all called news',
    page(
      jsonLd('ItemList'),
      menu(2) +
        teasers(30).replaceAll('class="teaser"', 'itemscope itemtype="https://schema.org/NewsArticle"'),
    ),
  ],
  [
    'a section page',
    page(jsonLd('CollectionPage') + meta('og:type', 'website'), `<h1>World</h1>${teasers(30)}`),
  ],
  ['a list of headlines', page(meta('og:type', 'article'), `<h1>News</h1>${teasers(50, false)}`)],
  [
    'a forum thread with metadata',
    page(
      jsonLd('DiscussionForumPosting') + meta('generator', 'Discourse 3.2'),
      `<h1>It beeps</h1>${posts(POSTS, 20)}`,
    ),
  ],
  ['a forum thread without metadata', page('', `<h1>It beeps</h1>${posts(POSTS, 30)}`)],
  [
    'a forum thread with long posts, without metadata',
    page(
      '',
      `<h1>Straits</h1>${posts(
        EXPLAINING.map((text) => `${text}<br><br>${text}<br><br>${text}`),
        25,
      )}`,
    ),
  ],
  [
    'a forum thread in tables',
    page(
      meta('generator', 'vBulletin 4'),
      `<h1>It beeps</h1><table>${list(25, (n) => `<tr><td><a href="/u/${n}">gull_${n}</a><br>12-03-2024, 10:1${n % 10}</td><td>${POSTS[n % 5]} ${POSTS[(n + 1) % 5]}</td></tr>`)}</table>`,
    ),
  ],
  [
    'a list of threads',
    page(
      '',
      `<h1>Help</h1>${list(40, (n) => `<div><a href="/t/${n}">My box number ${n} beeps at night and nothing helps</a> 10:${10 + n} <a href="/u">gull</a></div>`)}`,
    ),
  ],
  [
    'a product with metadata',
    page(
      jsonLd('Product', ',"offers":{"@type":"Offer","price":"19.99"}') + meta('og:type', 'product'),
      `<h1>Brass compass</h1><span class="price">$19.99</span><button>Add</button>${paragraphs(EXPLAINING)}`,
    ),
  ],
  [
    'a product without metadata',
    page(
      '',
      `<h1>Brass compass</h1><div>€ 19.99</div><form><a class="add-to-cart">Add</a></form>${paragraphs(EXPLAINING)}<h2>Reviews</h2>${posts(POSTS, 8, 'review')}`,
    ),
  ],
  [
    'a list of products',
    page(
      '',
      `<h1>Compasses</h1>${list(40, (n) => `<div><a href="/p/${n}">Compass number ${n}, brass</a><div>$${n}.99</div><div>In stock. Ships within two days from our own store by the harbor, wrapped by hand.</div></div>`)}`,
    ),
  ],
  [
    'an inbox of web mail',
    page(
      '',
      `<div role="toolbar">x</div><div role="grid">${list(40, (n) => `<div role="row"><span>Ada Reed</span> <span>Talks on Tuesday: the list is ready, please look at it before noon and tell me what is missing.</span> <span>10:${10 + n}</span></div>`)}</div><div role="textbox" contenteditable="true"></div>`,
    ),
  ],
  [
    'an open mail',
    page(
      '',
      `<div role="tree">Inbox</div><div role="toolbar">Reply</div><div role="main"><h2>Talks</h2><span>14 May 2024</span>${paragraphs(EXPLAINING)}</div><div role="textbox" contenteditable="true"></div>`,
    ),
  ],
  [
    'a page of code',
    page(
      jsonLd('SoftwareSourceCode') + meta('og:type', 'object'),
      `<h1>strait.ts</h1>${code(80)}<h2>README</h2>${paragraphs(EXPLAINING)}`,
    ),
  ],
  [
    'a repository with its description, without metadata',
    page(
      '',
      `${menu()}<h1>strait</h1><table>${list(20, (n) => `<tr><td><a href="/f${n}">file-${n}.ts</a></td><td>2 days ago</td></tr>`)}</table>${paragraphs(EXPLAINING)}${code(6)}${code(6)}`,
    ),
  ],
  [
    'an issue of a program',
    page(
      meta('og:type', 'object'),
      `<h1>It crashes at depth 0 #56</h1>${posts(POSTS, 8, 'comment')}${code()}`,
    ),
  ],
  [
    'reference documentation',
    page(
      meta('generator', 'Sphinx 7'),
      `<h1>strait.open</h1>${list(12, (n) => `<dl class="function"><dt><code>open${n}(depth)</code><a class="headerlink" href="#o${n}">¶</a></dt><dd>${EXPLAINING[n % 4]}</dd></dl>`)}`,
    ),
  ],
  [
    'documentation that names no program',
    page(
      '',
      `${menu()}<h1>Getting started</h1>${list(4, (n) => `<h2>${n + 1}.1 Step</h2><p>${EXPLAINING[n]}</p>${code(3)}`)}`,
    ),
  ],
  [
    'a tutorial with code that calls itself a blog post',
    page(
      jsonLd('BlogPosting') + meta('og:type', 'article'),
      `<h1>Open a strait in ten lines</h1><time>14 May 2024</time>${EXPLAINING.map((text) => `<p>${text}</p>${code(8)}`).join('')}`,
    ),
  ],
  [
    'an article of an encyclopedia',
    page(
      meta('generator', 'MediaWiki 1.42') + jsonLd('Article') + meta('og:type', 'website'),
      `<h1>Strait</h1>${list(12, (n) => `<p>${EXPLAINING[n % 4]}<sup><a href="#cite-${n}">[${n}]</a></sup></p>`)}`,
    ),
  ],
  [
    'an article of an encyclopedia, without metadata',
    page(
      '',
      `${menu()}<h1>Strait</h1>${list(16, (n) => `<p>${EXPLAINING[n % 4]}<sup><a href="#cite-${n}">[${n}]</a></sup></p>`)}`,
    ),
  ],
  [
    'a question with answers',
    page(jsonLd('QAPage') + meta('og:type', 'website'), `<h1>Why does it beep?</h1>${answers}`),
  ],
  [
    'a question with answers, without metadata',
    page('', `<h1>Why does it beep?</h1><p>${POSTS[0]}</p>${answers}${code(4)}`),
  ],
  [
    'results of a search',
    page(
      '',
      `<input type="search" value="strait">${list(20, (n) => `<div><h3><a href="/r/${n}">Strait – everything about straits, number ${n}</a></h3><cite>strait.example</cite><span>The strait is narrow, and most ships that pass through it take a pilot on board at the outer buoy.</span></div>`)}`,
    ),
  ],
  [
    'a social network',
    page(
      meta('og:type', 'article'),
      `<div role="log">${posts(POSTS, 20, 'status')}</div><div role="textbox" contenteditable="true"></div><div role="toolbar"></div>`,
    ),
  ],
  [
    'a profile',
    page(
      meta('og:type', 'profile') + jsonLd('ProfilePage'),
      `<h1>Ada Reed</h1>${posts(POSTS, 12, 'status')}`,
    ),
  ],
  [
    'a recipe',
    page(
      jsonLd('Recipe'),
      `<h1>Soup of mussels</h1>${list(8, (n) => `<li class="ingredient">${n} cups of water</li>`)}${paragraphs(EXPLAINING)}`,
    ),
  ],
  [
    'a recipe without metadata',
    page(
      '',
      `<h1>Soup of mussels</h1><p>14 May 2024</p>${list(8, (n) => `<li class="recipe-ingredients">${n} cups of water</li>`)}<ol>${list(6, () => '<li>Put the mussels into the pot with the water and wait until they have opened, which takes four minutes. Throw away those that stay shut.</li>')}</ol>`,
    ),
  ],
  [
    'a page of a film database',
    page(
      meta('og:type', 'video.movie') + jsonLd('Movie'),
      `<h1>The Pilot (1957)</h1>${paragraphs(EXPLAINING)}${list(20, (n) => `<div><a href="/n/${n}">Ada Reed ${n}</a> as the pilot</div>`)}`,
    ),
  ],
  [
    'a page of a film',
    page(
      meta('og:type', 'video.other') + jsonLd('VideoObject'),
      `<h1>The strait from above</h1><video></video><p>${EXPLAINING[0]}</p>${posts(POSTS, 30, 'comment')}`,
    ),
  ],
  ['the shell of a PDF viewer', page('', '<embed type="application/pdf" src="about:blank">')],
  [
    'a page to sign in',
    page(
      meta('og:type', 'website'),
      '<h1>Sign in</h1><form><input name="user"><input type="password"></form><p>By signing in you agree to the terms. We never share your address with anybody.</p>',
    ),
  ],
  [
    'a book chapter',
    page(
      meta('author', 'Ada Reed'),
      `<h1>Chapter 4 – Pilots</h1>${paragraphs([...EXPLAINING, ...EXPLAINING, ...EXPLAINING])}`,
    ),
  ],
  [
    'a chapter of fiction',
    page(
      '',
      `<h2>Chapter 1: The Lamp</h2><p>Published: 14 May 2024</p>${paragraphs([...FICTION, ...FICTION, ...FICTION])}`,
    ),
  ],
  ['fiction that names no chapter', page('', `<h1>The Lamp</h1>${paragraphs([...FICTION, ...FICTION])}`)],
  [
    'a table of meetings',
    page(
      '',
      `<h1>Meetings</h1><table>${list(60, (n) => `<tr><td>S/${n}</td><td>${1 + (n % 28)} March 2024</td><td>The situation in the strait</td></tr>`)}</table>`,
    ),
  ],
  ['a page that says what a company is', page('', `${menu()}<h1>About us</h1>${paragraphs(EXPLAINING)}`)],
  [
    'terms of use',
    page(
      '',
      `${menu()}<h1>Terms</h1>${list(8, (n) => `<h2>${n + 1}.1 Use</h2><p>You may use the service as long as you keep to these terms, which we may change at any time by putting up new ones here.</p>`)}`,
    ),
  ],
  [
    'a calendar',
    page(
      '',
      `<h1>May</h1>${list(31, (n) => `<div>${n + 1} May 2024, 19:30 <a href="/e/${n}">Concert in the harbor</a></div>`)}`,
    ),
  ],
  [
    'a page that only claims to be an article',
    page(jsonLd('NewsArticle') + meta('og:type', 'article'), '<h1>Title</h1>'),
  ],
  [
    'slides',
    page(
      meta('og:type', 'slides:presentation'),
      `<h1>Straits</h1><p>14 May 2024</p>${paragraphs(EXPLAINING)}`,
    ),
  ],
  ['a job', page(jsonLd('JobPosting'), `<h1>Pilot wanted</h1><p>14 May 2024</p>${paragraphs(EXPLAINING)}`)],
  [
    'a wall of headlines with the first words of a story',
    page('', `${teasers(30, false)}<p>${NEWS[0]}</p>${teasers(30, false)}`),
  ],
  [
    'a whole issue of a weekly, each of its stories with its day',
    page(
      '',
      list(
        4,
        (n) =>
          `<h2>Story ${n}</h2><p>By Ann Reed</p><p>${n + 3} May 2024</p>${paragraphs([...NEWS, ...NEWS])}`,
      ),
    ),
  ],
  [
    'an archive of columns, each with its day',
    page(
      meta('author', 'Ann Reed'),
      list(8, (n) => `<h2>Column ${n}</h2><p>${n + 3} May 2024</p>${paragraphs([...NEWS, ...NEWS])}`),
    ),
  ],
];
