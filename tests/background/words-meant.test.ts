import { expect, it } from 'vitest';
import { wordsMeant } from '../../entrypoints/background/words-meant.ts';
import type { EntityLine } from '../../library/entity-page.ts';
import { answerOf, articleHit, entityHit } from '../components/found.ts';

const line = (id: string, name: string): EntityLine => ({ id, name, type: 'Person', description: '' });
const zakharova = line('maria-zakharova', 'Maria Zakharova');
const lavrov = line('sergey-lavrov', 'Sergey Lavrov');
const found = answerOf([entityHit('maria-zakharova', 'Maria Zakharova', 'zakharova')]);
const foundOther = answerOf([
  entityHit('veto', 'Veto', 'veto'),
  articleHit('Zakharova on the veto', 'zakharova'),
]);

it.each([
  ['the name, where a search finds nothing of whom they name', [zakharova], foundOther, 'Maria Zakharova'],
  ['themselves, where a search finds whom they name', [zakharova], found, 'words of a page'],
  ['themselves, where they name nobody', [], foundOther, 'words of a page'],
  ['themselves, where they name several', [zakharova, lavrov], foundOther, 'words of a page'],
  ['themselves, where nothing could be searched', [zakharova], null, 'words of a page'],
])('words that are looked up are searched for as %s', (_, named, answer, query) => {
  expect(wordsMeant('words of a page', named, answer)).toBe(query);
});
