import type { Entity } from '../library/records.ts';
import type { EntityId, Evidence } from '../linking/types.ts';
import { EvidenceLine } from './EvidenceLine.tsx';
import { ProfileList } from './ProfileList.tsx';

interface Props {
  readonly entity: Entity;
  /** Why a mention was taken to mean this entity; none where the reader came another way. */
  readonly evidence: Evidence | undefined;
  readonly onOpen: (entity: EntityId) => void;
}

/** What a reader asks first: what the entity is, and why it is named here. */
export function EntityBasics({ entity, evidence, onOpen }: Props) {
  return (
    <>
      {entity.profile.length > 0 && <ProfileList profile={entity.profile} onOpen={onOpen} />}
      {evidence && <EvidenceLine evidence={evidence} name={entity.name} />}
    </>
  );
}
