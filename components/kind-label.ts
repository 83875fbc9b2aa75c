import type { EntityType } from '../library/records.ts';
import type { MessageKey } from './words.ts';

/** The label of each kind of entity. */
export const KIND_LABEL: Record<EntityType, MessageKey> = {
  Person: 'kindPerson',
  Organization: 'kindOrganization',
  Place: 'kindPlace',
  Event: 'kindEvent',
  Document: 'kindDocument',
  Concept: 'kindConcept',
  Weapon: 'kindWeapon',
  Vessel: 'kindVessel',
};
