import { describe, expect, it } from 'vitest';
import { MOST_PAINTED, paintOrder } from '../../library/paint-order.ts';
import { linkText } from '../../linking/link-text.ts';
import { decodePack } from '../../pack/decode-pack.ts';
import { encodePack } from '../../pack/encode-pack.ts';
import { alias, smallSource } from '../linking/small-lexicon.ts';

const library = decodePack(
  encodePack(
    smallSource({
      entities: {
        panel: { type: 'Organization', aliases: [alias('Panel of Experts')], mentionedIn: 9 },
        russia: { type: 'Place', aliases: [alias('Russia')], mentionedIn: 20, familiar: true },
        latvia: { type: 'Place', aliases: [alias('Latvia')], mentionedIn: 1 },
        envoy: { type: 'Person', aliases: [alias('Ilse Berg')], mentionedIn: 1 },
        minister: { type: 'Person', aliases: [alias('Otto Lind')], mentionedIn: 12 },
        rumored: { type: 'Person', aliases: [alias('Jan Koch')], mentionedIn: 1, verified: false },
        novice: { type: 'Person', aliases: [alias('Tom Falk')] },
        judge: { type: 'Person', aliases: [alias('Per Holm')], mentionedIn: 4 },
        agency: { type: 'Organization', aliases: [alias('Newswire')], mentionedIn: 1 },
        board: { type: 'Organization', aliases: [alias('Ferry Board')], mentionedIn: 1 },
        strike: { type: 'Event', aliases: [alias('Ferry Strike')], mentionedIn: 1 },
        charter: { type: 'Document', aliases: [alias('Ferry Charter')], mentionedIn: 1 },
        ferry: { type: 'Vessel', aliases: [alias('Baltic Queen')], mentionedIn: 1 },
        rocket: { type: 'Weapon', aliases: [alias('Polar Star')], mentionedIn: 1 },
        fares: { type: 'Concept', aliases: [alias('free passage')], mentionedIn: 1 },
      },
    }),
  ),
);

const painted = (text: string, paintFamiliar = false) =>
  paintOrder(library, text, [...linkText(library.lexicon, text, 'en')], paintFamiliar);

const FILLER = 'Nothing else of note was said in the long session of that day. '.repeat(12);

describe('what is painted first', () => {
  it.each<[string, string, string[]]>([
    [
      'a page on the veto paints the panel before the country',
      'Panel of Experts loses its mandate\nThe Panel of Experts ends, and Latvia regrets it.',
      ['panel', 'latvia'],
    ],
    [
      'what the headline names comes before what the text names more often',
      'Otto Lind resigns\nOtto Lind is gone. Per Holm knew. Per Holm told Per Holm, Per Holm told nobody.',
      ['minister', 'judge'],
    ],
    [
      'what is named early comes before what is named late',
      `Otto Lind spoke for an hour in a room that was full. ${FILLER}\nIlse Berg listened.`,
      ['minister', 'envoy'],
    ],
    [
      'the more often a page names it, the sooner',
      `${FILLER}\nPolar Star rose. ${'Ferry Strike ended. '.repeat(2)}${'Ferry Charter held. '.repeat(4)}${'Baltic Queen sailed. '.repeat(8)}`,
      ['ferry', 'charter', 'strike', 'rocket'],
    ],
    [
      'of those that a page names alike, the one that the fewest articles name',
      'Otto Lind, Per Holm, Ilse Berg and Tom Falk met for lunch at a house by the lake.',
      ['novice', 'envoy', 'judge', 'minister'],
    ],
    [
      'of those that are as rare, a place or an idea comes last, and a weapon before them',
      'In Latvia free passage and the Polar Star were all that the Ferry Strike, the Ferry Charter, the Baltic Queen, the Ferry Board and Ilse Berg spoke of.',
      ['strike', 'charter', 'ferry', 'board', 'envoy', 'rocket', 'latvia', 'fares'],
    ],
    [
      'what has been looked up before what has not',
      'Jan Koch and Ilse Berg met for lunch at a house by the lake.',
      ['envoy', 'rumored'],
    ],
  ])('%s', (_behavior, text, expected) => {
    expect(painted(text)).toEqual(expected);
  });
});

describe('names that every reader knows', () => {
  const text =
    'Russia votes no\nRussia ended the Panel of Experts. Ilse Berg of Latvia spoke against Russia.';

  it('Russia is linked and not painted', () => {
    expect(
      [...linkText(library.lexicon, text, 'en')].filter(({ entity }) => entity === 'russia'),
    ).toHaveLength(3);
    expect(painted(text)).not.toContain('russia');
  });

  it('come last for a reader who wants them painted, whatever the headline says', () => {
    expect(painted(text, true).at(-1)).toBe('russia');
    expect(painted(text, true)).toHaveLength(painted(text).length + 1);
  });
});

describe('an outlet', () => {
  const story = 'The ferries stay in port. Nobody had been told of it before, the Ferry Board admitted.';

  it.each([
    ['in a line of its own', `Ferries late\nNewswire\n${story}`],
    ['in brackets', `RIGA (Newswire) - ${story}`],
    ['in brackets and in a credit', `RIGA (Newswire) - ${story}\nPhoto: Ilse Berg/Newswire`],
  ])('that only signs the page, %s, is not painted, nor is who took its pictures', (_where, text) => {
    expect(painted(text)).toEqual(['board']);
  });

  it('whose words a sentence gives is painted', () => {
    expect(painted(`${story} He told Newswire so.`)).toEqual(['board', 'agency']);
  });

  it('that the page is about is painted as any other body would be', () => {
    const about = (name: string) =>
      `${name} to be sold\n${name} will have a new owner by the end of the year, said Ilse Berg.`;
    expect(painted(about('Newswire'))).toEqual(['agency', 'envoy']);
    expect(painted(about('Ferry Board'))).toEqual(['board', 'envoy']);
  });
});

describe('a page that names very many', () => {
  const names = Array.from(
    { length: 80 },
    (_, index) => `Person${String.fromCharCode(65 + (index % 26))}x${index}`,
  );
  const many = decodePack(
    encodePack(
      smallSource({
        entities: Object.fromEntries(
          names.map((name) => [name.toLowerCase(), { type: 'Person' as const, aliases: [alias(name)] }]),
        ),
      }),
    ),
  );
  const last = names.at(-1)!;
  const text = `All who signed the letter\n${FILLER}\n${names.join(', ')} signed it. ${last} wrote it, and ${last} sent it.`;
  const order = paintOrder(many, text, [...linkText(many.lexicon, text, 'en')], false);

  it('the cap of 60 keeps what the page is about', () => {
    expect(order).toHaveLength(MOST_PAINTED);
    expect(order[0]).toBe(last.toLowerCase());
  });

  it('and of the others those that come first', () => {
    expect(order.slice(1)).toEqual(names.slice(0, MOST_PAINTED - 1).map((name) => name.toLowerCase()));
  });
});

it('a page without links has nothing to paint', () => {
  expect(painted('Nobody whom we know was there.')).toEqual([]);
});
