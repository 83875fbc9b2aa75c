/** Everything is done, as before a release. */
export const isForRelease = process.env['RELEASE'] === '1';

/** How often something is done: with every change, and before a release. */
export function times(always: number, forRelease: number): number {
  return isForRelease ? forRelease : always;
}
