import { isLanguage } from '../codes.ts';
import type { Problem } from '../problem.ts';
import type { Sources } from '../sources.ts';

/** Language codes that no language has. */
export function checkLanguages({ entities, articles }: Sources): Problem[] {
  const problems: Problem[] = [];
  const expectLanguage = (file: string, line: number, code: string) => {
    if (isLanguage(code)) return;
    problems.push({ file, line, sentence: `“${code}” is not the code of a language, as in en or ko.` });
  };
  for (const { file, value, lineOf } of entities.values()) {
    for (const code of Object.keys(value.otherLanguages ?? {})) {
      expectLanguage(file, lineOf(['otherLanguages', code]), code);
    }
  }
  for (const { file, value, lineOf } of articles.values())
    expectLanguage(file, lineOf(['language']), value.language);
  return problems;
}
