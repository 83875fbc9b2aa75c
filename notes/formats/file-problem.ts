/** Why a file is none that we can read: where in it, and what is wrong there. */
export class FileProblem extends Error {
  /** `notes[3].target.kind`, `line 12, column 5`, or `WHOLE_FILE`. */
  readonly place: string;
  readonly reason: string;

  constructor(place: string, reason: string) {
    super(place === WHOLE_FILE ? `it ${reason}` : `${place}: ${reason}`);
    this.place = place;
    this.reason = reason;
  }
}

/** The place of what is wrong with a file as a whole: whoever shows it names the file. */
export const WHOLE_FILE = '';

/** A place in a text as editors name it; lines and columns begin at 1. */
export function placeInText(text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `line ${before.length}, column ${before.at(-1)!.length + 1}`;
}
