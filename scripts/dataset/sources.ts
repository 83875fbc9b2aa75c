/** The files of `data/` as editors write them. */
import type { EntityType, NewsSite, ProfileLabel } from '../../library/records.ts';
import type { Need } from '../../linking/types.ts';
import type { YamlFile } from './yaml-file.ts';

/** A name, alone or with the rule for when it means its entity; several names may share a rule. */
export type AliasYaml = string | AliasRuleYaml;

export interface AliasRuleYaml {
  readonly alias: string | readonly string[];
  readonly need?: Exclude<Need, 'nothing'>;
  readonly for?: readonly string[];
  readonly against?: readonly string[];
  readonly and?: readonly string[];
  readonly otherSenses?: readonly string[];
}

export interface ProfileLineYaml {
  readonly label: ProfileLabel;
  readonly text: string;
  readonly from?: string;
  readonly until?: string;
  readonly entity?: string;
  readonly source: string;
}

export interface EntityYaml {
  readonly type: EntityType;
  readonly name: string;
  readonly wikidata?: string;
  readonly description: string;
  readonly background: string;
  readonly profile?: readonly ProfileLineYaml[];
  readonly standsFor?: string;
  readonly aliases: readonly AliasYaml[];
  readonly otherLanguages?: Readonly<Record<string, readonly AliasYaml[]>>;
  readonly facts: readonly { readonly text: string; readonly date?: string; readonly source: string }[];
  readonly related: readonly { readonly id: string; readonly relation: string }[];
  readonly verified: boolean;
  readonly familiar?: boolean;
}

export interface ArticleYaml {
  readonly url?: string;
  readonly title?: string;
  readonly outlet: string;
  readonly outletCountry: string;
  readonly outletKind: string;
  readonly published?: string;
  readonly dateHint?: string;
  readonly language: string;
  readonly tier: 'core' | 'extra';
  readonly confidence: 'high' | 'medium' | 'low';
  readonly topics: readonly string[];
  readonly stance: string;
  readonly facts: readonly string[];
  /** Names as the piece writes them. */
  readonly mentions: readonly string[];
  readonly note?: string;
}

export interface EventYaml {
  readonly date: string;
  readonly title: string;
  readonly entities: readonly string[];
  readonly source: string;
}

export interface ContestedYaml {
  readonly id: string;
  readonly question: string;
  readonly positions: readonly { readonly says: string; readonly articles: readonly string[] }[];
  readonly entities: readonly string[];
}

export type CueGroups = Readonly<Record<string, readonly string[]>>;

/** All files that the schemas pass. Ids stand with their file even where the file itself has a problem. */
export interface Sources {
  readonly entityIds: ReadonlySet<string>;
  readonly articleIds: ReadonlySet<string>;
  readonly entities: ReadonlyMap<string, YamlFile<EntityYaml>>;
  readonly articles: ReadonlyMap<string, YamlFile<ArticleYaml>>;
  readonly events: YamlFile<readonly EventYaml[]>;
  readonly contested: YamlFile<readonly ContestedYaml[]>;
  readonly cues: YamlFile<CueGroups>;
  readonly otherNames: YamlFile<readonly AliasYaml[]>;
  readonly newsSites: readonly NewsSite[];
}
