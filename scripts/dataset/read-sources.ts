import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type SchemaName, checkSchema } from './check-schema.ts';
import type { Problem } from './problem.ts';
import { readNewsSites } from './read-news-sites.ts';
import type { ArticleYaml, EntityYaml, Sources } from './sources.ts';
import { type YamlFile, readYaml } from './yaml-file.ts';

/** Reads every file of the data folder. What a schema refuses is left out, with its problems. */
export function readSources(folder: string): { sources: Sources; problems: Problem[] } {
  const problems: Problem[] = [];
  const entities = readAll<EntityYaml>('entities', 'entity');
  const articles = readAll<ArticleYaml>('articles', 'article');
  const sites = readNewsSites(folder);
  problems.push(...sites.problems);

  const sources: Sources = {
    entityIds: entities.ids,
    articleIds: articles.ids,
    entities: entities.files,
    articles: articles.files,
    events: read<Sources['events']['value']>('events.yaml', 'events') ?? empty('events.yaml', []),
    contested:
      read<Sources['contested']['value']>('contested.yaml', 'contested') ?? empty('contested.yaml', []),
    cues: read<Sources['cues']['value']>('cues.yaml', 'cues') ?? empty('cues.yaml', {}),
    otherNames:
      read<Sources['otherNames']['value']>('other-names.yaml', 'other-names') ??
      empty('other-names.yaml', []),
    newsSites: sites.newsSites,
  };
  return { sources, problems };

  function readAll<T>(
    kind: string,
    schema: SchemaName,
  ): { ids: Set<string>; files: Map<string, YamlFile<T>> } {
    const ids = new Set<string>();
    const files = new Map<string, YamlFile<T>>();
    for (const name of readdirSync(join(folder, kind)).toSorted()) {
      const file = `${kind}/${name}`;
      const id = FILE_NAME.exec(name)?.[1];
      if (id === undefined) {
        problems.push({
          file,
          line: 1,
          sentence: 'A file here is called by its id: lower case, hyphens, and .yaml at the end.',
        });
        continue;
      }
      ids.add(id);
      const good = read<T>(file, schema);
      if (good) files.set(id, good);
    }
    return { ids, files };
  }

  function read<T>(file: string, schema: SchemaName): YamlFile<T> | null {
    const { read: found, problems: unreadable } = readYaml(folder, file);
    const wrong = found ? checkSchema(schema, found) : unreadable;
    problems.push(...wrong);
    // The schema has just said that the value has this shape.
    return found && wrong.length === 0 ? (found as YamlFile<T>) : null;
  }
}

function empty<T>(file: string, value: T): YamlFile<T> {
  return { file, value, lineOf: () => 1 };
}

const FILE_NAME = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/;
