/** The address that the page was loaded from; null where the browser does not say. It names its entry on the loading by it. */
export function addressAtLoad(): string | null {
  return performance.getEntriesByType('navigation')[0]?.name ?? null;
}
