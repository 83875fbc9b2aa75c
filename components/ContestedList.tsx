import type { ContestedWithArticles, PositionWithArticles } from '../library/entity-page.ts';
import type { Article } from '../library/records.ts';
import { ENGLISH } from './english.ts';
import { FoldedList } from './FoldedList.tsx';
import { WebLink } from './WebLink.tsx';
import { MetaLine } from './MetaLine.tsx';

/** Questions on which sources disagree: every position alike and beside the others, with who takes it. */
export function ContestedList({ contested }: { readonly contested: readonly ContestedWithArticles[] }) {
  return (
    <FoldedList items={contested} first={2}>
      {({ question, positions }) => (
        <>
          <p class="question" {...ENGLISH}>
            {question}
          </p>
          <ul class="positions">
            {positions.map((position, index) => (
              <li key={index}>
                <PositionLine position={position} />
              </li>
            ))}
          </ul>
        </>
      )}
    </FoldedList>
  );
}

function PositionLine({ position: { says, articles } }: { readonly position: PositionWithArticles }) {
  return (
    <>
      <p {...ENGLISH}>{says}</p>
      {articles.length > 0 && (
        <MetaLine>
          {firstOfEachOutlet(articles).map(({ id, outlet, outletCountry, url }) => (
            <span key={id}>
              <WebLink address={url}>
                <cite>{outlet}</cite>
              </WebLink>
              {outletCountry !== 'unknown' && <span {...ENGLISH}> ({outletCountry})</span>}
            </span>
          ))}
        </MetaLine>
      )}
    </>
  );
}

function firstOfEachOutlet(articles: readonly Article[]): Article[] {
  const seen = new Set<string>();
  return articles.filter(({ outlet }) => !seen.has(outlet) && seen.add(outlet));
}
