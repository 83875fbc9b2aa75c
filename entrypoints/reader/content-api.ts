/** The part of the extension's API that the content script uses. */
export interface ContentApi {
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

/** Whether this is the first copy of the script in this page; a later one has nothing to do. */
export function isFirstCopy(): boolean {
  const world = globalThis as { backgrounderReads?: boolean };
  const first = world.backgrounderReads !== true;
  world.backgrounderReads = true;
  return first;
}
