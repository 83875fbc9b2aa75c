import { describe, expect, it } from 'vitest';
import { isProseText, unwrapLines } from '../../scripts/annotate/plain-text.ts';

const SENTENCE =
  'Ministers of eleven coastal states met on Tuesday and agreed on very little, delegates said.';

describe('a bare text', () => {
  it.each<[boolean, string, string]>([
    [true, 'of one sentence', SENTENCE],
    [true, 'in Korean', '열한 개 연안국 장관들이 화요일에 만났지만 합의하지 못했다고 외교 당국자가 밝혔다.'],
    [true, 'in Chinese', '十一个沿海国家的部长周二开会，讨论如何检查通过海峡的船只，但没有达成一致。'],
    [true, 'in Hindi', 'ग्यारह तटीय देशों के मंत्रियों ने मंगलवार को बैठक की, लेकिन कोई समझौता नहीं हुआ।'],
    [true, 'wrapped at a fixed width', SENTENCE.replace(/(.{30}\S*) /g, '$1\n').repeat(3)],
    [
      true,
      'in Markdown, with a list of sentences',
      `# Talks\n\n${SENTENCE}\n\n- ${SENTENCE}\n- ${SENTENCE}\n`,
    ],
    [true, 'with fields above', `---\ntitle: Talks\ndate: '2024-05-14'\n---\n\n${SENTENCE}`],
    [
      true,
      'with many short turns',
      'Q    When did you hear of it?\n\nMS. REED:  On Tuesday, from the chair.\n\n'.repeat(6),
    ],
    [
      false,
      'of names',
      'Ms. Ada Reed & Mr. Tom Gull\n\nThe Honorable Ida Moss, Port of Leith\n\n'.repeat(10),
    ],
    [false, 'of rows', `year,state,port\n${'1998,Norway,Bergen,S/PV.23,0,0,1\n'.repeat(40)}`],
    [false, 'that is data', `{"text": "${SENTENCE} ${SENTENCE}"}`],
    [
      false,
      'that is code',
      "import { open } from 'strait';\nconst depth = open({ pilot: true });\n".repeat(8),
    ],
    [false, 'that is a menu', 'World\nPolitics\nSport\nWeather\n'.repeat(6)],
    [
      false,
      'that is a law',
      `§ 12. Pilots\n\n${'(a) A ship shall take a pilot on board.\n\n(ii) The master shall pay.\n\n'.repeat(5)}`,
    ],
    [false, 'without a word', ' \n\n '],
  ])('%s: one %s', (expected, _what, text) => {
    expect(isProseText(text)).toBe(expected);
  });
});

describe('a text wrapped at a fixed width', () => {
  const long = 'Ministers met for three days and spoke of the United';
  it.each([
    ['has its lines joined', `${long}\nStates of America`, `${long} States of America`],
    ['also where they are indented', `${long}\n    States of America`, `${long}     States of America`],
    ['not its list items', `${long}\n  - States of America`, `${long}\n  - States of America`],
    ['not behind the end of a sentence', `${long}.\nStates of America`, `${long}.\nStates of America`],
    ['not a short line, such as a headline', 'The United\nStates', 'The United\nStates'],
  ])('%s', (_what, text, expected) => {
    expect(unwrapLines(text)).toBe(expected);
  });
});
