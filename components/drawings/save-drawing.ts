/** What a drawing looks like is in style sheets, which a file does not have: these are written into it. */
const STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font',
  'text-anchor',
] as const;
/** A picture is so many times as fine as the screen's CSS pixels. */
const FINENESS = 2;

/** Saves a drawing as an SVG file that looks the same anywhere. */
export function saveSvg(drawing: SVGSVGElement, name: string): void {
  saveFile(new Blob([svgOf(drawing)], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** Saves a drawing as a PNG file. */
export function savePng(drawing: SVGSVGElement, name: string): void {
  const { width, height } = drawing.getBoundingClientRect();
  const image = new Image();
  image.addEventListener('load', () => {
    const canvas = document.createElement('canvas');
    canvas.width = width * FINENESS;
    canvas.height = height * FINENESS;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => blob && saveFile(blob, `${name}.png`));
  });
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgOf(drawing))}`;
}

function svgOf(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const [from, to] = [drawing, copy].map((root) => [root, ...root.querySelectorAll<SVGElement>('*')]);
  for (const [index, element] of from!.entries()) {
    const style = getComputedStyle(element);
    for (const property of STYLES) to![index]!.style.setProperty(property, style.getPropertyValue(property));
  }
  // Paper behind it: a dark drawing would not be seen on a white page.
  const { width, height } = drawing.getBoundingClientRect();
  const paper = document.createElementNS(SVG, 'rect');
  for (const [key, value] of Object.entries({ width, height })) paper.setAttribute(key, String(value));
  paper.style.setProperty('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(paper);
  copy.setAttribute('xmlns', SVG);
  return new XMLSerializer().serializeToString(copy);
}

const SVG = 'http://www.w3.org/2000/svg';

function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
