import { viewOf } from './explorer-state.ts';
import { FrontPage } from './FrontPage.tsx';
import { OpenedEntity } from './OpenedEntity.tsx';
import { PageInView } from './PageInView.tsx';
import { SearchResults } from './SearchResults.tsx';
import { TextReader } from './TextReader.tsx';
import type { ViewProps } from './view-props.ts';

/** What stands between the search and the foot. */
export function ExplorerView(props: ViewProps) {
  const { state, port, acts } = props;
  switch (viewOf(state)) {
    case 'entity':
      return <OpenedEntity {...props} />;
    case 'results':
      return (
        <SearchResults
          query={state.query}
          results={state.results}
          selected={state.selected}
          filters={state.filters}
          onChoose={acts.choose}
          onFilter={acts.filter}
        />
      );
    case 'text':
      return (
        <TextReader
          text={state.text}
          part={state.part}
          cameFrom={state.cameFrom}
          onWrite={acts.writeText}
          onPart={acts.turnTo}
          onOpen={acts.open}
          onLeave={port.ownTab ? null : () => acts.turnToText(false)}
        />
      );
    case 'marks':
      return port.ownTab ? (
        <FrontPage port={port} onOpen={acts.open} onFilter={acts.filter} />
      ) : (
        <PageInView {...props} />
      );
  }
}
