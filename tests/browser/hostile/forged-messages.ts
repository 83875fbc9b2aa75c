/**
 * Makes and sends messages as whoever has taken over a page's process could: runs in the content script's own world, so
 * it takes nothing from outside itself. What is changed by a valid message of a content script (`decide`, `openPanel`)
 * is always spoiled, so that whatever changes in the end should not have.
 */
export async function sendForged({
  seed,
  count,
  content,
  own,
  linked,
  others,
  canary,
}: Forging): Promise<Forged> {
  const { runtime } = (globalThis as unknown as { backgrounder: { runtime: Runtime } }).backgrounder;
  let state = seed;
  const told: Forged = { sent: 0, answered: {}, leaked: [], slowest: 0 };
  for (let left = count; left > 0; left -= 100) {
    await Promise.all(Array.from({ length: Math.min(left, 100) }, send));
  }
  return told;

  async function send(): Promise<void> {
    const message = forge();
    const started = performance.now();
    told.sent += 1;
    let answer: unknown;
    try {
      answer = chance(0.02)
        ? await runtime.sendMessage(runtime.id, message)
        : await runtime.sendMessage(message);
    } catch {
      // Some of what is forged no browser sends, and a refusal may be an error.
      return;
    }
    told.slowest = Math.max(told.slowest, performance.now() - started);
    if (answer === undefined || answer === null) return;
    const name = String((message as { name?: unknown }).name).slice(0, 40);
    told.answered[name] = (told.answered[name] ?? 0) + 1;
    if (JSON.stringify(answer).includes(canary)) told.leaked.push(name);
  }

  function forge(): unknown {
    const isContent = chance(0.4);
    const [name, payload] = pick(isContent ? content : own);
    const changes = name === 'decide' || name === 'openPanel';
    const filled = fill(payload);
    const spoiled = changes || chance(isContent ? 0.7 : 0.4) ? spoil(filled) : filled;
    const message: Record<string, unknown> = { name: chance(0.03) ? oddName() : name, payload: spoiled };
    if (chance(0.1)) Object.assign(message, spoofed());
    if (chance(0.02))
      return pick([null, 7, name, [message], { ...message, name: [name] }, { payload: spoiled }]);
    return message;
  }

  /** A payload with the names of entities in the place of the one that it has. */
  function fill(payload: unknown): unknown {
    const entity = chance(0.5) ? pick(linked) : pick(others);
    return JSON.parse(JSON.stringify(payload).replaceAll('"quay"', JSON.stringify(entity)));
  }

  /** The same payload with one thing in it that should not be there, or without one that should. */
  function spoil(payload: unknown): unknown {
    if (typeof payload !== 'object' || payload === null) return odd();
    const copy: Record<string, unknown> = { ...payload };
    const keys = Object.keys(copy);
    const key = keys.length > 0 ? pick(keys) : 'entity';
    switch (Math.floor(random() * 7)) {
      case 0:
        if (keys.length === 0) return odd();
        delete copy[key];
        return copy;
      case 1:
        return { ...copy, ...spoofed() };
      case 2:
        return odd();
      case 3:
        return JSON.parse(
          JSON.stringify(copy).replace('{', `{"__proto__":{"isAdmin":true}${keys.length > 0 ? ',' : ''}`),
        );
      case 4:
        return { ...copy, constructor: { prototype: { entity: 'x' } } };
      case 5:
        if (typeof copy[key] === 'object' && copy[key] !== null) return { ...copy, [key]: spoil(copy[key]) };
        return { ...copy, [key]: [copy[key]] };
      default:
        return { ...copy, [key]: odd() };
    }
  }

  /** A value that no payload has anywhere. */
  function odd(): unknown {
    if (chance(0.01)) return 'x'.repeat(1_048_576);
    return pick<() => unknown>([
      () => [],
      () => [{}],
      () => -1,
      () => 1e308,
      () => undefined,
      () => new Map([['entity', 'x']]),
      () => new Uint8Array(64),
      () => deep(200),
      () => ({ toString: 'x', valueOf: 'y' }),
      () => ({ length: 1e9 }),
      () => () => 'x',
    ])();
  }

  function spoofed(): Record<string, unknown> {
    return pick<Record<string, unknown>>([
      { frameId: 0 },
      { frameId: 99, tabId: 1 },
      { tab: { id: 1, active: true, incognito: false } },
      { sender: { id: runtime.id, origin: 'null', frameId: 0 } },
      { origin: `chrome-extension://${runtime.id}`, url: `chrome-extension://${runtime.id}/popup.html` },
      { id: runtime.id, documentId: 'x' },
      { isTrusted: true },
    ]);
  }

  function oddName(): unknown {
    return pick<unknown>([
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      '',
      ' wipeNotes',
      'WIPENOTES',
      5,
      null,
    ]);
  }

  function deep(levels: number): unknown {
    let value: unknown = 'x';
    for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? { entity: value } : [value];
    return value;
  }

  function pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(random() * items.length)]!;
  }

  function chance(share: number): boolean {
    return random() < share;
  }

  /** The next number of a row that its seed tells (mulberry32). */
  function random(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }
}

export interface Forging {
  readonly seed: number;
  readonly count: number;
  /** Calls with payloads that would be answered, those of content scripts and those of our own pages. */
  readonly content: readonly (readonly [string, unknown])[];
  readonly own: readonly (readonly [string, unknown])[];
  /** Entities that the page names, and others, on which there are notes. */
  readonly linked: readonly string[];
  readonly others: readonly string[];
  /** What stands in every note. */
  readonly canary: string;
}

export interface Forged {
  sent: number;
  /** How many were answered with anything, by name. */
  readonly answered: Record<string, number>;
  /** The names of those that were answered with something out of a note. */
  readonly leaked: string[];
  /** The longest that an answer took, ms. */
  slowest: number;
}

interface Runtime {
  readonly id: string;
  sendMessage(...message: unknown[]): Promise<unknown>;
}
