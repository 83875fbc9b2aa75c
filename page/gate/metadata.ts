import { attributeOf, elementsIn } from '../safe-dom.ts';

/** What a page's own metadata calls it: 0 or 1, but for the first. */
export interface PageMetadata {
  /** How many things it calls news. */
  readonly newsTypes: number;
  readonly articleType: number;
  readonly otherType: number;
  readonly openGraphArticle: number;
  readonly openGraphOther: number;
  readonly openGraphSite: number;
  /** It names the day on which it was published. */
  readonly publicationDate: number;
  /** It names the newspaper's section, keywords or author. */
  readonly newsroomFields: number;
  /** The program that made it makes wikis, forums, shops, manuals, web mail. */
  readonly otherGenerator: number;
}

/** Types of schema.org that only news has. */
const NEWS_TYPES =
  /^(?:(?:Reportage|Analysis|Opinion|Background|AskPublic|Review)?NewsArticle|LiveBlogPosting|Report|ClaimReview)$/;
/** Types that encyclopedias, company blogs and social networks claim as well. */
const ARTICLE_TYPES = /^(?:Article|AdvertiserContentArticle|BlogPosting|SatiricalArticle)$/;
/** Types of what is no article, if nothing else is said. */
const OTHER_TYPES =
  /^(?:Product|ProductGroup|CollectionPage|SearchResultsPage|QAPage|FAQPage|Question|Answer|DiscussionForumPosting|SocialMediaPosting|ProfilePage|SoftwareSourceCode|SoftwareApplication|WebApplication|TechArticle|APIReference|HowTo|Recipe|Movie|TVSeries|Book|Chapter|Course|JobPosting|Dataset|EmailMessage|MusicRecording|DefinedTerm|ScholarlyArticle|LocalBusiness|Hotel|Restaurant)$/;
const OPEN_GRAPH_OTHER = /^(?:product|video|music|book|profile|object|game|business|place|\w+:)/;
const PUBLICATION_DATE =
  /(?:^|[.:_-])(?:date|issued|created|pub_?date|publish-?date|published(?:[_-]?(?:time|date|at))?|publication[_-]?date|date[_-]?published|datepublished|publishdate|publishtime|modified_time)$/i;
const NEWSROOM_FIELDS =
  /^(?:article:(?:section|publisher|tag|author)|news_keywords|author|byl|parsely-section)$/i;
const OTHER_GENERATORS =
  /wiki|phpbb|vbulletin|discourse|xenforo|invision|mybb|simple machines|vanilla|flarum|sphinx|mkdocs|docusaurus|vitepress|gitbook|doxygen|javadoc|rustdoc|jsdoc|typedoc|shopify|woocommerce|prestashop|magento|opencart|roundcube|gitlab|gitea|forgejo|jupyter|pandoc|asciidoctor|docbook|bookdown|mdbook/i;

/** Reads what a page says of itself: `meta` elements, JSON-LD, microdata. */
export function readPageMetadata(root: Element): PageMetadata {
  const fields = elementsIn(root, 'meta').map(fieldOf);
  const types = schemaTypesIn(root);
  const some = (name: RegExp, content: RegExp) =>
    Number(fields.some((field) => name.test(field.name) && content.test(field.content)));
  return {
    newsTypes: types.filter((type) => NEWS_TYPES.test(type)).length,
    articleType: Number(types.some((type) => ARTICLE_TYPES.test(type))),
    otherType: Number(types.some((type) => OTHER_TYPES.test(type))),
    openGraphArticle: some(/^og:type$/, /^(?:\w+:)?(?:news)?article$/),
    openGraphOther: some(/^og:type$/, OPEN_GRAPH_OTHER),
    openGraphSite: some(/^og:type$/, /^(?:website|blog)$/),
    publicationDate: some(PUBLICATION_DATE, /\d{4}/),
    newsroomFields: some(NEWSROOM_FIELDS, /\S/),
    otherGenerator: some(/^generator$/i, OTHER_GENERATORS),
  };
}

function fieldOf(meta: Element): { name: string; content: string } {
  const name = attributeOf(meta, 'property') ?? attributeOf(meta, 'name') ?? attributeOf(meta, 'itemprop');
  return { name: name ?? '', content: attributeOf(meta, 'content') ?? '' };
}

function schemaTypesIn(root: Element): string[] {
  const inMarkup = [root, ...elementsIn(root, '[itemtype]')].flatMap((element) =>
    (attributeOf(element, 'itemtype') ?? '').split(/\s+/).map((address) => address.replace(/^.*\//, '')),
  );
  const inScripts = elementsIn(root, 'script[type="application/ld+json"]').flatMap((script) =>
    typesIn(script.textContent ?? ''),
  );
  return [...inMarkup, ...inScripts];
}

/**
 * The types that a block of JSON-LD names, at any depth; read by eye, since many a page's block is no JSON. No list goes
 * past the next bracket: of those that never end, each would be looked for to the end of the block.
 */
function typesIn(json: string): string[] {
  return [...json.matchAll(/"@type"\s*:\s*(?:"([^"]*)"|\[([^[\]]*)\])/g)].flatMap(
    ([, one, several]) => several?.match(/\w+/g) ?? (one ?? '').replace(/^.*[/:]/, ''),
  );
}
