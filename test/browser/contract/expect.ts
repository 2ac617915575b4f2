/** The matchers of jest that the contract uses, for a page where jest cannot run. */
export function expect(actual: unknown) {
  const check = (holds: boolean, expected: unknown) => {
    if (!holds) throw new Error(`${JSON.stringify(actual)} was expected to be ${JSON.stringify(expected)}`);
  };
  return {
    toBe: (expected: unknown) => check(Object.is(actual, expected), expected),
    toBeNull: () => check(actual === null, null),
    toEqual: (expected: unknown) => check(equal(actual, expected), expected),
  };
}

/** A property that is undefined counts as absent, as in jest. */
function equal(actual: unknown, expected: unknown): boolean {
  if (Object.is(actual, expected)) return true;
  if (!isRecord(actual) || !isRecord(expected) || Array.isArray(actual) !== Array.isArray(expected))
    return false;
  const keys = new Set([...Object.keys(actual), ...Object.keys(expected)]);
  return [...keys].every((key) => equal(actual[key], expected[key]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
