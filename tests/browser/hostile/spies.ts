/** A page's first line: everything by which it may get hold of what is typed, or of what stands in a closed shadow root. */
export const SPIES = `<script>(${String(spyOut)})()</script>`;

/** Runs in the page. Leaves there what it has caught, as text, and a search that can be started. */
function spyOut(): void {
  const caught: string[] = [];
  const keep = (how: string, what: unknown) => void caught.push(`${how}: ${String(what)}`);

  const KEYS = [
    'keydown',
    'keypress',
    'keyup',
    'beforeinput',
    'input',
    'compositionupdate',
    'textInput',
    'change',
  ];
  for (const kind of KEYS) {
    window.addEventListener(
      kind,
      (event) =>
        keep(
          'key',
          [kind, (event as KeyboardEvent).key, (event as InputEvent).data, textOf(event.target)].join(' '),
        ),
      true,
    );
  }
  for (const kind of [
    'copy',
    'cut',
    'paste',
    'beforecopy',
    'beforecut',
    'dragstart',
    'drag',
    'drop',
    'selectstart',
    'selectionchange',
    'contextmenu',
    'beforeprint',
    'afterprint',
    'beforematch',
  ])
    window.addEventListener(
      kind,
      (event) => {
        const data = (event as ClipboardEvent).clipboardData ?? (event as DragEvent).dataTransfer;
        keep(
          kind,
          [
            textOf(event.target),
            data?.getData('text/plain'),
            data?.getData('text/html'),
            getSelection(),
          ].join(' '),
        );
      },
      true,
    );
  // What passes over the card names what it is over.
  for (const kind of ['pointerover', 'pointermove', 'mouseover', 'focusin', 'wheel', 'toggle'])
    window.addEventListener(
      kind,
      (event) => {
        const path = event.composedPath().map(textOf).join(' ');
        keep(kind, [textOf(event.target), textOf((event as MouseEvent).relatedTarget), path].join(' '));
      },
      true,
    );

  // Hooks: what others call passes through here first.
  const hook = (owner: object, name: string) => {
    const holder = owner as Record<string, unknown>;
    const kept = holder[name];
    if (typeof kept !== 'function') return;
    holder[name] = function hooked(this: unknown, ...given: unknown[]): unknown {
      if (name === 'attachShadow') given = [{ mode: 'open' }];
      const answer: unknown = Reflect.apply(kept, this, given);
      keep(name, [textOf(this), ...given.map(textOf), textOf(answer)].join(' '));
      return answer;
    };
  };
  hook(Element.prototype, 'attachShadow');
  for (const name of ['append', 'prepend', 'replaceChildren', 'insertAdjacentElement'])
    hook(Element.prototype, name);
  for (const name of ['appendChild', 'insertBefore', 'removeChild']) hook(Node.prototype, name);
  for (const name of ['createElement', 'createTextNode', 'importNode']) hook(Document.prototype, name);
  hook(CSSStyleSheet.prototype, 'replaceSync');
  hook(HTMLElement.prototype, 'showPopover');
  hook(EventTarget.prototype, 'addEventListener');
  for (const [owner, name] of [
    [Node.prototype, 'textContent'],
    [CharacterData.prototype, 'data'],
    [Element.prototype, 'innerHTML'],
  ] as const) {
    const kept = Object.getOwnPropertyDescriptor(owner, name)!;
    Object.defineProperty(owner, name, {
      ...kept,
      set(this: Node, value: string) {
        keep(name, value);
        kept.set!.call(this, value);
      },
    });
  }
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records)
      keep('mutation', [target, ...addedNodes].map(textOf).join(' '));
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });

  /** All that there is to be read of a thing. */
  function textOf(thing: unknown): string {
    if (!(thing instanceof Node)) return thing instanceof Object ? '' : String(thing);
    const host = thing as HTMLElement;
    const shown = host.shadowRoot?.textContent ?? '';
    return [
      host.nodeName,
      host === document.documentElement.lastElementChild ? host.textContent : '',
      shown,
    ].join(' ');
  }

  async function search(): Promise<void> {
    const host = document.documentElement.lastElementChild as HTMLElement;
    keep('shadowRoot', host.shadowRoot?.textContent);
    keep('outerHTML', document.documentElement.outerHTML);
    keep('innerText', host.innerText + document.body.innerText);
    keep(
      'getHTML',
      (host as { getHTML?: (given: object) => string }).getHTML?.({
        serializableShadowRoots: true,
        shadowRoots: [],
      }),
    );
    keep('clone', (host.cloneNode(true) as HTMLElement).shadowRoot?.textContent);
    keep(
      'attachShadow',
      attempt(() => host.attachShadow({ mode: 'open' }).textContent),
    );
    keep(
      'attachInternals',
      attempt(() => host.attachInternals().shadowRoot?.textContent),
    );
    const { left, top, width, height } = host.getBoundingClientRect();
    for (let across = 0.05; across < 1; across += 0.1) {
      for (let down = 0.02; down < 1; down += 0.04) {
        const [x, y] = [left + width * across, top + height * down];
        keep('elementsFromPoint', document.elementsFromPoint(x, y).map(textOf).join());
        const caret = document.caretPositionFromPoint?.(x, y);
        keep('caret', [textOf(caret?.offsetNode), caret?.offsetNode.textContent?.length].join());
        if (host.contains(caret?.offsetNode ?? null)) keep('caret', caret?.offsetNode.textContent);
      }
    }
    for (const word of ['pier', 'heron', 'e', 'spokes']) {
      // @ts-expect-error Every browser has it, and no standard.
      keep('find', [word, window.find(word, false, false, true), getSelection()].join());
      keepSelection();
    }
    document.execCommand('selectAll');
    keepSelection();
    keep('execCommand', ['copy', 'cut'].map((command) => document.execCommand(command)).join());
    getSelection()!.selectAllChildren(host);
    keepSelection();
    getSelection()!.setBaseAndExtent(document.body, 0, host, 0);
    keepSelection();
    keep(
      'range',
      attempt(() => {
        const range = document.createRange();
        range.selectNode(host);
        return range.toString() + range.cloneContents().textContent;
      }),
    );
    keep('walker', [...walk()].join());
    keep(
      'computed',
      Array.from(getComputedStyle(host))
        .map((name) => getComputedStyle(host).getPropertyValue(name))
        .join(),
    );
    keep('accessibility', [host.ariaLabel, host.title, document.title].join());
    keep('active', textOf(document.activeElement));
    window.print = new Proxy(window.print, {});
    dispatchEvent(new Event('beforeprint'));
    await new Promise((drawn) => requestAnimationFrame(drawn));
  }

  function keepSelection(): void {
    const selection = getSelection()!;
    keep('selection', selection.toString());
    for (const node of [selection.anchorNode, selection.focusNode])
      keep('selected', [textOf(node), node === document ? '' : node?.textContent].join());
    const composed = attempt(() => selection.getComposedRanges({ shadowRoots: [] }));
    for (const { startContainer, endContainer } of composed ?? [])
      for (const node of [startContainer, endContainer])
        if (node !== document) keep('composed', node.textContent);
  }

  function* walk(): Generator<string> {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node.nodeValue ?? '';
  }

  function attempt<Result>(what: () => Result): Result | null {
    try {
      return what();
    } catch (error) {
      keep('refused', error);
      return null;
    }
  }

  Object.assign(window, { spies: { caught, search } });
}
