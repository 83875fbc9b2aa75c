import {
  type SimulationNodeDatum,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
} from 'd3-force';

/** A box with a name in it, in CSS pixels. `x` and `y`: its middle. */
export interface PlacedEntity {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Node extends SimulationNodeDatum {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
}

/** So many steps bring it to a standstill; there is nothing random in them. */
const STEPS = 320;
/** The least distance between two boxes, in CSS pixels. */
const GAP = 10;
/** The room above the highest box: for its line. */
const EDGE = 2;
const LINK_LENGTH = 90;
const REPULSION = -320;
const MOST_SPREAD = 1.7;

/**
 * Lays out boxes in a room, the first in the midst and those that are joined near each other. The same boxes always
 * come to lie in the same places, the highest at the top.
 * @param joined pairs of places in `boxes`
 */
export function placeEntities(
  boxes: readonly { readonly width: number; readonly height: number }[],
  joined: readonly { readonly from: number; readonly to: number }[],
  room: { readonly width: number; readonly height: number },
): PlacedEntity[] {
  const nodes: Node[] = boxes.map(({ width, height }, index) => ({
    width,
    height,
    ...onSpiral(index, room),
  }));
  const links = joined.map(({ from, to }) => ({ source: from, target: to }));
  const simulation = forceSimulation(nodes)
    .force('joined', forceLink(links).distance(LINK_LENGTH).strength(0.25))
    .force('apart', forceManyBody<Node>().strength(REPULSION))
    .force(
      'x',
      forceX<Node>(room.width / 2).strength((_, index) => (index === 0 ? 1 : 0.04)),
    )
    // Where the room is low and wide, so is the drawing.
    .force(
      'y',
      forceY<Node>(room.height / 2).strength((_, index) => (index === 0 ? 1 : 0.1)),
    )
    .stop();
  for (let step = 0; step < STEPS; step++) {
    simulation.tick();
    partBoxes(nodes);
    keepInside(nodes, room);
  }
  spread(nodes, room);
  // The last word is the room's and the boxes': forces are at rest now.
  for (let step = 0; step < 60; step++) {
    partBoxes(nodes);
    keepInside(nodes, room);
  }
  const top = Math.min(...nodes.map(({ y, height }) => y - height / 2));
  return nodes.map(({ x, y, width, height }) => ({ x, y: y - top + EDGE, width, height }));
}

/** A sunflower's seeds: even, and the same each time. */
function onSpiral(index: number, room: { readonly width: number; readonly height: number }) {
  const angle = index * Math.PI * (3 - Math.sqrt(5));
  const radius = 32 * Math.sqrt(index);
  return { x: room.width / 2 + radius * Math.cos(angle), y: room.height / 2 + radius * Math.sin(angle) };
}

/** Draws the boxes apart from the midst until the outermost touch the room's sides, or all are far enough from each other. */
function spread(nodes: readonly Node[], room: { readonly width: number; readonly height: number }): void {
  const reach = (half: number, far: readonly number[]) =>
    Math.min(MOST_SPREAD, ...far.map((each) => half / each));
  const others = nodes.slice(1);
  const [middleX, middleY] = [room.width / 2, room.height / 2];
  const across = reach(
    middleX,
    others.map(({ x, width }) => Math.abs(x - middleX) + width / 2 + 1),
  );
  const down = reach(
    middleY,
    others.map(({ y, height }) => Math.abs(y - middleY) + height / 2 + 1),
  );
  for (const node of nodes) {
    node.x = middleX + (node.x - middleX) * Math.max(1, across);
    node.y = middleY + (node.y - middleY) * Math.max(1, down);
  }
}

/** Moves boxes that lie on each other apart, the way that is shorter; the first stays where it is. */
function partBoxes(nodes: readonly Node[]): void {
  for (const [index, one] of nodes.entries()) {
    for (const [after, other] of nodes.slice(index + 1).entries()) {
      const across = (one.width + other.width) / 2 + GAP - Math.abs(other.x - one.x);
      const down = (one.height + other.height) / 2 + GAP - Math.abs(other.y - one.y);
      if (across <= 0 || down <= 0) continue;
      const share = index === 0 ? 0 : 0.5;
      if (across < down) {
        const by = across * (other.x < one.x ? -1 : 1);
        one.x -= by * share;
        other.x += by * (1 - share);
      } else {
        // Boxes at the same height part by their order.
        const isAbove = other.y === one.y ? after % 2 === 0 : other.y < one.y;
        const by = down * (isAbove ? -1 : 1);
        one.y -= by * share;
        other.y += by * (1 - share);
      }
    }
  }
}

function keepInside(nodes: readonly Node[], room: { readonly width: number; readonly height: number }): void {
  for (const node of nodes) {
    node.x = clamp(node.x, node.width / 2 + 1, room.width - node.width / 2 - 1);
    node.y = clamp(node.y, node.height / 2 + 1, room.height - node.height / 2 - 1);
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
