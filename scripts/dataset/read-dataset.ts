import type {
  Article,
  ContestedPoint,
  Entity,
  NewsSite,
  ProfileLine,
  TimelineEvent,
} from '../../library/records.ts';
import type { PackAlias } from '../../pack/encode-pack.ts';
import { type AliasRule, aliasRulesOf, otherNameRules } from './alias-rules.ts';
import { checkAliases } from './checks/check-aliases.ts';
import { checkDates } from './checks/check-dates.ts';
import { checkLanguages } from './checks/check-languages.ts';
import { checkCueGroups, checkReferences } from './checks/check-references.ts';
import { type Problem, inReadingOrder } from './problem.ts';
import { readSources } from './read-sources.ts';
import type { ArticleYaml, EntityYaml, ProfileLineYaml, Sources } from './sources.ts';

/** Everything in the data folder, sorted by id and by date. */
export interface Dataset {
  readonly entities: readonly EntityEntry[];
  readonly articles: readonly ArticleEntry[];
  readonly events: readonly TimelineEvent[];
  readonly contested: readonly ContestedPoint[];
  readonly newsSites: readonly NewsSite[];
  /** Names that are not ours. */
  readonly otherNames: readonly PackAlias[];
  readonly locatives: readonly string[];
  readonly civic: readonly string[];
  readonly titles: readonly string[];
  readonly namesakes: readonly string[];
  readonly indefinites: readonly string[];
  readonly kin: readonly string[];
  readonly dealings: readonly string[];
  readonly openers: readonly string[];
}

export interface EntityEntry {
  readonly entity: Entity;
  readonly aliases: readonly PackAlias[];
  readonly standsFor: string | null;
}

export interface ArticleEntry {
  readonly article: Article;
  /** Names as the piece writes them. */
  readonly mentions: readonly string[];
}

/**
 * Reads the data folder and checks it. Whatever a schema refuses is missing from the dataset and stands
 * among the problems; problems are in reading order, and none means that a pack can be made.
 */
export function readDataset(folder: string): { dataset: Dataset; problems: Problem[] } {
  const { sources, problems } = readSources(folder);
  const groups = sources.cues.value;
  const rules = new Map([...sources.entities].map(([id, file]) => [id, aliasRulesOf(id, file, groups)]));
  const otherNames = otherNameRules(sources);
  const all = [...[...rules.values()].flat(), ...otherNames];

  const dataset: Dataset = {
    entities: [...sources.entities].map(([id, { value }]) => ({
      entity: toEntity(id, value),
      aliases: rules.get(id)!.map(toPackAlias),
      standsFor: value.standsFor ?? null,
    })),
    articles: [...sources.articles].map(([id, { value }]) => ({
      article: toArticle(id, value),
      mentions: value.mentions,
    })),
    events: sources.events.value.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    contested: sources.contested.value,
    newsSites: sources.newsSites,
    otherNames: otherNames.map(toPackAlias),
    locatives: groups['locative'] ?? [],
    civic: groups['civic'] ?? [],
    titles: groups['titles'] ?? [],
    namesakes: groups['namesakes'] ?? [],
    indefinites: groups['indefinites'] ?? [],
    kin: groups['kin'] ?? [],
    dealings: groups['dealings'] ?? [],
    openers: groups['openers'] ?? [],
  };
  return { dataset, problems: inReadingOrder([...problems, ...checks(sources, all)]) };
}

function checks(sources: Sources, rules: readonly AliasRule[]): Problem[] {
  return [
    ...checkReferences(sources),
    ...checkCueGroups(rules, sources),
    ...checkDates(sources),
    ...checkLanguages(sources),
    ...checkAliases(rules),
  ];
}

function toEntity(id: string, value: EntityYaml): Entity {
  return {
    id,
    type: value.type,
    name: value.name,
    wikidata: value.wikidata ?? null,
    description: value.description,
    background: value.background,
    profile: (value.profile ?? []).map(toProfileLine),
    facts: value.facts.map(({ text, date = null, source }) => ({ text, date, source })),
    related: value.related.map(({ id: other, relation }) => ({ id: other, relation })),
    verified: value.verified,
    familiar: value.familiar ?? false,
  };
}

function toProfileLine({ label, text, from, until, entity, source }: ProfileLineYaml): ProfileLine {
  return { label, text, from: from ?? null, until: until ?? null, entity: entity ?? null, source };
}

function toArticle(id: string, value: ArticleYaml): Article {
  return {
    id,
    url: value.url ?? null,
    title: value.title ?? null,
    outlet: value.outlet,
    outletCountry: value.outletCountry,
    outletKind: value.outletKind,
    published: value.published ?? null,
    dateHint: value.dateHint ?? null,
    language: value.language,
    facts: value.facts,
    stance: value.stance,
    topics: value.topics,
    tier: value.tier,
    confidence: value.confidence,
    note: value.note ?? null,
  };
}

function toPackAlias({ alias, forms, need, for: cuesFor, against, also, language }: AliasRule): PackAlias {
  return { alias, forms, need, for: cuesFor, against, also, language };
}
