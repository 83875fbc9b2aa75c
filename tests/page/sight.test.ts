import { expect, it, vi } from 'vitest';

it('looks at an element once, until the page looks otherwise', async () => {
  const look = vi.fn(() => true);
  Element.prototype.checkVisibility = look;
  vi.resetModules();
  const { createSight } = await import('../../page/sight.ts');
  const sight = createSight();
  document.body.innerHTML = '<p>a</p>';
  const paragraph = document.querySelector('p')!;
  sight.isVisible(paragraph);
  sight.isVisible(paragraph);
  expect(look).toHaveBeenCalledTimes(1);
  sight.forget();
  look.mockReturnValue(false);
  expect(sight.isVisible(paragraph)).toBe(false);
});
