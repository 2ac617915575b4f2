/** The few matchers of jest that the contract uses, for a page where jest cannot run. */
export function expect(actual: unknown) {
  return { ...matchers(actual, true), not: matchers(actual, false) };
}

expect.objectContaining = (expected: object) => new Containing(expected);

class Containing {
  readonly expected: object;

  constructor(expected: object) {
    this.expected = expected;
  }
}

function matchers(actual: unknown, wanted: boolean) {
  const check = (matcher: string, holds: boolean, expected?: unknown) => {
    if (holds === wanted) return;
    const not = wanted ? '' : 'not ';
    throw new Error(`${show(actual)} was expected ${not}${matcher} ${show(expected)}`);
  };
  return {
    toBe: (expected: unknown) => check('to be', Object.is(actual, expected), expected),
    toEqual: (expected: unknown) => check('to equal', equal(actual, expected), expected),
    toMatchObject: (expected: object) => check('to match', equal(actual, new Containing(expected)), expected),
    toBeNull: () => check('to be', actual === null, null),
    toBeUndefined: () => check('to be', actual === undefined, undefined),
    toHaveLength: (length: number) => check('to have length', lengthOf(actual) === length, length),
    toContain: (item: unknown) => check('to contain', (actual as unknown[]).includes(item), item),
    toContainEqual: (item: unknown) =>
      check(
        'to contain',
        (actual as unknown[]).some((one) => equal(one, item)),
        item,
      ),
    toBeGreaterThan: (least: number) => check('to be above', (actual as number) > least, least),
    toThrow: () => check('to throw', throws(actual as () => unknown)),
  };
}

function equal(actual: unknown, expected: unknown): boolean {
  if (Object.is(actual, expected)) return true;
  if (expected instanceof Containing) return isObject(actual) && contains(actual, expected.expected);
  if (!isObject(actual) || !isObject(expected) || Array.isArray(actual) !== Array.isArray(expected))
    return false;
  return contains(actual, expected) && contains(expected, actual);
}

/** A property that is undefined counts as absent, as in jest's `toEqual`. */
function contains(actual: object, expected: object): boolean {
  const values = actual as Record<string, unknown>;
  return Object.entries(expected).every(([key, value]) => equal(values[key], value));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function lengthOf(value: unknown): number | undefined {
  return (value as { length?: number }).length;
}

function throws(work: () => unknown): boolean {
  try {
    work();
    return false;
  } catch {
    return true;
  }
}

function show(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
