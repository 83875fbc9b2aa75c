import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOfPage, cleanAddress } from '../../notes/clean-address.ts';
import { TRACKING_PARAMETERS } from '../../notes/tracking-parameters.ts';

const STORY = 'https://news.example/2024/story';
const NEXT = 'https://news.example/2024/next';

describe('The address that a note on a page is kept under', () => {
  it.each([
    ['is the page’s own where that is clean', STORY, STORY],
    ['loses what newsletters and networks add', `${STORY}?utm_source=mail&fbclid=1&mc_cid=2`, STORY],
    ['loses it in capitals, too', `${STORY}?UTM_Source=mail`, STORY],
    [
      'keeps what tells pages apart, as it is written',
      `${STORY}?id=5&gclid=1&q=a%20b+c`,
      `${STORY}?id=5&q=a%20b+c`,
    ],
    ['keeps a parameter without a value', `${STORY}?full&utm_id=1`, `${STORY}?full`],
    ['keeps names that only look alike', `${STORY}?gl=us&ref=2&source=3`, `${STORY}?gl=us&ref=2&source=3`],
    ['loses signs that nothing follows', `${STORY}?&#`, STORY],
    ['is that by https', 'http://news.example/2024/story', STORY],
    ['has no slash at its end', `${STORY}/`, STORY],
    ['has one where there is no path', 'https://news.example', 'https://news.example/'],
    ['has its host in small letters and without a usual port', 'https://News.Example:443/2024/story', STORY],
    ['keeps another port, and how that is spoken to', 'http://localhost:8080/a/', 'http://localhost:8080/a'],
    ['loses names and passwords', 'https://a:b@news.example/2024/story', STORY],
    ['loses a place on the page', `${STORY}#comments`, STORY],
    ['loses words to be found on the page', `${STORY}#:~:text=summit`, STORY],
    ['keeps a route', `${STORY}#!/page/2`, `${STORY}#!/page/2`],
    ['keeps a route of another kind', `${STORY}#/page/2:~:text=summit`, `${STORY}#/page/2`],
    ['is none where there is no page of the web', 'file:///home/story.html', null],
    ['is none where it is longer than a note may have it', `${STORY}?q=${'a'.repeat(2000)}`, null],
  ])('%s', (_case, address, clean) => {
    expect(cleanAddress(address)).toBe(clean);
  });

  it.each([
    ['is what the page says of itself', `${STORY}?print=1`, STORY, STORY],
    ['is it where the page says it in short', `${STORY}?print=1`, '/2024/story', STORY],
    ['is it on the site for telephones', 'https://m.news.example/2024/story', STORY, STORY],
    ['is it cleaned', `${STORY}?print=1`, `${STORY}/?utm_source=rss`, STORY],
    ['is the page’s own where it names another site', STORY, 'https://agency.example/story', STORY],
    ['is the page’s own where it names the front page', STORY, 'https://news.example/', STORY],
    ['is the page’s own where that is told by its route', `${STORY}#!/2`, STORY, `${STORY}#!/2`],
    ['is the page’s own where it says nothing', STORY, null, STORY],
    ['is the page’s own where it says nonsense', STORY, 'https://', STORY],
    ['is the page’s own where it names no page of the web', STORY, 'javascript:alert(1)', STORY],
  ])('%s', (_case, address, canonical, expected) => {
    expect(addressOfPage(address, canonical, address)).toBe(expected);
    expect(addressOfPage(address, canonical, null)).toBe(expected);
  });

  it.each([
    ['is the new one where the page still says what it said before', `${NEXT}?id=7`, STORY, `${NEXT}?id=7`],
    ['is what the page says of the new one', `${NEXT}?id=7`, NEXT, NEXT],
    ['is what the page says where nothing but the query has changed', `${STORY}?page=home`, STORY, STORY],
  ])('%s, after it was moved on without being loaded', (_case, address, canonical, expected) => {
    expect(addressOfPage(address, canonical, `${STORY}?first`)).toBe(expected);
  });

  it('stays the same when it is cleaned again', () => {
    const name = fc.oneof(fc.constantFrom(...TRACKING_PARAMETERS), fc.webQueryParameters());
    const address = fc
      .tuple(fc.webUrl({ withFragments: true }), fc.array(name), fc.constantFrom('', '#!/a', '#/b', '#c:~:d'))
      .map(([url, names, hash]) => `${url.split('#')[0]}?${names.join('&')}${hash}`);
    fc.assert(
      fc.property(address, (dirty) => {
        const clean = cleanAddress(dirty);
        expect(clean === null ? null : cleanAddress(clean)).toBe(clean);
      }),
      { numRuns: 50 },
    );
  });
});
