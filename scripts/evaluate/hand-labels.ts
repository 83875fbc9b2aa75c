import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../annotate/read-document.ts';
import { anchorLabels } from './anchor-labels.ts';
import type { LabelFile } from './label-file.ts';
import { type LabelledDocument, halfOf } from './labelled-document.ts';
import { SHARED, requireShared } from './shared-folder.ts';

const LABELS_FOLDER = 'tests/quality/labels';

/**
 * The texts with labels of ours, each text read anew from `../shared/pages/`.
 * Where a text is not read as it was when it was labelled, its labels are moved, and a remark says so.
 */
export async function readHandLabels(): Promise<{ documents: LabelledDocument[]; remarks: string[] }> {
  requireShared(join(SHARED, 'pages'));
  const documents: LabelledDocument[] = [];
  const remarks: string[] = [];
  for (const name of labelFiles()) {
    const labels = JSON.parse(readFileSync(join(LABELS_FOLDER, name), 'utf8')) as LabelFile;
    const { text, language } = await readDocument(join(SHARED, 'pages', labels.file));
    let { mentions } = labels;
    if (createHash('sha256').update(text).digest('hex') !== labels.sha256) {
      mentions = anchorLabels(mentions, text);
      remarks.push(
        `${labels.file} is read differently now: ${mentions.length} of ${labels.mentions.length} labels found their place again.`,
      );
    }
    documents.push({
      id: labels.file,
      set: labels.category,
      half: halfOf(labels.file),
      text,
      language: language ?? labels.language,
      scope: { start: 0, end: text.length },
      labels: mentions.map(({ start, end, entities, need }) => ({
        start,
        end,
        entities,
        need,
        meaning: entities.join(' or '),
      })),
      // Who labelled these read every word: what has no label is no name of ours.
      unlabelled: 'wrong',
    });
  }
  return { documents, remarks };
}

function labelFiles(): string[] {
  if (!existsSync(LABELS_FOLDER)) return [];
  return readdirSync(LABELS_FOLDER)
    .filter((name) => name.endsWith('.json'))
    .toSorted();
}
