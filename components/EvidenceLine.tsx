import type { Evidence } from '../linking/types.ts';
import { type Words, useWords } from './words.ts';

interface Props {
  readonly evidence: Evidence;
  /** The name of the entity that the mention was taken to mean. */
  readonly name: string;
}

/** Why a mention was taken to mean this entity, in one sentence. */
export function EvidenceLine({ evidence, name }: Props) {
  const words = useWords();
  return (
    <p class="evidence">
      <span class="label">{words('whyHere')}</span> {explain(evidence, name, words)}
    </p>
  );
}

function explain(evidence: Evidence, name: string, words: Words): string {
  switch (evidence.kind) {
    case 'name':
      return words('whyName');
    case 'cues':
      return words(`why_${evidence.where}`, listQuoted(evidence.words, words));
    case 'antecedent':
      return words('whyAntecedent', evidence.name);
    case 'metonym':
      return words('whyMetonym', evidence.capital, name);
    case 'reader':
      return words('whyReader');
  }
}

function listQuoted(cues: readonly string[], words: Words): string {
  return new Intl.ListFormat(words('language')).format(cues.map((cue) => words('quoted', cue)));
}
