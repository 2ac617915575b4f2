/** What a class of the client offers. */
export interface ClassSurface {
  readonly name: string;
  readonly members: readonly Member[];
}

export interface Member {
  readonly name: string;
  readonly kind: 'scalar' | 'navigation' | 'event' | 'method';
  readonly writable?: boolean;
}

/** Every object of the client has these; they are its own business. */
const ofEveryClass = new Set([
  'constructor',
  'ensureUnchanged',
  'items',
  'load',
  'retrieve',
  'set',
  'setMockData',
  'toJSON',
  'track',
  'untrack',
  'update',
]);

/** Reads the classes from the loaded client itself. */
export function classesOf(client: object): ClassSurface[] {
  const classes: ClassSurface[] = [];
  for (const [name, type] of Object.entries(client)) {
    if (typeof type !== 'function' || !('prototype' in type)) continue;
    const descriptors = Object.getOwnPropertyDescriptors(type.prototype as object) as Descriptors;
    if (descriptors['_className']) classes.push({ name, members: membersOf(descriptors) });
  }
  return classes.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

type Descriptors = Record<string, PropertyDescriptor | undefined>;

function membersOf(descriptors: Descriptors): Member[] {
  const list = (name: string) => (descriptors[name]?.get?.call({}) ?? []) as string[];
  const scalars = list('_scalarPropertyNames');
  const members: Member[] = [];
  for (const [name, descriptor] of Object.entries(descriptors)) {
    if (name.startsWith('_') || name.startsWith('m_') || ofEveryClass.has(name) || !descriptor) continue;
    if (typeof descriptor.value === 'function') members.push({ name, kind: 'method' });
    else if (!descriptor.get) continue;
    else if (scalars.includes(name)) members.push({ name, kind: 'scalar', writable: descriptor.set !== undefined });
    else members.push({ name, kind: /^on[A-Z]/.test(name) ? 'event' : 'navigation' });
  }
  return members.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
