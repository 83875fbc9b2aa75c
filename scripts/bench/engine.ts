/** A way of finding names in a text, as the benchmark compares them. */
export interface Engine {
  readonly title: string;
  /**
   * What a hit is: every name that stands in the text between word boundaries, also inside and across others;
   * names from left to right that do not overlap; or links, after a decision on what each name means.
   * Hits are compared among engines that find every name.
   */
  readonly finds: 'every name' | 'names side by side' | 'links';
  /** @param names in lower case, all different; a text may have them in any case */
  build(names: readonly string[]): Matcher;
}

export interface Matcher {
  /** How many hits a text has. */
  scan(text: string): number;
  /** What can be kept and loaded instead of building anew; null where there is no such thing. */
  stored(): Stored | null;
}

export interface Stored {
  readonly bytes: number;
  /** From the bytes to a matcher that is ready, which is thrown away. */
  load(): unknown;
}
