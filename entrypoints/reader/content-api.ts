/** The part of the extension's API that the content script uses. */
export interface ContentApi {
  /** Gone once the extension is. */
  readonly runtime: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(listener: MessageListener): void;
      removeListener(listener: MessageListener): void;
    };
  };
  readonly i18n: { getMessage(key: string, substitutions?: string[]): string };
}

type MessageListener = (
  message: unknown,
  sender: { readonly id?: string },
  respond: (answer: unknown) => void,
) => boolean | undefined;

/** The API that the stub has kept, or null where a page has put something else in its place. */
export function keptApi(): ContentApi | null {
  const { backgrounder } = globalThis as { backgrounder?: Partial<ContentApi> };
  const usable =
    typeof backgrounder?.runtime?.sendMessage === 'function' &&
    typeof backgrounder.i18n?.getMessage === 'function';
  return usable ? (backgrounder as ContentApi) : null;
}

/** A copy of the script that reads in this page. */
interface Copy {
  isAlive(): boolean;
  end(): void;
}

/**
 * Takes the place of a copy that an earlier version of the extension has left in this page; false where a living copy
 * reads already.
 * @param end ends this copy, for the next version to call
 */
export function takeOver(api: ContentApi, end: () => void): boolean {
  const world = globalThis as { backgrounderReads?: Copy };
  // What is not our world's own is an element of the page with that id (Chromium).
  const before = Object.hasOwn(world, 'backgrounderReads') ? world.backgrounderReads : undefined;
  if (before?.isAlive()) return false;
  before?.end();
  world.backgrounderReads = { isAlive: () => isAlive(api), end };
  return true;
}

/** Whether the extension that this API is of still runs: it was not updated or removed since. */
export function isAlive(api: ContentApi): boolean {
  return api.runtime?.id !== undefined;
}
