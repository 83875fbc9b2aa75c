/** UTF-16 units: short of the 255 bytes that systems allow, whatever the script. */
const LONGEST_NAME = 80;

/** What Windows has taken for devices, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?=\.|$)/i;

/** Gives file names, without an ending, that every system takes, and none twice. */
export function createFileNames(): (title: string) => string {
  const taken = new Set<string>();
  /** How often a name was asked for: many pages are called the same. */
  const counts = new Map<string, number>();

  return (title) => {
    const name = nameOf(title);
    let count = counts.get(fold(name)) ?? 0;
    let free: string;
    do {
      count += 1;
      free = count === 1 ? name : `${name} ${count}`;
    } while (taken.has(fold(free)));
    counts.set(fold(name), count);
    taken.add(fold(free));
    return free;
  };
}

function nameOf(title: string): string {
  // Control characters, turns of direction, and what paths and Obsidian's links are made of.
  const plain = title
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff<>:"/\\|?*#^[\]]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[. ]+/g, '');
  // Not amid a character; Windows drops dots and spaces at the end.
  const short = plain
    .slice(0, LONGEST_NAME)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/(?<![. ])[. ]+$/, '');
  return short === '' || DEVICE.test(short) ? `note ${short}`.trim() : short;
}

/** Systems that tell neither capitals nor ways to write an accent apart would write one file over the other. */
function fold(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase();
}
