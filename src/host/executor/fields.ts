import colorNames from './color-names.json';
import { invalidArgument } from './errors.ts';
import { wireName, type HostClass } from './objects.ts';
import type { Session } from './session.ts';

/** Takes a value from the wire, or refuses it. */
export type Check<V> = (value: unknown) => V;

export const text: Check<string> = (value) => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw invalidArgument('The text');
};

export const flag: Check<boolean> = (value) => {
  if (typeof value === 'boolean') return value;
  throw invalidArgument('The value');
};

export function number(least = -Infinity, most = Infinity): Check<number> {
  return (value) => {
    const given = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof given === 'number' && given >= least && given <= most) return given;
    throw invalidArgument('The number');
  };
}

export function integer(least: number, most: number): Check<number> {
  return (value) => {
    const given = number(least, most)(value);
    if (Number.isInteger(given)) return given;
    throw invalidArgument('The number');
  };
}

/** One of Excel's words; letters' case does not matter, as in Excel. */
export function oneOf<const W extends string>(...words: readonly W[]): Check<W> {
  return (value) => {
    const word = typeof value === 'string' && words.find((one) => one.toLowerCase() === value.toLowerCase());
    if (word) return word;
    throw invalidArgument('The value');
  };
}

export function orNull<V>(check: Check<V>): Check<V | null> {
  return (value) => (value === null || value === undefined ? null : check(value));
}

/** Of CSS; both spellings of gray. */
const namedColors: Readonly<Record<string, string>> = colorNames;

/** `#FFA500`, `FFA500` or a name of HTML. */
export const color: Check<string> = (value) => {
  const given = typeof value === 'string' ? value.trim() : '';
  const name = given.toLowerCase().replace('grey', 'gray');
  if (Object.hasOwn(namedColors, name)) return namedColors[name]!;
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(given)?.[1];
  if (!digits) throw invalidArgument('The color');
  const full = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
  return `#${full.toUpperCase()}`;
};

/** A colour, or empty for none. */
export const colorOrNone: Check<string> = (value) => (value === '' || value === null ? '' : color(value));

type Checks<T> = { readonly [K in keyof T]?: Check<T[K]> };
type Members<T> = Required<Pick<HostClass<T>, 'get' | 'set'>>;

/**
 * Readers and writers of plain data: `data` finds it, every write is checked first, and `wrote` hears of it.
 */
export function fields<T, D extends object>(
  data: (target: T, session: Session) => D,
  checks: Checks<D>,
  wrote: (target: T, session: Session, name: keyof D) => void = () => undefined,
): Members<T> {
  const get: Record<string, (target: T, session: Session) => unknown> = {};
  const set: Record<string, (target: T, value: unknown, session: Session) => void> = {};
  for (const name of Object.keys(checks) as (keyof D & string)[]) {
    get[wireName(name)] = (target, session) => data(target, session)[name] ?? null;
    set[wireName(name)] = (target, value, session) => {
      data(target, session)[name] = checks[name]!(value);
      wrote(target, session, name);
    };
  }
  return { get, set };
}
