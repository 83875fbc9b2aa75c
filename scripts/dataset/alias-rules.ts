import { formsOf } from '../../languages/forms-of.ts';
import type { PackAlias } from '../../pack/encode-pack.ts';
import type { AliasYaml, CueGroups, EntityYaml, Sources } from './sources.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** An alias with its rule spelled out, and where an editor finds it. */
export interface AliasRule extends PackAlias {
  /** Empty for a name that is not ours. */
  readonly entity: string;
  readonly file: string;
  readonly line: number;
  /** The cue lists as written, groups not yet spelled out. */
  readonly written: {
    readonly for: readonly string[];
    readonly against: readonly string[];
    readonly and: readonly string[];
  };
}

/** All names of an entity: those for English and any language first, then language by language. */
export function aliasRulesOf(id: string, source: YamlFile<EntityYaml>, groups: CueGroups): AliasRule[] {
  const { aliases, otherLanguages = {} } = source.value;
  return [
    ...readAliases(id, source, ['aliases'], aliases, '', groups),
    ...Object.entries(otherLanguages).flatMap(([language, names]) =>
      readAliases(id, source, ['otherLanguages', language], names, language, groups),
    ),
  ];
}

/** The names that are not ours. */
export function otherNameRules({ otherNames, cues }: Sources): AliasRule[] {
  return readAliases('', otherNames, [], otherNames.value, '', cues.value);
}

function readAliases(
  entity: string,
  { file, lineOf }: YamlFile<unknown>,
  path: Path,
  items: readonly AliasYaml[],
  language: string,
  groups: CueGroups,
): AliasRule[] {
  return items.flatMap((item, index) => {
    const rule = typeof item === 'string' ? { alias: item } : item;
    const written = { for: rule.for ?? [], against: rule.against ?? [], and: rule.and ?? [] };
    const spelledOut = {
      need: rule.need ?? 'nothing',
      for: spellOut(written.for, groups),
      against: spellOut(written.against, groups),
      also: spellOut(written.and, groups),
    } as const;
    const names = typeof rule.alias === 'string' ? [rule.alias] : rule.alias;
    return names.map((alias, place) => {
      const at = typeof rule.alias === 'string' ? [...path, index] : [...path, index, 'alias', place];
      const forms = formsOf(language, alias);
      return { entity, file, line: lineOf(at), alias, forms, language, written, ...spelledOut };
    });
  });
}

/** A list of cues with each `@group` replaced by its words; an unknown group is reported elsewhere. */
function spellOut(cues: readonly string[], groups: CueGroups): string[] {
  return [...new Set(cues.flatMap((cue) => (isGroup(cue) ? (groups[groupName(cue)] ?? []) : cue)))];
}

export function isGroup(cue: string): boolean {
  return cue.startsWith('@');
}

export function groupName(cue: string): string {
  return cue.slice(1);
}
