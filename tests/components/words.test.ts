import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plural } from '../../components/words.ts';
import messages from '../../public/_locales/en/messages.json';
import { words } from './with-words.tsx';

const sources = [...globSync('{components,entrypoints}/**/*.{ts,tsx}'), 'wxt.config.ts']
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const keys = Object.keys(messages);

/** Keys that are put together from parts, such as `kind${type}`, as patterns. */
const patterns = [...sources.matchAll(/`(\w{2,}\$\{[^`]+\}\w*)`/g)].map(
  ([, template]) => new RegExp(`^${template!.replaceAll(/\$\{[^}]+\}/g, '[A-Za-z]+')}$`),
);

describe('The words', () => {
  it.each(keys)('%s is said somewhere', (key) => {
    const base = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
    const isWritten = new RegExp(`'${base}'|="${base}"|__MSG_${base}__`).test(sources);
    expect(isWritten || patterns.some((pattern) => pattern.test(key))).toBe(true);
  });

  it.each(Object.entries(messages))(
    '%s tells translators what it is for',
    (_key, { message, description }) => {
      expect(message.trim()).not.toBe('');
      expect(description.trim()).not.toBe('');
    },
  );

  it('exist for every key that is asked for in plain text', () => {
    const asked = [...sources.matchAll(/\bwords\(\s*'(\w+)'/g)].map(([, key]) => key!);
    expect(asked.length).toBeGreaterThan(30);
    expect(keys).toEqual(expect.arrayContaining(asked));
  });

  it('exist for every key that the manifest names', () => {
    const named = [...sources.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key!);
    expect(named).not.toEqual([]);
    expect(keys).toEqual(expect.arrayContaining(named));
  });

  it('describe the extension in as many characters as stores allow', () => {
    expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132);
  });

  it('have a form for one and a form for many wherever they have either', () => {
    const forms = (form: string) =>
      keys.filter((key) => key.endsWith(form)).map((key) => key.slice(0, -form.length));
    expect(forms('_one')).toEqual(forms('_other'));
  });

  it.each([
    [1, 'once'],
    [0, '0 times'],
    [2, '2 times'],
    [1200, '1,200 times'],
  ])('say %d in the fitting form: %s', (count, said) => {
    expect(plural(words, 'mentions', count)).toBe(said);
  });
});
