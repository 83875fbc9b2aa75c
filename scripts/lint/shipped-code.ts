/** Rules of ours for the code that is shipped, as a plugin of oxlint (docs/adr/0030). */

/** What the rules look at of a syntax tree (ESTree). */
interface Node {
  readonly type: string;
  readonly parent?: Node;
  /** Of an identifier, also in JSX. */
  readonly name?: unknown;
  /** Of a literal. */
  readonly value?: unknown;
  readonly callee?: Node;
  readonly arguments?: readonly Node[];
}

interface Context {
  report(problem: { readonly node: Node; readonly message: string }): void;
}

/** What a function makes an expression of may come from a page, a pack or a note. */
const regExpOfConstants = {
  create(context: Context) {
    const check = (node: Node) => {
      if (node.callee?.type !== 'Identifier' || node.callee.name !== 'RegExp' || !isInFunction(node)) return;
      const message =
        'Made of constants, when its module is loaded: no regular expression is made from data.';
      context.report({ node, message });
    };
    return { NewExpression: check, CallExpression: check };
  },
};

/** All that is shown is text: these parse HTML, or run code. */
const noHtml = {
  create(context: Context) {
    const check = (word: unknown, node: Node) => {
      if (typeof word === 'string' && PARSERS.has(word))
        context.report({ node, message: `${word} takes text for HTML.` });
    };
    return {
      Identifier: (node: Node) => check(node.name, node),
      JSXIdentifier: (node: Node) => check(node.name, node),
      Literal: (node: Node) => check(node.value, node),
    };
  },
};

const PARSERS = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'DOMParser',
  'dangerouslySetInnerHTML',
  'srcdoc',
  'srcDoc',
]);

function isInFunction(node: Node): boolean {
  for (let outer = node.parent; outer; outer = outer.parent) if (FUNCTIONS.has(outer.type)) return true;
  return false;
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

export default {
  meta: { name: 'shipped-code' },
  rules: { 'reg-exp-of-constants': regExpOfConstants, 'no-html': noHtml },
};
