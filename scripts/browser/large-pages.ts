/** Pages that are larger than any that is read to its end, each by its file's name; made when they are asked for. */
export const LARGE_PAGES: Readonly<Record<string, () => string>> = {
  // Longer than anybody's patience.
  'long.html': () => {
    const paragraph = `<p>The 1718 Committee met to talk about North Korea. ${'Nobody said much, and it took long. '.repeat(20)}</p>\n`;
    return story(paragraph.repeat(Math.ceil(10_000_000 / paragraph.length)));
  },
  'many-nodes.html': () =>
    story(`${PARAGRAPH}${'<p>Nobody <b>said</b> much, and <i>it</i> took long.</p>\n'.repeat(11_000)}`),
  'long-text.html': () =>
    story(`${PARAGRAPH}<p>${'Nobody said much, and it took long. '.repeat(28_000)}</p>`),
  // A parser stops at some hundred levels: a script does not. Chromium alone, without us, does not live to show them.
  'deep.html': () =>
    story(`${PARAGRAPH}<div id="deep" style="display: none"></div>
      <script>
        let at = deep;
        for (let depth = 0; depth < 20_000; depth += 1) at = at.appendChild(document.createElement('i'));
        at.textContent = 'Maria Zakharova of the Foreign Ministry in Moscow said nothing down there.';
      </script>`),
  'storm.html': () =>
    story(`${PARAGRAPH}<p id="ticker">0</p><ul id="list"></ul>
      <script>
        let count = 0;
        setInterval(() => {
          for (let more = 0; more < 10; more += 1) ticker.textContent = 'Tick ' + count++ + ' of a clock that never stands still';
          list.replaceChildren(document.createElement('li'));
        }, 10);
      </script>`),
};

const PARAGRAPH = `<p>The 1718 Committee met to talk about North Korea, and about the oil that reaches it by sea. ${'Nobody said much, and it took long. '.repeat(10)}</p>\n`;

/** A click on its button is counted: it tells whether the page still answers. */
function story(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Long</title><meta property="og:type" content="article"></head>
<body><button onclick="this.textContent = 'pressed'">Press</button><h1>A long story</h1>${body}</body></html>`;
}
