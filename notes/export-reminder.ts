/** What is known of the reader's exports. */
export interface ExportHistory {
  /** When everything was last exported, ms since 1970; null: never. */
  readonly exportedAt: number | null;
  /** When the reader last put the reminder aside; null: never. */
  readonly remindedAt: number | null;
}

export const NO_EXPORTS: ExportHistory = { exportedAt: null, remindedAt: null };

/** So many notes that were changed since are worth an export. */
const MANY_CHANGES = 50;
/** A reader who puts the reminder aside is left alone for so long. */
const QUIET_MS = 7 * 24 * 60 * 60 * 1000;

/** How many notes were changed, or deleted, since the last export. */
export function changedSinceExport(
  notes: Iterable<{ readonly updatedAt: number }>,
  { exportedAt }: ExportHistory,
): number {
  let changed = 0;
  for (const { updatedAt } of notes) if (exportedAt === null || updatedAt > exportedAt) changed += 1;
  return changed;
}

/** Whether it is time to remind the reader of an export. */
export function isReminderDue(changed: number, { remindedAt }: ExportHistory, now: number): boolean {
  return changed >= MANY_CHANGES && (remindedAt === null || now - remindedAt >= QUIET_MS);
}

/** The exports in what was stored; whatever is missing or damaged in it never was. */
export function readExportHistory(stored: unknown): ExportHistory {
  const { exportedAt, remindedAt } = (stored ?? {}) as Partial<Record<keyof ExportHistory, unknown>>;
  return { exportedAt: timeOf(exportedAt), remindedAt: timeOf(remindedAt) };
}

function timeOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}
