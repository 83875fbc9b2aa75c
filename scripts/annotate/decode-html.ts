/**
 * Decodes a saved page by the encoding that its bytes or its first lines name; UTF-8 where they name none.
 * Bytes that read as UTF-8 are that, whatever the page says: programs that save pages write it, and leave the page's word as it was.
 */
export function decodeHtml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const named = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  return decodeStrictly(bytes) ?? new TextDecoder(isKnown(named) ? named : 'utf-8').decode(bytes);
}

/** The text of bytes that are UTF-8 throughout; null for others. */
function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function isKnown(label: string | undefined): label is string {
  if (label === undefined) return false;
  try {
    return new TextDecoder(label).encoding !== '';
  } catch (error) {
    // A page may name an encoding that nobody knows: it is then read as UTF-8, as browsers do.
    if (error instanceof RangeError) return false;
    throw error;
  }
}
