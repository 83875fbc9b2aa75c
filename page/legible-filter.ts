/**
 * Whether a text can be read through a CSS filter, as it was computed. The filters of homemade dark modes are let
 * through; what fades, blurs or levels out is not, nor what we do not know.
 */
export function isLegibleThrough(filter: string): boolean {
  const steps = filter === 'none' ? [] : filter.split(/(?<=\))\s+/);
  return steps.every((step) => {
    const [, name, amount] = /^([a-z-]+)\(([^)]*)\)$/.exec(step) ?? [];
    if (name === undefined || amount === undefined) return false;
    return HARMLESS.has(name) || (LEGIBLE[name]?.(shareOf(amount)) ?? false);
  });
}

/** These leave light and dark apart, however strong they are. */
const HARMLESS: ReadonlySet<string> = new Set(['hue-rotate', 'sepia', 'grayscale']);

/** How strong the others may be; 1 is what is not changed, but for `invert`. */
const LEGIBLE: Readonly<Record<string, (amount: number) => boolean>> = {
  // Half inverted, everything is the same grey.
  invert: (amount) => amount <= 0.2 || amount >= 0.8,
  brightness: (amount) => amount >= 0.5 && amount <= 1.5,
  contrast: (amount) => amount >= 0.5 && amount <= 3,
  saturate: (amount) => amount <= 5,
  opacity: (amount) => amount >= 0.9,
};

function shareOf(amount: string): number {
  const value = Number.parseFloat(amount);
  return amount.endsWith('%') ? value / 100 : value;
}
