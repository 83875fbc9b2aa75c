import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/** What runs in a page: whatever these import, the card's views among it. */
const ENTRIES = ['stub.ts', 'reader/index.ts', 'card/index.ts', 'passages/index.ts', 'article/index.ts'];

/** Events that no page can make: of our own signals, and of a channel of which both ends are ours. */
const OWN_TARGETS = /^(?:signal|ending|\w+\.signal|opened\.port1|controller)$/;

type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<
  Record<string, unknown>
>;

/** Who listens to what, where. */
interface Handler {
  readonly where: string;
  readonly code: string;
}

const files = filesFrom(ENTRIES.map((entry) => join('entrypoints', entry)));
const functions = new Map<string, string>();
const handlers: Handler[] = [];
const captured = new Set<string>();
for (const file of files) readFile(file);

describe('A handler of an event in a page', () => {
  it('is found', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(handlers.length).toBeGreaterThan(15);
  });

  it.each(handlers.map(({ where, code }) => [where, code] as const))(
    '%s asks whether a reader made it',
    (_, code) => {
      const told = functions.get(code) ?? code;
      // "(event) => onKey(event)" asks where the function does.
      const [, called] = /=>\s*(\w+)\(event\b/.exec(told) ?? [];
      expect(`${told}\n${functions.get(called ?? '') ?? ''}`).toMatch(/isTrusted/);
    },
  );

  it('in the card has its forged clicks refused before it hears of them', () => {
    expect(functions.get('refuseForged')).toMatch(/if \(event\.isTrusted\) return;[^]*stopPropagation/);
    expect([...captured]).toEqual(['components/HoverCard.tsx onClickCapture={refuseForged}']);
  });
});

function readFile(file: string): void {
  const source = readFileSync(file, 'utf8');
  const text = ({ start, end }: Node) => source.slice(start, end);
  walk(parseSync(file, source).program as unknown as Node, (node) => {
    const named = (node['id'] ?? node['key']) as Node | undefined;
    const body = (
      node.type === 'FunctionDeclaration' ? node : (node['init'] ?? node['value'])
    ) as Node | null;
    if (named?.type === 'Identifier' && body && /Function|Arrow/.test(body.type))
      functions.set(text(named), text(body));
    if (node.type === 'CallExpression') readCall(node);
    if (node.type === 'JSXOpeningElement') readElement(node);
  });

  function readCall(node: Node): void {
    const callee = node['callee'] as Node;
    if (callee.type !== 'MemberExpression' || text(callee['property'] as Node) !== 'addEventListener') return;
    if (OWN_TARGETS.test(text(callee['object'] as Node).replace(/\?$/, ''))) return;
    const [kind, handler] = node['arguments'] as Node[];
    handlers.push({ where: `${file}: ${text(kind!)}`, code: text(handler!) });
  }

  function readElement(node: Node): void {
    // A component's own callbacks are no events.
    if (!/^[a-z]/.test(text(node['name'] as Node))) return;
    for (const attribute of node['attributes'] as Node[]) {
      if (attribute.type !== 'JSXAttribute') continue;
      const name = text(attribute['name'] as Node);
      if (!/^on[A-Z]/.test(name)) continue;
      if (name === 'onClickCapture') captured.add(`${file} ${text(attribute)}`);
      // The card refuses forged clicks at its root.
      else if (name !== 'onClick') {
        const expression = (attribute['value'] as Node)['expression'] as Node;
        handlers.push({ where: `${file}: ${name}`, code: text(expression) });
      }
    }
  }
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const value of Object.values(node)) {
    for (const inner of Array.isArray(value) ? value : [value]) {
      if (typeof inner === 'object' && inner !== null && typeof (inner as Node).type === 'string')
        walk(inner as Node, visit);
    }
  }
}

function filesFrom(entries: readonly string[]): string[] {
  const found = new Set<string>();
  const follow = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const imports = readFileSync(file, 'utf8').matchAll(/^import (?!type\b)[^;]*?from '(\.[^']+\.tsx?)'/gms);
    for (const [, path] of imports) follow(join(dirname(file), path!));
  };
  entries.forEach(follow);
  return [...found];
}
