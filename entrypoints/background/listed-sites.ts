import browser from 'webextension-polyfill';

/** The news sites that are read from the start, as the manifest has them: `*://*.example.org/*`. */
export function listedPatterns(): string[] {
  const { host_permissions: patterns = [] } = browser.runtime.getManifest() as {
    host_permissions?: string[];
  };
  return patterns;
}

/** The pattern of the listed site that a host belongs to, or undefined. */
export function listedPatternOf(host: string): string | undefined {
  return listedPatterns().find((pattern) => {
    const domain = siteOfPattern(pattern);
    return host === domain || host.endsWith(`.${domain}`);
  });
}

function siteOfPattern(pattern: string): string {
  return pattern.replace(/^\*:\/\/\*\./, '').replace(/\/\*$/, '');
}
