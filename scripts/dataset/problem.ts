/** Something wrong in the data, where it stands, and what to do about it. */
export interface Problem {
  /** The file's path inside the data folder: `entities/kremlin.yaml`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly sentence: string;
}

/** `entities/kremlin.yaml:12: There is no entity “moscov”. Did you mean “moscow”?` */
export function showProblem({ file, line, sentence }: Problem): string {
  return `${file}:${line}: ${sentence}`;
}

/** Problems in the order in which an editor goes through the files. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
