import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { savePng, saveSvg } from './drawings/save-drawing.ts';
import { useWords } from './words.ts';

/** What every drawing is given beside what it draws: the width that it has, in CSS pixels. */
export interface Room {
  readonly width: number;
}

interface Props<Drawn> {
  /** What is drawn: also the name of a file that it is saved as. */
  readonly name: string;
  /** Brings the drawing's code, which comes when the first one is shown. */
  readonly load: () => Promise<ComponentType<Drawn & Room>>;
  readonly drawn: Drawn;
  /** What the drawing shows, in a sentence; what follows it tells the same in full. */
  readonly told: string;
}

/** A drawing in the width that there is, which can be saved as a picture. */
export function DrawingFrame<Drawn extends object>({ name, load, drawn, told }: Props<Drawn>) {
  const words = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const [Drawing, setDrawing] = useState<{ readonly of: ComponentType<Drawn & Room> } | null>(null);
  const [width, setWidth] = useState(0);

  useEffect(() => {
    let isOver = false;
    void load().then((of) => isOver || setDrawing({ of }));
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    if (frame.current) observer.observe(frame.current);
    return () => {
      isOver = true;
      observer.disconnect();
    };
  }, []);

  return (
    <figure class="drawing">
      <div class="drawing-room" ref={frame}>
        {Drawing && width > 0 && <Drawing.of {...drawn} width={width} />}
      </div>
      <figcaption class="meta">
        <span>{told}</span>{' '}
        <span class="drawing-acts">
          <button type="button" class="text-button" onClick={() => save(savePng)}>
            {words('savePng')}
          </button>{' '}
          <button type="button" class="text-button" onClick={() => save(saveSvg)}>
            {words('saveSvg')}
          </button>
        </span>
      </figcaption>
    </figure>
  );

  function save(as: (drawing: SVGSVGElement, name: string) => void): void {
    const drawing = frame.current?.querySelector('svg');
    if (drawing) as(drawing, name);
  }
}
