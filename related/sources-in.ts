/** "The Star (Reuters)", "Xinhua (via Daily Finland)": the outlet and whose report it carries. */
export function sourcesIn(outlet: string): string[] {
  return outlet
    .split(/[(),/;]/)
    .map((part) => part.replace(/\b(?:via|copy|citing|reposted by|print edition|editorial)\b/gi, '').trim())
    .filter((part) => part !== '');
}
