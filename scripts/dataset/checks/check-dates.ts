import type { Problem } from '../problem.ts';
import type { Sources } from '../sources.ts';

/** Dates that no calendar has or that end before they begin, and articles of which nothing is known in time. */
export function checkDates({ entities, articles, events }: Sources): Problem[] {
  const problems: Problem[] = [];
  const expectReal = (file: string, line: number, date: string | undefined) => {
    if (date === undefined || isReal(date)) return;
    problems.push({ file, line, sentence: `No calendar has the date ${date}. Look it up again.` });
  };

  for (const { file, value, lineOf } of entities.values()) {
    value.profile?.forEach(({ from, until }, index) => {
      const line = lineOf(['profile', index, 'until']);
      expectReal(file, lineOf(['profile', index, 'from']), from);
      expectReal(file, line, until);
      // As much of the one as the other has is compared: what began in May 2018 may end in 2018.
      if (from !== undefined && until !== undefined && until < from.slice(0, until.length))
        problems.push({ file, line, sentence: `This ends (${until}) before it begins (${from}).` });
    });
    value.facts.forEach(({ date }, index) => expectReal(file, lineOf(['facts', index, 'date']), date));
  }
  for (const { file, value, lineOf } of articles.values()) {
    expectReal(file, lineOf(['published']), value.published);
    if (value.published === undefined && value.dateHint === undefined) {
      const sentence = 'An article says when it was published, or what is known of that in “dateHint”.';
      problems.push({ file, line: lineOf([]), sentence });
    }
  }
  events.value.forEach(({ date }, index) => expectReal(events.file, events.lineOf([index, 'date']), date));
  return problems;
}

/** A year, month or day that the calendar has. */
function isReal(date: string): boolean {
  const [year, month = '01', day = '01'] = date.split('-');
  const parsed = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(`${year}-${month}-${day}`);
}
