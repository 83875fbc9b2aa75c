import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Ways in which a page has a text without showing it. `{}` stands for the text. */
export const HIDDEN: readonly (readonly [how: string, html: string])[] = [
  ['that is not displayed', '<p style="display: none">{}</p>'],
  ['that is invisible', '<p style="visibility: hidden">{}</p>'],
  ['that is transparent', '<p style="opacity: 0">{}</p>'],
  ['in something transparent', '<div style="opacity: 0"><section><p>{}</p></section></div>'],
  ['to the left of the page', '<p style="position: absolute; left: -9999px">{}</p>'],
  ['above the page', '<p style="position: absolute; top: -90000px; height: 80px; overflow: hidden">{}</p>'],
  ['in a single pixel', '<p style="position: absolute; width: 1px; height: 1px; overflow: hidden">{}</p>'],
  ['in a fold', '<div style="height: 0; overflow: hidden"><p>{}</p></div>'],
  ['in details that are closed', '<details><summary>More</summary><p>{}</p></details>'],
  ['that says that it is hidden', '<p hidden>{}</p>'],
  ['in a dialog that is closed', '<dialog><p>{}</p></dialog>'],
  ['in a popover that is closed', '<div popover><p>{}</p></div>'],
  ['whose content is not laid out', '<div style="content-visibility: hidden"><p>{}</p></div>'],
  ['in a template', '<template><p>{}</p></template>'],
  ['in a comment', '<!-- {} -->'],
  ['in a field', '<textarea style="display: none">{}</textarea>'],
  ['in letters without size', '<p style="font-size: 0">{}</p>'],
  ['in letters without color', '<p style="color: transparent">{}</p>'],
  ['that is cut away', '<p style="clip-path: inset(100%)">{}</p>'],
  ['that a filter fades', '<div style="filter: opacity(0)"><p>{}</p></div>'],
  ['that is shrunk to nothing', '<div style="transform: scale(0)"><p>{}</p></div>'],
  [
    'that is indented out of sight',
    '<p style="text-indent: -99999px; white-space: nowrap; overflow: hidden">{}</p>',
  ],
];

/** So many names of the library, each as often as any other. */
export function baitNames(count: number): string[] {
  const names = globSync('data/entities/*.yaml')
    .toSorted()
    .map((file) => (parse(readFileSync(file, 'utf8')) as { name: string }).name);
  return Array.from({ length: count }, (_, index) => names[index % names.length]!);
}

/** The ids of all entities. */
export function entityIds(): string[] {
  return globSync('*.yaml', { cwd: 'data/entities' }).map((file) => file.replace('.yaml', ''));
}

/** A story about nobody, and names behind it: hidden in one way, or for everybody to see. */
export function baitPage(how: string, names: readonly string[]): string {
  // Twenty to a paragraph, as a list of names would be written.
  const lines = Array.from({ length: Math.ceil(names.length / 20) }, (_, line) =>
    names.slice(20 * line, 20 * line + 20).join(', '),
  );
  const bait = lines.map((line) => how.replaceAll('{}', `${line}.`)).join('\n');
  const story = STORY.map((sentence) => `<p>${sentence}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The bridge</title><meta property="og:type" content="article"></head><body><main><article><h1>The bridge nobody crosses</h1>${story}\n${bait}\n${story}</article></main></body></html>`;
}

const STORY = [
  'The bridge was built for a road that was never finished, and each spring somebody in the town asks what it is good for. Nobody has an answer, and so the paint is renewed, the rails are counted, and the matter is put off for another year.',
  'This time the council has asked an engineer, who walked over it twice, took notes, and said that it would stand for another hundred years. That was not what the council had hoped to hear, for a bridge that falls down by itself costs less than one that has to be taken away.',
  'Children fish from it in the summer. In the winter the wind goes through the rails, and the sound that it makes can be heard as far as the market, where people say that the bridge is singing again.',
  'What is to become of it will be decided in the autumn, or the autumn after that. Until then it stands where it stands, and those who want to cross the river take the ferry, as they have always done.',
];
