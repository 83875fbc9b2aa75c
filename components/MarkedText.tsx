import { cutAtMatches } from './matched-words.ts';

interface Props {
  readonly text: string;
  readonly query: string;
}

/** A text with the words of the query marked. */
export function MarkedText({ text, query }: Props) {
  return (
    <>
      {cutAtMatches(text, query).map((piece, index) =>
        piece.matched ? <mark key={index}>{piece.text}</mark> : piece.text,
      )}
    </>
  );
}
