import { type HostilePage, PARAGRAPHS, STORY, STORY_MARKS } from '../hostile-page.ts';

const quoted = (markup: string) => markup.replaceAll('"', '&quot;');
const INNER = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Inner</title>${STORY}</html>`;
const FRAME = 'width="700" height="500"';

/** Pages of frames, and pages that are made on the way. */
export const FRAMES: readonly HostilePage[] = [
  {
    does: 'writes its story into a blank frame',
    body: `<iframe ${FRAME}></iframe>`,
    script: `const inner = document.querySelector('iframe').contentDocument; inner.body.innerHTML = ${JSON.stringify(STORY)}; done(inner.querySelectorAll('p').length)`,
  },
  {
    does: 'has its story in the source of a frame',
    body: `<iframe ${FRAME} srcdoc="${quoted(INNER)}"></iframe>`,
    script: `addEventListener('load', () => done(document.querySelector('iframe').contentDocument.querySelectorAll('p').length))`,
  },
  {
    does: 'has its story in a frame of a blob',
    body: `<iframe ${FRAME}></iframe>`,
    script: `
      const frame = document.querySelector('iframe');
      frame.onload = () => done(frame.contentDocument.querySelectorAll('p').length);
      frame.src = URL.createObjectURL(new Blob([${JSON.stringify(INNER)}], { type: 'text/html' }));`,
    restless: true,
  },
  {
    does: 'has its story in a frame that is locked up',
    body: `<iframe ${FRAME} sandbox srcdoc="${quoted(INNER)}"></iframe>`,
    script: `addEventListener('load', () => done(document.querySelector('iframe').contentDocument))`,
    marks: [],
  },
  {
    does: 'has frames in frames, four deep, and its story in the last',
    body: '<div></div>',
    script: `
      const grow = (at, depth) => {
        if (depth === 4) {
          at.body.innerHTML = ${JSON.stringify(STORY)};
          return done(at.querySelectorAll('p').length);
        }
        const frame = at.createElement('iframe');
        frame.width = 900 - depth * 40;
        frame.height = 600 - depth * 30;
        frame.onload = () => { frame.onload = null; grow(frame.contentDocument, depth + 1); };
        at.body.append(frame);
      };
      grow(document, 0);`,
  },
  {
    does: 'has itself in a frame, and so on',
    body: `${STORY}<iframe src="?again" width="300" height="200"></iframe>`,
    script: `addEventListener('load', () => done(frames.length))`,
    marks: [...STORY_MARKS, ...STORY_MARKS],
    restless: true,
  },
  {
    does: 'adds twenty frames and takes them away while it is read',
    script: `
      let turns = 0;
      const timer = setInterval(() => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        frame.contentDocument.body.innerHTML = '<p>Nobody there said a word.</p>';
        setTimeout(() => frame.remove(), 7);
        if (++turns === 20) { clearInterval(timer); setTimeout(() => done(frames.length), 50); }
      }, 5);`,
  },
  {
    does: 'lets in no script, style or frame of others, and takes text for no markup',
    headers: {
      'content-security-policy': `default-src 'none'; script-src 'nonce-hostile'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
    },
    script: `try { document.body.innerHTML = ''; done('written'); } catch (error) { done(error.name); }`,
  },
  {
    does: 'is locked up itself, as if it were of no site',
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
    script: `try { done(localStorage.length); } catch (error) { done(origin + ' ' + error.name); }`,
    // Nobody vouches for who speaks out of it.
    marks: [],
  },
  {
    does: 'may run no script at all',
    headers: { 'content-security-policy': "script-src 'none'" },
  },
  {
    does: 'is on its own, apart from all other pages',
    headers: {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'origin-agent-cluster': '?1',
    },
    script: 'done(crossOriginIsolated)',
  },
  {
    does: 'has the browser forget all that its site has stored',
    headers: { 'clear-site-data': '"storage", "cookies"' },
    script: 'done(localStorage.length)',
  },
  {
    does: 'is not found, and tells a story all the same',
    status: 404,
    script: `done(document.querySelectorAll('p').length)`,
  },
  {
    does: 'is an XML document with names of its own for what is HTML',
    whole: {
      type: 'application/xhtml+xml; charset=utf-8',
      body: `<?xml version="1.0"?><h:html xmlns:h="http://www.w3.org/1999/xhtml" xmlns="urn:odd" lang="en"><h:head><h:title>The last report</h:title><h:meta property="og:type" content="article"/></h:head><h:body><h:article><h:h1>The last report</h:h1>${PARAGRAPHS.replaceAll('<p>', '<h:p>').replaceAll('</p>', '</h:p>')}</h:article><p>Not one of them.</p></h:body></h:html>`,
    },
  },
  {
    does: 'is a drawing with its story in it',
    whole: {
      type: 'image/svg+xml; charset=utf-8',
      body: `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="700"><title>The last report</title><foreignObject width="800" height="600"><div xmlns="http://www.w3.org/1999/xhtml"><h1>The last report</h1>${PARAGRAPHS}</div></foreignObject></svg>`,
    },
    marks: [],
  },
  {
    does: 'is plain text',
    whole: { type: 'text/plain; charset=utf-8', body: PARAGRAPHS.replaceAll(/<\/?p>/g, '') },
    marks: [],
  },
  {
    does: 'is a list of data',
    whole: { type: 'application/json', body: JSON.stringify({ text: PARAGRAPHS }) },
    marks: [],
  },
  {
    does: 'is a feed',
    whole: {
      type: 'application/xml',
      body: `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><item><title>The last report</title><description>The 1718 Committee met.</description></item></channel></rss>`,
    },
    marks: [],
  },
  {
    does: 'is a picture',
    whole: {
      type: 'image/png',
      body: Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      ),
    },
    marks: [],
  },
  {
    does: 'is a PDF',
    whole: {
      type: 'application/pdf',
      body: `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 144]>>endobj
trailer<</Root 1 0 R>>
%%EOF`,
    },
    marks: [],
  },
];
