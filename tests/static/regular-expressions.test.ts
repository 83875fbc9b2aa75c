import { globSync, readFileSync } from 'node:fs';
import { analyse } from 'scslre';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * The linter reads regular expressions as they are written. Those that are put together of parts, when a module is
 * loaded, are looked at here.
 */
describe('Regular expressions that are put together of parts', () => {
  const made: RegExp[] = [];
  const { RegExp: original } = globalThis;
  beforeAll(async () => {
    // It makes many of its own, which are the business of its authors.
    await import('marked');
    globalThis.RegExp = new Proxy(original, {
      construct(target, given, newTarget) {
        const expression = Reflect.construct(target, given, newTarget) as RegExp;
        made.push(expression);
        return expression;
      },
    });
    const files = globSync(
      '{languages,library,linking,messages,notes,pack,page,related,search,settings}/**/*.ts',
    );
    for (const file of files.filter((one) => readFileSync(one, 'utf8').includes('new RegExp('))) {
      await import(/* @vite-ignore */ `../../${file}`);
    }
  });
  afterAll(() => {
    globalThis.RegExp = original;
  });

  it('are all linear in the length of the text', () => {
    expect(made.length).toBeGreaterThan(10);
    const slow = made.flatMap(({ source, flags }) =>
      analyse({ source, flags }).reports.map(
        ({ type, exponential }) =>
          `${type}, ${exponential ? 'exponential' : 'polynomial'}: /${source}/${flags}`,
      ),
    );
    expect(slow).toEqual([]);
  });
});
