/** What a reader copies from an entity's page. */
export interface Copied {
  readonly selected: string;
  /** The entity's name. */
  readonly name: string;
  /** Who says so. */
  readonly sources: readonly string[];
  /** Where, if that is one place. */
  readonly address: string | null;
}

/** The selected text with where it is from, as plain text. */
export function copiedText({ selected, name, sources, address }: Copied): string {
  const origin = [name, ...sources, address ?? []].flat().join(', ');
  return `${selected.trim()}\n\n— ${origin}\n`;
}
