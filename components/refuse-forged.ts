/** Stops an event that no reader made: a page, or whoever else runs there, may not press our buttons. */
export function refuseForged(event: Event): void {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopPropagation();
}
