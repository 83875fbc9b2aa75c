/**
 * English words, folded, that often stand with a capital right beside a surname and are no given names:
 * openings of sentences ("Yesterday Trump", "Former Trump aide"), days and months ("on Monday Trump").
 */
export const NOT_GIVEN_NAMES: ReadonlySet<string> = new Set(
  [
    'monday tuesday wednesday thursday friday saturday sunday',
    'january february march april june july august september october november december',
    'yesterday today tonight tomorrow now then later earlier soon once again still yet already never',
    'meanwhile instead however moreover perhaps maybe here there also only even just not no so thus',
    'and or but nor for if unless until when whenever while whereas where why how what which who whose whom that',
    'although though because since after before as whether than like unlike',
    'in on at by from to into of off over under with without within about against between among amid despite',
    'during through toward towards around near across behind beyond except per via',
    'the a an this these those his her its their our my your he she it they we you i both either neither each every',
    'all some many most several few other another such one two three first second last next',
    'is are was were be been has have had do does did can could will would shall should may might must',
    'former late old new young current outgoing incoming top senior pro anti ex',
    'asked told said says say see meet regarding concerning according following including yes',
    'republican democratic conservative liberal billionaire businessman rival critics allies',
  ].flatMap((line) => line.split(' ')),
);
