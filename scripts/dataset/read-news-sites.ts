import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NewsSite } from '../../library/records.ts';
import { isCountry, isLanguage } from './codes.ts';
import type { Problem } from './problem.ts';

const FILE = 'news-sites.csv';
const HEADER = 'domain,name,country,languages';

/** Reads the table of news sites: plain commas, several languages joined by `|`. */
export function readNewsSites(folder: string): { newsSites: NewsSite[]; problems: Problem[] } {
  const [header, ...rows] = readFileSync(join(folder, FILE), 'utf8').trimEnd().split('\n');
  const problems: Problem[] = [];
  const report = (line: number, sentence: string) => problems.push({ file: FILE, line, sentence });
  if (header !== HEADER) report(1, `The first row must be “${HEADER}”.`);

  const newsSites: NewsSite[] = [];
  const seen = new Map<string, number>();
  rows.forEach((row, index) => {
    const line = index + 2;
    const cells = row.split(',');
    if (cells.length !== 4) {
      report(line, `A row has four cells (${HEADER}) and this one has ${cells.length}.`);
      return;
    }
    const [domain, name, country, languages] = cells as [string, string, string, string];
    if (!DOMAIN.test(domain)) report(line, `“${domain}” is not a domain in lower case, as in apnews.com.`);
    if (!isCountry(country)) report(line, `“${country}” is not the two-letter code of a country.`);
    for (const code of languages.split('|')) {
      if (!isLanguage(code)) report(line, `“${code}” is not the code of a language, as in en or ko.`);
    }
    const before = seen.get(domain);
    if (before !== undefined) report(line, `“${domain}” stands on line ${before} already. Leave one out.`);
    seen.set(domain, line);
    newsSites.push({ domain, name, country, languages: languages.split('|') });
  });
  return { newsSites, problems };
}

const DOMAIN = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;
