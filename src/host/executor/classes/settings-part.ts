import { invalidArgument } from '../errors.ts';
import { colorOrNone, flag, number, text, type Check } from '../fields.ts';
import { hostClass, wireName, type HostClass, type HostObject, type ObjectMaker } from '../objects.ts';

/** A part of a drawing: what was set of it is kept under its place among the drawing's settings. */
export interface SettingsPart {
  readonly settings: Map<string, unknown>;
  readonly path: string;
  /** Hears that something was set. */
  readonly changed: () => void;
}

type Defaults = Readonly<Record<string, string | number | boolean | null>>;

/** A part of the part. */
export const within = <P extends SettingsPart>(part: P, name: string): P => ({
  ...part,
  path: `${part.path}${name}/`,
});

/** Makes classes of plain settings, with what they are until someone sets them. */
export function partsOf<P extends SettingsPart>() {
  return (
    name: string,
    defaults: Defaults,
    parts: Readonly<Record<string, () => ObjectMaker<P>>> = {},
    methods: NonNullable<HostClass<P>['methods']> = {},
    /** Names that travel as the client writes them. */
    asWritten: readonly string[] = [],
  ): ObjectMaker<P> => {
    const get: Record<string, (part: P) => unknown> = {};
    const set: Record<string, (part: P, value: unknown) => void> = {};
    for (const [property, standard] of Object.entries(defaults)) {
      const check = checkFor(property, standard);
      const key = asWritten.includes(property) ? property : wireName(property);
      get[key] = (part) => settingOf(part, property) ?? standard;
      set[key] = (part, value) => put(part, property, check(value));
    }
    const objects = Object.entries(parts).map(([property, of]) => [
      wireName(property),
      (part: P): HostObject => of().of(within(part, property)),
    ]);
    return hostClass<P>(name, { complete: true, get, set, objects: Object.fromEntries(objects), methods });
  };
}

export const settingOf = ({ settings, path }: SettingsPart, property: string) =>
  settings.get(path + property);

export function put({ settings, path, changed }: SettingsPart, property: string, value: unknown): void {
  settings.set(path + property, value);
  changed();
}

/** Numbers, or an empty text where Excel finds them itself. */
const measures = /^(maximum|minimum|majorUnit|minorUnit)$/;

function checkFor(property: string, standard: Defaults[string]): Check<unknown> {
  if (/color$/i.test(property)) return colorOrNone;
  if (measures.test(property)) return (value) => (value === '' ? '' : number()(value));
  if (typeof standard === 'boolean') return flag;
  if (typeof standard === 'number') return number();
  if (typeof standard === 'string') return text;
  return (value) => {
    if (typeof value === 'object' && value !== null) throw invalidArgument('The value');
    return value;
  };
}
