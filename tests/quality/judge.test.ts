import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../library/records.ts';
import { type Mark, judge } from '../../scripts/evaluate/judge.ts';
import type { Label, LabelledDocument } from '../../scripts/evaluate/labelled-document.ts';
import { tally } from '../../scripts/evaluate/tally.ts';

const TEXT = 'In Seoul the U.S. Navy met Jane Kim over sanctions; Russian aid reached Seoul.';

describe('a link', () => {
  it.each<[string, Partial<LabelledDocument>, Mark, string]>([
    ['is right on a name that must be linked', {}, mark('Seoul', 'seoul'), 'right'],
    [
      'is right on part of the name',
      { labels: [label('In Seoul', ['seoul'])] },
      mark('Seoul', 'seoul'),
      'right',
    ],
    ['is right with any of the entities', {}, mark('Seoul', 'south-korea'), 'right'],
    ['is wrong with another', {}, mark('Seoul', 'united-states'), 'wrong'],
    ['counts neither way on what may be linked', {}, mark('Russian', 'russia'), 'free'],
    ['is wrong even there with another entity', {}, mark('Russian', 'seoul'), 'wrong'],
    ['is wrong where nothing is labelled', {}, mark('aid', 'russia'), 'wrong'],
    ['is wrong on a name of somebody else', {}, mark('Kim', 'kim-jong-un'), 'wrong'],
    [
      'inside the name of another body is let pass in a public set',
      PUBLIC,
      mark('U.S.', 'united-states'),
      'inside',
    ],
    ['inside the name of a stranger is not', PUBLIC, mark('Kim', 'kim-jong-un'), 'wrong'],
    ['on the whole name of another body is not', PUBLIC, mark('U.S. Navy', 'united-states'), 'wrong'],
    ['without a label says nothing in a set with some names', PUBLIC, mark('In', 'seoul'), 'unlabelled'],
    ['without a label is wrong in a set with all names', ALL_NAMES, mark('In', 'seoul'), 'wrong'],
    ['on a common noun is not wrong even there', ALL_NAMES, mark('sanctions', 'sanctions'), 'unlabelled'],
  ])('%s', (_behavior, change, made, verdict) => {
    expect(judge(document(change), [made], typeOf).marks.map((judged) => judged.verdict)).toEqual([verdict]);
  });

  it('outside the labelled part is left out', () => {
    const { marks } = judge(
      document({ scope: { start: 10, end: TEXT.length } }),
      [mark('Seoul', 'seoul')],
      typeOf,
    );
    expect(marks).toEqual([]);
  });
});

describe('the figures', () => {
  const judged = judge(document({}), [mark('Seoul', 'seoul'), mark('Kim', 'kim-jong-un')], typeOf);

  it('count right links among those that count, and names with a right link', () => {
    expect(tally([judged])).toMatchObject({ mentions: 2, covered: 1, precision: 0.5, recall: 0.5 });
  });

  it('can leave out entities, with the links to them', () => {
    const people = tally([judged], (entity) => typeOf(entity) === 'Person');
    expect(people).toMatchObject({ mentions: 0, precision: 0, recall: 1 });
  });
});

const PUBLIC: Partial<LabelledDocument> = { unlabelled: 'unknown' };
const ALL_NAMES: Partial<LabelledDocument> = { unlabelled: 'wrong-if-named' };

function document(change: Partial<LabelledDocument>): LabelledDocument {
  return {
    id: 'story',
    set: 'topic',
    half: 'open',
    text: TEXT,
    language: 'en',
    scope: { start: 0, end: TEXT.length },
    labels: [
      label('Seoul', ['seoul', 'south-korea']),
      { ...label('U.S. Navy', []), need: 'may' },
      { ...label('Jane Kim', []), need: 'may' },
      { ...label('Russian', ['russia']), need: 'may' },
      { ...label('Seoul', ['seoul']), start: TEXT.lastIndexOf('Seoul'), end: TEXT.length - 1 },
    ],
    unlabelled: 'wrong',
    ...change,
  };
}

function label(surface: string, entities: string[]): Label {
  return { ...place(surface), entities, need: 'must', meaning: surface };
}

function mark(surface: string, entity: string): Mark {
  return { ...place(surface), entity, why: '' };
}

function place(surface: string): { start: number; end: number } {
  const start = TEXT.indexOf(surface);
  return { start, end: start + surface.length };
}

function typeOf(entity: string): EntityType {
  if (entity === 'kim-jong-un') return 'Person';
  return entity === 'sanctions' ? 'Concept' : 'Place';
}
