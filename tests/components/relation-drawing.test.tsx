import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RelationDrawing } from '../../components/drawings/RelationDrawing.tsx';
import type { RelationMap } from '../../library/relation-map.ts';
import { renderWithWords } from './with-words.tsx';

afterEach(cleanup);

const line = (name: string) => ({ id: name.toLowerCase(), type: 'Place', name, description: '' }) as const;
const map: RelationMap = {
  entities: [line('Harbor'), line('Quay'), line('Pier'), line('Dock')],
  relations: [
    { from: 0, to: 1, relation: 'built' },
    { from: 2, to: 0, relation: 'part of' },
    { from: 0, to: 3, relation: 'owns' },
  ],
};

function draw() {
  const onOpen = vi.fn();
  renderWithWords(<RelationDrawing map={map} width={400} onOpen={onOpen} />);
  return onOpen;
}

const nodes = () => screen.getAllByRole('link');
const focusable = () => nodes().filter((node) => node.getAttribute('tabindex') === '0');

describe('The map of relations', () => {
  it('says of each name how it stands to the one in the midst', () => {
    draw();
    expect(nodes().map((node) => node.getAttribute('aria-label'))).toEqual([
      'Harbor',
      'built Quay',
      'Pier part of Harbor',
      'owns Dock',
    ]);
  });

  it('is one stop of Tab, from which arrows reach every name', () => {
    draw();
    expect(focusable()).toHaveLength(1);
    const reached = new Set<Element>();
    const visit = (node: Element) => {
      if (reached.has(node)) return;
      reached.add(node);
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        fireEvent.focus(node);
        fireEvent.keyDown(node, { key });
        if (document.activeElement && nodes().includes(document.activeElement as HTMLElement)) {
          visit(document.activeElement);
        }
      }
    };
    visit(nodes()[0]!);
    expect(reached.size).toBe(4);
  });

  it('opens a name by Enter and by a click, but not the one that is open', () => {
    const onOpen = draw();
    fireEvent.keyDown(nodes()[2]!, { key: 'Enter' });
    fireEvent.click(nodes()[1]!);
    fireEvent.keyDown(nodes()[0]!, { key: 'Enter' });
    expect(onOpen.mock.calls).toEqual([['pier'], ['quay']]);
  });
});
