import type { MatchedText } from '../search/answer.ts';

/** A text with what a search found in it marked. */
export function MarkedText({ text }: { readonly text: MatchedText }) {
  return (
    <>{text.map((piece, index) => (piece.matched ? <mark key={index}>{piece.text}</mark> : piece.text))}</>
  );
}
