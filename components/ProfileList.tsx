import { Fragment } from 'preact';
import type { ProfileLabel, ProfileLine } from '../library/records.ts';
import type { EntityId } from '../linking/types.ts';
import { ENGLISH } from './english.ts';
import { EntityLink } from './EntityLink.tsx';
import { formatPeriod } from './format-date.ts';
import { MetaLine } from './MetaLine.tsx';
import { SourceName } from './SourceName.tsx';
import { formatNumber } from './format-number.ts';
import { useWords } from './words.ts';

interface Props {
  readonly profile: readonly ProfileLine[];
  readonly onOpen: (entity: EntityId) => void;
}

/** What a reader asks first of an entity of its kind, as a list of labels and answers; each label and each source is said once. */
export function ProfileList({ profile, onOpen }: Props) {
  const words = useWords();
  const sources = [...new Set(profile.map(({ source }) => source))];
  const numberOf = (source: string) =>
    sources.length > 1 && <sup>{formatNumber(sources.indexOf(source) + 1, words)}</sup>;
  return (
    <>
      <dl class="profile">
        {[...Map.groupBy(profile, ({ label }) => label)].map(([label, lines]) => (
          <div key={label}>
            <dt class="label">{words(`profile_${label}`)}</dt>
            {lines.map((line, index) => (
              <dd key={index}>
                <Answer line={line} onOpen={onOpen} />
                {numberOf(line.source)}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <MetaLine>
        {sources.map((source) => (
          <Fragment key={source}>
            {numberOf(source)}
            <SourceName source={source} />
          </Fragment>
        ))}
      </MetaLine>
    </>
  );
}

function Answer({ line, onOpen }: { readonly line: ProfileLine; readonly onOpen: Props['onOpen'] }) {
  const words = useWords();
  const { text, from, until, entity, label } = line;
  const period = formatPeriod(from, until, !HAPPENED.has(label), words);
  return (
    <>
      <span {...ENGLISH}>
        {entity === null ? (
          text
        ) : (
          <EntityLink entity={entity} onOpen={onOpen}>
            {text}
          </EntityLink>
        )}
      </span>
      {period !== '' && (
        <span class="period">
          {text !== '' && ', '}
          <bdi>{period}</bdi>
        </span>
      )}
    </>
  );
}

/** What happened on its date; anything else has been so since. */
const HAPPENED: ReadonlySet<ProfileLabel> = new Set([
  'founded',
  'date',
  'participants',
  'outcome',
  'vote',
  'aftermath',
]);
