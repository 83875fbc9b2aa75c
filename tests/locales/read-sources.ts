import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';

/** What the sources say to readers, and by which names of messages. */
export interface Sources {
  /** Every text that stands as a value, and so may be the name of a message. */
  readonly literals: ReadonlySet<string>;
  /** Names that are put together, with a star for each part: `kind*`. */
  readonly templates: ReadonlySet<string>;
  /** Texts that a reader would see or hear as they stand, each as `file: text`. */
  readonly shown: readonly string[];
}

interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

/** Attributes whose value is read out or drawn. */
const SHOWN_ATTRIBUTES = new Set(['alt', 'aria-description', 'aria-label', 'label', 'placeholder', 'title']);

/** Neither values nor shown: what is compared with, and what only the compiler reads. */
const SKIPPED = /^TS(?!AsExpression|SatisfiesExpression|NonNullExpression)|^Import|^ExportAll/;

/** Reads every source file of ours that may say something to a reader. */
export function readSources(): Sources {
  const literals = new Set<string>();
  const templates = new Set<string>();
  const shown: string[] = [];
  for (const file of [...globSync('{components,entrypoints}/**/*.{ts,tsx}').sort(), 'wxt.config.ts']) {
    visit(parseSync(file, readFileSync(file, 'utf8')).program as unknown as Node, file);
  }
  return { literals, templates, shown };

  function visit(node: Node, file: string): void {
    if (SKIPPED.test(node.type)) return;
    if (node.type === 'Literal' && typeof node['value'] === 'string') literals.add(node['value']);
    if (node.type === 'TemplateLiteral') templates.add(patternOf(node));
    for (const text of textsShownBy(node)) shown.push(`${file}: ${text}`);
    for (const child of childrenOf(node)) visit(child, file);
  }
}

/** Texts of an HTML page's body, which no script has translated yet, and its title. */
export function textsOfPages(): string[] {
  return globSync('entrypoints/*/index.html').flatMap((file) => {
    const html = readFileSync(file, 'utf8').replace(/<[^>]*>/g, '\n');
    return html
      .split('\n')
      .map((line) => line.trim())
      .filter(isText)
      .map((text) => `${file}: ${text}`);
  });
}

function patternOf(template: Node): string {
  return (template['quasis'] as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('*');
}

function textsShownBy(node: Node): string[] {
  if (node.type === 'JSXText') return [String(node['value']).trim()].filter(isText);
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
    return (node['children'] as Node[]).flatMap(textsOfValue);
  }
  if (node.type === 'JSXAttribute') {
    const { name } = node['name'] as { name: string };
    return SHOWN_ATTRIBUTES.has(name) && node['value'] ? textsOfValue(node['value'] as Node) : [];
  }
  return [];
}

/** The texts that a value may be, whichever way its conditions go. */
function textsOfValue(node: Node): string[] {
  switch (node.type) {
    case 'JSXExpressionContainer':
      return textsOfValue(node['expression'] as Node);
    case 'ConditionalExpression':
      return [...textsOfValue(node['consequent'] as Node), ...textsOfValue(node['alternate'] as Node)];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return textsOfValue(node['right'] as Node);
    case 'Literal':
      return [String(node['value'])].filter((text) => typeof node['value'] === 'string' && isText(text));
    case 'TemplateLiteral':
      return [patternOf(node)].filter(isText);
    default:
      return [];
  }
}

function isText(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** The parts of a node that may be values: not the other side of a comparison, and not a case of a switch. */
function childrenOf(node: Node): Node[] {
  if (node.type === 'BinaryExpression' && /^[!=]==?$/.test(String(node['operator']))) return [];
  return Object.entries(node)
    .filter(([part]) => !(node.type === 'SwitchCase' && part === 'test'))
    .flatMap(([, value]) => (Array.isArray(value) ? (value as unknown[]) : [value]))
    .filter((value): value is Node => typeof value === 'object' && value !== null && 'type' in value);
}
