/** A zip counts its files in 16 bits, of which the last number means something else. */
export const MOST_FILES = 65_534;

/** There is a note on more entities and pages than a zip holds files. */
export class TooManyFiles extends Error {}
