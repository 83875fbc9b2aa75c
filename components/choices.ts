import { DENSITIES, type Density, TRIGGERS, type Trigger } from '../settings/settings.ts';
import type { ChoiceOption } from './Choice.tsx';
import type { MessageKey, Words } from './words.ts';

const DENSITY_LABEL: Record<Density, MessageKey> = {
  first: 'densityFirst',
  every: 'densityEvery',
  off: 'densityOff',
};

const TRIGGER_LABEL: Record<Trigger, MessageKey> = {
  hover: 'triggerHover',
  hoverWithKey: 'triggerHoverWithKey',
  click: 'triggerClick',
};

/** How much of a page is marked, as options to choose from. */
export function densityOptions(words: Words): ChoiceOption<Density>[] {
  return DENSITIES.map((value) => ({ value, label: words(DENSITY_LABEL[value]) }));
}

/** What opens a card, as options to choose from. */
export function triggerOptions(words: Words): ChoiceOption<Trigger>[] {
  return TRIGGERS.map((value) => ({ value, label: words(TRIGGER_LABEL[value]) }));
}
