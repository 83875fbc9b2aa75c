/** Stops a wheel that nothing in the view would follow: the page under it would scroll instead. */
export function holdWheel(event: WheelEvent): void {
  const path = event.composedPath();
  const inside = path.slice(0, path.indexOf(event.currentTarget!));
  // With Ctrl the wheel zooms.
  if (event.ctrlKey || inside.some(isScroller)) return;
  event.preventDefault();
}

function isScroller(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement &&
    target.scrollHeight > target.clientHeight &&
    /auto|scroll/.test(getComputedStyle(target).overflowY)
  );
}
