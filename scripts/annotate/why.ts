import type { Evidence } from '../../linking/types.ts';

/** What decided a link, in one English sentence, as the card says it. */
export function sentenceOf(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'name':
      return 'the name means one thing only';
    case 'antecedent':
      return `“${evidence.name}” is named on the page`;
    case 'metonym':
      return `${evidence.capital} stands for its government here`;
    case 'reader':
      return 'the reader said so';
    case 'cues': {
      const words = evidence.words.map((word) => `“${word}”`).join(', ');
      return evidence.where === 'page' ? `${words} on the page` : `${words} nearby`;
    }
  }
}
