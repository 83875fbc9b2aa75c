import { HEAD_SIZE, MAGIC, SECTIONS, type Section, align } from './layout.ts';

/** Puts the sections of a pack behind their head. */
export function assemble(sections: Record<Section, Uint32Array | Uint8Array>): Uint8Array<ArrayBuffer> {
  let size = HEAD_SIZE;
  const places = SECTIONS.map((name) => {
    const section = sections[name];
    const offset = size;
    size = align(offset + section.byteLength);
    return { section, offset };
  });

  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(MAGIC));
  view.setUint32(MAGIC.length, SECTIONS.length, true);
  places.forEach(({ section, offset }, index) => {
    view.setUint32(8 + index * 8, offset, true);
    view.setUint32(12 + index * 8, section.byteLength, true);
    if (section instanceof Uint8Array) bytes.set(section, offset);
    else section.forEach((number, place) => view.setUint32(offset + place * 4, number, true));
  });
  return bytes;
}
