/** Stops a wheel that nothing in the view would follow, any more or at all: the page under it would scroll instead. */
export function holdWheel(event: WheelEvent): void {
  if (!event.isTrusted) return;
  const path = event.composedPath();
  const inside = path.slice(0, path.indexOf(event.currentTarget!));
  // With Ctrl the wheel zooms.
  if (event.ctrlKey || inside.some((target) => follows(target, event.deltaY))) return;
  event.preventDefault();
}

function follows(target: EventTarget, deltaY: number): boolean {
  if (!(target instanceof HTMLElement) || !/auto|scroll/.test(getComputedStyle(target).overflowY))
    return false;
  const { scrollTop, scrollHeight, clientHeight } = target;
  // With a zoomed page the end is met to within a pixel.
  return deltaY < 0 ? scrollTop > 0 : deltaY > 0 && scrollTop + clientHeight < scrollHeight - 1;
}
