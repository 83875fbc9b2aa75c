import type { ComponentChildren } from 'preact';
import type { EntityLine } from '../library/entity-page.ts';
import type { EntityId } from '../linking/types.ts';
import { plainWords } from '../notes/plain-words.ts';
import type { MatchedText, SearchHit } from '../search/answer.ts';
import { describeArticle } from './ArticleList.tsx';
import { ArticleLine } from './ArticleLine.tsx';
import { DateText } from './DateText.tsx';
import { ENGLISH } from './english.ts';
import { EntityLink } from './EntityLink.tsx';
import { WebLink } from './WebLink.tsx';

interface Props {
  readonly hit: SearchHit;
  readonly onOpen: (entity: EntityId) => void;
}

/** One thing on the front page: what it is called leads to it. */
export function FrontRow({ hit, onOpen }: Props) {
  switch (hit.kind) {
    case 'entity':
      return (
        <>
          <p class="headline" {...ENGLISH}>
            <EntityLink entity={hit.entity.id} onOpen={onOpen}>
              {hit.entity.name}
            </EntityLink>
          </p>
          <p class="meta" {...ENGLISH}>
            {hit.entity.description}
          </p>
        </>
      );
    case 'article':
      return (
        <>
          <p class={hit.article.title === null ? undefined : 'headline'}>
            <WebLink
              address={hit.article.url}
              language={hit.article.title === null ? ENGLISH.lang : hit.article.language}
            >
              {describeArticle(hit.article)}
            </WebLink>
          </p>
          <ArticleLine article={hit.article} />
        </>
      );
    case 'event':
      return (
        <>
          <DateText date={hit.event.date} />
          <p {...ENGLISH}>
            <About entity={hit.entities[0]} onOpen={onOpen}>
              {hit.event.title}
            </About>
          </p>
        </>
      );
    case 'contested':
      return (
        <p {...ENGLISH}>
          <About entity={hit.entities[0]} onOpen={onOpen}>
            {plain(hit.title)}
          </About>
        </p>
      );
    case 'note':
    case 'saved':
      return (
        <>
          <p class="headline" dir="auto">
            {hit.entity ? (
              <About entity={hit.entity} onOpen={onOpen}>
                {plain(hit.title)}
              </About>
            ) : (
              <WebLink address={hit.address}>{plain(hit.title)}</WebLink>
            )}
          </p>
          <p class="meta front-excerpt" dir="auto">
            {hit.kind === 'note' ? plainWords(plain(hit.excerpt)) : plain(hit.excerpt)}
          </p>
        </>
      );
  }
}

interface AboutProps {
  readonly entity: EntityLine | undefined;
  readonly onOpen: Props['onOpen'];
  readonly children: ComponentChildren;
}

function About({ entity, onOpen, children }: AboutProps) {
  if (!entity) return <>{children}</>;
  return (
    <EntityLink entity={entity.id} onOpen={onOpen}>
      {children}
    </EntityLink>
  );
}

function plain(text: MatchedText): string {
  return text.map((piece) => piece.text).join('');
}
