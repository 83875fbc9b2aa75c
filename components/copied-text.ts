/** What a reader copies from an entity's page. */
export interface Copied {
  readonly selected: string;
  /** The entity's name. */
  readonly name: string;
  /** Who says so, where one source says it. */
  readonly source: string | null;
  readonly address: string | null;
}

/** The selected text with where it is from, as plain text. */
export function copiedText({ selected, name, source, address }: Copied): string {
  const origin = [name, source, address].filter((part) => part !== null && part !== '');
  return `${selected.trim()}\n\n— ${origin.join(', ')}\n`;
}
