/** Parts that pages are built of, as real sites build them. */
export const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

export const jsonLd = (type: string, more = '') =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}"${more}}</script>`;

export const meta = (name: string, content: string) =>
  `<meta ${name.includes(':') ? 'property' : 'name'}="${name}" content="${content}">`;

export const page = (head: string, body: string, language = 'en') =>
  `<html lang="${language}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

const SECTIONS = ['World', 'Politics', 'Business', 'Science', 'Sport', 'Culture', 'Weather', 'Games', 'Shop'];

/** A menu in a list of plain blocks, as sites have it that know no `nav`. */
export const menu = (rounds = 1) =>
  `<div id="menu"><ul>${SECTIONS.map((section) => `<li><a href="/${section}">${section}</a></li>`)
    .join('')
    .repeat(rounds)}</ul></div>`;

/** Teasers of other stories: a linked headline, and the first words below. */
export const teasers = (count: number, lead = true) =>
  Array.from(
    { length: count },
    (_, index) =>
      `<div class="teaser"><h3><a href="/story/${index}">Council number ${index} argues about the price of a bridge that nobody crosses</a></h3>${
        lead
          ? `<p>The bridge was built for a road that was never finished, and each year somebody asks what it is for. This is year ${index}.</p>`
          : ''
      }<span>${1 + (index % 28)} March 2024</span></div>`,
  ).join('\n');

/** Posts by many hands, each with its author, its time and its buttons. */
export const posts = (texts: readonly string[], count: number, kind = 'post') =>
  Array.from(
    { length: count },
    (_, index) =>
      `<div class="${kind}" id="${kind}-${index}"><div class="${kind}-head"><a href="/user/${index}">gull_${index}</a> <span>${1 + (index % 28)}-03-2024, ${10 + (index % 12)}:${10 + (index % 50)}</span> <a href="#">Reply</a> <a href="#">Quote</a></div><div class="${kind}-text">${texts[index % texts.length]}</div></div>`,
  ).join('\n');

/** Code as a manual shows it. */
export const code = (lines = 12) =>
  `<pre><code>${'const strait = openStrait({ depth: 40, pilot: true });\n'.repeat(lines)}</code></pre>`;
