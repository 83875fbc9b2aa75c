import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { didYouMean } from './did-you-mean.ts';
import type { Problem } from './problem.ts';
import type { Path, YamlFile } from './yaml-file.ts';

const SCHEMAS = ['entity', 'article', 'events', 'contested', 'cues', 'other-names'] as const;

export type SchemaName = (typeof SCHEMAS)[number];

/** What the schema of its kind finds wrong in a file. */
export function checkSchema(name: SchemaName, { file, value, lineOf }: YamlFile<unknown>): Problem[] {
  const validate = validators()[name];
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => {
    const path = pathOf(error);
    return { file, line: lineOf(path), sentence: sentenceOf(error, path) };
  });
}

let made: Record<SchemaName, ValidateFunction> | undefined;

function validators(): Record<SchemaName, ValidateFunction> {
  if (!made) {
    const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true });
    for (const name of SCHEMAS) ajv.addSchema(readSchema(name), `${name}.schema.json`);
    made = Object.fromEntries(SCHEMAS.map((name) => [name, ajv.getSchema(`${name}.schema.json`)])) as Record<
      SchemaName,
      ValidateFunction
    >;
  }
  return made;
}

function readSchema(name: SchemaName): object {
  const file = new URL(`../../data/schema/${name}.schema.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as object;
}

/** Where the error stands; a field that does not belong stands under its own name. */
function pathOf({ instancePath, keyword, params }: ErrorObject): Path {
  const path = instancePath.split('/').slice(1).map(unescapePointer);
  return keyword === 'additionalProperties' ? [...path, String(params['additionalProperty'])] : path;
}

function unescapePointer(part: string): string | number {
  return /^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~');
}

function sentenceOf({ keyword, params, data, parentSchema, message }: ErrorObject, path: Path): string {
  const where = nameOf(path);
  const schema = (parentSchema ?? {}) as { description?: string; properties?: object };
  switch (keyword) {
    case 'required':
      return `${where} has no “${params['missingProperty']}”. Add it.`;
    case 'additionalProperties': {
      const field = String(path.at(-1));
      return `There is no field “${field}” here.${didYouMean(field, Object.keys(schema.properties ?? {}))}`;
    }
    case 'enum': {
      const allowed = params['allowedValues'] as string[];
      return `“${String(data)}” is not one of ${allowed.join(', ')}.${didYouMean(String(data), allowed)}`;
    }
    case 'pattern':
      return `“${String(data)}” is not ${schema.description}.`;
    case 'type':
      return `${where} must be ${typeName(params['type'])}.${typeof data === 'number' ? ' Put it in quotes.' : ''}`;
    case 'minItems':
    case 'minLength':
      return `${where} is empty. Fill it in or leave it out.`;
    default:
      return `${where} ${message}.`;
  }
}

/** `facts[1].source`, or "This entry" for the whole file. */
function nameOf(path: Path): string {
  const name = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
  return name === '' ? 'This entry' : name.replace(/^\./, '');
}

function typeName(type: string | readonly string[]): string {
  return [type]
    .flat()
    .map((name) => TYPE_NAMES[name] ?? name)
    .join(' or ');
}

const TYPE_NAMES: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'a map of fields',
  boolean: 'true or false',
};
