import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../notes/formats/csv-file.ts';
import { noteOn } from '../notebook.ts';
import { deleted, nameOf, onPassage } from './samples.ts';

describe('Notes as a table', () => {
  it('are a row each, without those that are deleted', () => {
    expect(writeCsv([onPassage, deleted], nameOf)).toBe(
      '\ufeffkind,about,address,quote,note,tags,created,updated,id\r\n' +
        'passage,Ferries late: again?,https://example.org/a,"The ferries\nwere late",By how much?,"ferry, late boats",1970-01-01T00:00:00.001Z,1970-01-01T00:00:00.001Z,p1\r\n',
    );
  });

  it.each([
    ['=1+1', `'=1+1`],
    ['+1', `'+1`],
    ['-1', `'-1`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['＝1', `'＝1`],
    ['\t=1', `'\t=1`],
    ['\n=1', `"'\n=1"`],
    ['1=1', '1=1'],
    ['He said "so", and left', '"He said ""so"", and left"'],
    ['one\r\ntwo', '"one\r\ntwo"'],
  ])('have %j as %j, so that no spreadsheet runs it', (text, cell) => {
    expect(writeCsv([noteOn('vancouver', text)], nameOf)).toContain(`entity,Vancouver meeting,,,${cell},,`);
  });
});
