/** Why a file is none that we can read: where in it, and what is wrong there. */
export class FileProblem extends Error {
  /** Never empty: `notes[3].target.kind`, `line 12, column 5`, or `the file` as a whole. */
  readonly place: string;
  readonly reason: string;

  constructor(place: string, reason: string) {
    super(`${place}: ${reason}`);
    this.place = place;
    this.reason = reason;
  }
}

/** What a problem of the file as a whole is the place of. */
export const WHOLE_FILE = 'the file';

/** A place in a text as editors name it; lines and columns begin at 1. */
export function placeInText(text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `line ${before.length}, column ${before.at(-1)!.length + 1}`;
}
