import { useMemo, useRef, useState } from 'preact/hooks';
import type { RelationMap } from '../../library/relation-map.ts';
import type { EntityId } from '../../linking/types.ts';
import type { Room } from '../DrawingFrame.tsx';
import { ENGLISH } from '../english.ts';
import { useWords } from '../words.ts';
import { type PlacedEntity, placeEntities } from './place-entities.ts';
import { stepTo } from './step-to.ts';
import { wrapName } from './wrap-name.ts';

interface Props extends Room {
  readonly map: RelationMap;
  readonly onOpen: (entity: EntityId) => void;
}

/** In CSS pixels, but for the characters. */
const LINE = 14;
const CHARACTER = 6.1;
/** The name in the midst is bold. */
const BOLD_CHARACTER = 6.9;
const PADDING = 8;
const MOST_CHARACTERS = 18;
const MOST_LINES = 3;
const LEAST_HEIGHT = 200;
/** So much room an entity needs, in square pixels. */
const ROOM_EACH = 13_000;

/** The entity in the midst, those around it, and lines between those that stand in a relation. One stop of Tab: arrows go on from there. */
export function RelationDrawing({ map, onOpen, width }: Props) {
  const words = useWords();
  const drawing = useRef<SVGSVGElement>(null);
  const [current, setCurrent] = useState(0);
  const names = useMemo(
    () => map.entities.map(({ name }) => wrapName(name, MOST_CHARACTERS, MOST_LINES)),
    [map],
  );
  const placed = useMemo(() => {
    const height = Math.max(LEAST_HEIGHT, Math.ceil((names.length * ROOM_EACH) / width));
    return placeEntities(names.map(boxOf), map.relations, { width, height });
  }, [map, width]);
  const height = Math.ceil(Math.max(...placed.map((place) => place.y + place.height / 2))) + 2;

  return (
    <svg
      ref={drawing}
      class="relation-drawing"
      width={width}
      height={height}
      role="group"
      aria-label={words('relationMap')}
    >
      {map.relations.map(({ from, to, relation }) => (
        <line
          key={`${from} ${to}`}
          class={from === current || to === current ? 'relation-line near' : 'relation-line'}
          x1={placed[from]?.x}
          y1={placed[from]?.y}
          x2={placed[to]?.x}
          y2={placed[to]?.y}
        >
          <title>{relation}</title>
        </line>
      ))}
      {placed.map((place, index) => (
        <g
          key={map.entities[index]?.id}
          class={index === 0 ? 'node center' : 'node'}
          role="link"
          // In lower case: names of attributes in SVG are what they are.
          tabindex={index === current ? 0 : -1}
          aria-label={labelOf(index)}
          onFocus={() => setCurrent(index)}
          onClick={() => open(index)}
          onKeyDown={(event) => onKeyDown(event, index)}
          {...ENGLISH}
        >
          <title>{labelOf(index)}</title>
          <rect
            x={place.x - place.width / 2}
            y={place.y - place.height / 2}
            width={place.width}
            height={place.height}
            rx={map.entities[index]?.type === 'Person' ? place.height / 2 : 3}
          />
        </g>
      ))}
      {placed.map((place, index) => (
        <Name key={map.entities[index]?.id} lines={names[index] ?? []} place={place} isCenter={index === 0} />
      ))}
    </svg>
  );

  function onKeyDown(event: KeyboardEvent, index: number): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') open(index);
    else {
      const next = stepTo(event.key, index, placed);
      if (next === null) return;
      drawing.current?.querySelectorAll<SVGGElement>('.node')[next]?.focus();
    }
    event.preventDefault();
  }

  /** The one in the midst is open already. */
  function open(index: number): void {
    const entity = map.entities[index];
    if (entity && index > 0) onOpen(entity.id);
  }

  /** The name, and how it stands to the entity in the midst. */
  function labelOf(index: number): string {
    const name = map.entities[index]?.name ?? '';
    const center = map.entities[0]?.name ?? '';
    const between = map.relations.find(
      ({ from, to }) => Math.min(from, to) === 0 && Math.max(from, to) === index,
    );
    if (!between) return name;
    return between.from === 0 ? `${between.relation} ${name}` : `${name} ${between.relation} ${center}`;
  }
}

function boxOf(lines: readonly string[], index: number) {
  const longest = Math.max(...lines.map(({ length }) => length));
  return {
    width: longest * (index === 0 ? BOLD_CHARACTER : CHARACTER) + 2 * PADDING,
    height: lines.length * LINE + 8,
  };
}

interface NameProps {
  readonly lines: readonly string[];
  readonly place: PlacedEntity;
  readonly isCenter: boolean;
}

/** A name over its box: cut into lines and perhaps cut short, it is for the eye alone. The box has it whole. */
function Name({ lines, place: { x, y }, isCenter }: NameProps) {
  const first = y - ((lines.length - 1) * LINE) / 2 + 4;
  return (
    <text
      class={isCenter ? 'node-name center-name' : 'node-name'}
      text-anchor="middle"
      aria-hidden="true"
      {...ENGLISH}
    >
      {lines.map((line, index) => (
        <tspan key={index} x={x} y={first + index * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
