/** The hash (FNV-1a, 32 bits) under which a document is looked up by all of a name: rarely, two names have the same. */
export function keyOf(kind: 'name' | 'id' | 'address', text: string): number {
  let hash = 0x811c9dc5;
  for (const part of [kind, text]) {
    for (let at = 0; at < part.length; at += 1) {
      hash = Math.imul(hash ^ part.charCodeAt(at), 0x01000193);
    }
    hash = Math.imul(hash ^ 0xffff, 0x01000193);
  }
  return hash >>> 0;
}
