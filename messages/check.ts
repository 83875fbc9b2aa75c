/** Whether a value from outside is what it should be. Never throws and changes nothing. */
export type Check<Value> = (value: unknown) => value is Value;

/** What passes a check. */
export type Checked<SomeCheck> = SomeCheck extends Check<infer Value> ? Value : never;

/** @param longest UTF-16 units */
export function text(longest: number, shortest = 0): Check<string> {
  return (value): value is string =>
    typeof value === 'string' && value.length >= shortest && value.length <= longest;
}

export function wholeNumber(most = Number.MAX_SAFE_INTEGER): Check<number> {
  return (value): value is number =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most;
}

/** A moment in milliseconds, also one before 1970. */
export const isMoment: Check<number> = (value): value is number =>
  typeof value === 'number' && Number.isFinite(value);

export const isBoolean: Check<boolean> = (value): value is boolean => typeof value === 'boolean';

export function oneOf<const Value>(...values: readonly Value[]): Check<Value> {
  return (value): value is Value => values.some((known) => known === value);
}

export function orNull<Value>(check: Check<Value>): Check<Value | null> {
  return (value): value is Value | null => value === null || check(value);
}

export function list<Value>(check: Check<Value>, most: number): Check<readonly Value[]> {
  return (value): value is readonly Value[] =>
    Array.isArray(value) && value.length <= most && value.every((item) => check(item));
}

/** An object with these fields, each as it should be, and with no others. */
export function record<Fields extends Readonly<Record<string, Check<unknown>>>>(
  fields: Fields,
): Check<{ readonly [Name in keyof Fields]: Checked<Fields[Name]> }> {
  const checks = Object.entries(fields);
  return (value): value is { readonly [Name in keyof Fields]: Checked<Fields[Name]> } =>
    isObject(value) &&
    Object.keys(value).length === checks.length &&
    checks.every(([name, check]) => Object.hasOwn(value, name) && check(value[name]));
}

export function either<Value>(...checks: readonly Check<Value>[]): Check<Value> {
  return (value): value is Value => checks.some((check) => check(value));
}

/** An object of whatever fields: whoever reads it takes what it can use. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a reader of values accepts that throws at any other. */
export function readableBy<Value>(read: (value: unknown) => Value): Check<Value> {
  return (value): value is Value => {
    try {
      read(value);
      return true;
    } catch {
      // Whatever it is that is wrong, it is refused.
      return false;
    }
  };
}
