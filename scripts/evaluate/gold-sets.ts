import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Meaning } from './gold-entities.ts';
import { type Label, type LabelledDocument, halfOf } from './labelled-document.ts';
import { SHARED, requireShared } from './shared-folder.ts';

const FOLDER = join(SHARED, 'gold');

/** In these, somebody labelled each name inside the part that counts; elsewhere only some kinds of names. */
const ALL_NAMES_LABELLED: ReadonlySet<string> = new Set(['news-fair-v2', 'wiki-fair-v2']);

/** A line of a public set, as its README describes it. */
interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly lang?: string;
  readonly eval_span?: readonly [number, number];
  readonly mentions: readonly GoldMention[];
}

interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly uri: string;
  readonly name?: string;
  readonly nested?: boolean;
  readonly coref?: boolean;
  readonly optional?: boolean;
}

/** The public entity-linking sets, with their addresses read as our entities. */
export function readGoldSets(meaning: Meaning): LabelledDocument[] {
  requireShared(FOLDER);
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.jsonl'))
    .toSorted()
    .flatMap((file) =>
      readFileSync(join(FOLDER, file), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => toLabelled(basename(file, '.jsonl'), JSON.parse(line) as GoldDocument, meaning)),
    );
}

function toLabelled(set: string, document: GoldDocument, meaning: Meaning): LabelledDocument {
  const { id, text, lang, eval_span: [start, end] = [0, text.length], mentions } = document;
  return {
    id: `${set} ${id}`,
    set,
    // By the text and not by the id: some sets share texts, and one text must not lie in both halves.
    half: halfOf(text),
    text,
    language: lang ?? null,
    scope: { start, end },
    labels: mergeAlternatives(mentions.map((mention) => toLabel(mention, meaning))),
    unlabelled: ALL_NAMES_LABELLED.has(set) ? 'wrong-if-named' : 'unknown',
  };
}

/**
 * A mention that points back ("the country"), that its set calls optional, or that is part of a longer
 * name is a `may`, as in our own labels: the right link counts neither way, any other is wrong.
 */
function toLabel(mention: GoldMention, meaning: Meaning): Label {
  const { start, end, surface, uri, name } = mention;
  const { entities, need } = meaning(uri, surface);
  const free = mention.coref || mention.optional || mention.nested;
  return {
    start,
    end,
    entities,
    need: free ? 'may' : need,
    meaning: name ?? decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)),
  };
}

/** Where a set gives one stretch several addresses ("Moscow": the city, the government), each is right. */
function mergeAlternatives(labels: readonly Label[]): Label[] {
  return [...Map.groupBy(labels, ({ start, end }) => `${start}-${end}`).values()].map((same) => ({
    ...same[0]!,
    entities: [...new Set(same.flatMap(({ entities }) => entities))],
    need: same.some(({ need }) => need === 'must') ? 'must' : 'may',
    meaning: [...new Set(same.map(({ meaning }) => meaning))].join(' or '),
  }));
}
