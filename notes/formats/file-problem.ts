/** Why a file is none that we can read: where in it, and what is wrong there. */
export class FileProblem extends Error {
  /** Empty where it is the file as a whole. */
  readonly place: string;
  readonly reason: string;

  constructor(place: string, reason: string) {
    super(place === '' ? reason : `${place}: ${reason}`);
    this.place = place;
    this.reason = reason;
  }
}

/**
 * The value in a text of JSON.
 * @throws {FileProblem} with the line where the browser tells it
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const { message } = error as Error;
    if (error instanceof RangeError) throw new FileProblem('', 'is nested too deeply');
    if (/end of (?:JSON|data)|unterminated/i.test(message))
      throw new FileProblem(lastLine(text), 'ends too early');
    throw new FileProblem(lineOf(text, message), 'is no JSON');
  }
}

/** Browsers tell the place as a position (Chromium) or a line (Firefox). */
function lineOf(text: string, message: string): string {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return `line ${line}`;
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? 'line 1' : `line ${countLines(text.slice(0, Number(position)))}`;
}

function lastLine(text: string): string {
  return `line ${countLines(text)}`;
}

function countLines(text: string): number {
  return text.split('\n').length;
}
