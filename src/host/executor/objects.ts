import { apiNotFound, itemNotFound } from './errors.ts';
import type { Arguments } from './arguments.ts';
import type { Session } from './session.ts';

/**
 * A class of the object model, written once: members by their wire names (first letter upper case).
 * A member that is not listed answers `ApiNotFound`.
 */
export interface HostClass<T> {
  readonly name: string;
  /** Keys that every reply about the object carries (`Id` or `_Id`). */
  readonly id?: (target: T, session: Session) => Readonly<Record<string, string>>;
  /** The client may hold on to the object between requests. */
  readonly keepsReference?: boolean;
  readonly get?: Readonly<Record<string, (target: T, session: Session) => unknown>>;
  readonly set?: Readonly<Record<string, (target: T, value: unknown, session: Session) => void>>;
  readonly objects?: Readonly<Record<string, (target: T, session: Session) => HostObject | null>>;
  /** A host object, a plain value, a promise of one, or nothing. */
  readonly methods?: Readonly<Record<string, (target: T, args: Arguments, session: Session) => unknown>>;
  /** Answers the methods that are not listed. */
  readonly anyMethod?: (target: T, name: string, args: Arguments, session: Session) => unknown;
  /**
   * Every scalar that Excel has is listed: another name in a query is nothing Excel knows, and it leaves such names
   * out without a word.
   */
  readonly complete?: boolean;
  readonly items?: (target: T, session: Session) => readonly HostObject[];
}

/** An instance: a target seen through its class. */
export class HostObject<T = unknown> {
  readonly type: HostClass<T>;
  /** Another one after cells moved, for what the client holds on to. */
  target: T;
  /** Set while the client holds on to the object. */
  referenceId: string | null = null;

  constructor(type: HostClass<T>, target: T) {
    this.type = type;
    this.target = target;
  }
}

/** Declares a class; `of` makes its instances. */
export function hostClass<T>(name: string, members: Omit<HostClass<T>, 'name'>): ObjectMaker<T> {
  const type: ObjectMaker<T> = {
    name,
    ...members,
    of: (target) => new HostObject(type, target) as HostObject,
  };
  return type;
}

export interface ObjectMaker<T> extends HostClass<T> {
  of(target: T): HostObject;
}

/** The target when the object is of the class; null otherwise. */
export function targetOf<T>(object: unknown, type: HostClass<T>): T | null {
  return object instanceof HostObject && object.type === type ? (object.target as T) : null;
}

export function callMethod(object: HostObject, name: string, args: Arguments, session: Session): unknown {
  const method = own(object.type.methods, name);
  const { anyMethod } = object.type;
  if (!method && anyMethod) return anyMethod(object.target, name, args, session);
  if (!method || !session.hasMember(object.type.name, clientName(name)))
    throw apiNotFound(object.type.name, clientName(name));
  return method(object.target, args, session);
}

export function getObject(object: HostObject, name: string, session: Session): HostObject | null {
  const getter = own(object.type.objects, name);
  if (!getter || !session.hasMember(object.type.name, clientName(name)))
    throw apiNotFound(object.type.name, clientName(name));
  return getter(object.target, session);
}

export function setProperty(object: HostObject, name: string, value: unknown, session: Session): void {
  const setter = own(object.type.set, name);
  if (!setter || !session.hasMember(object.type.name, clientName(name)))
    throw apiNotFound(object.type.name, clientName(name));
  setter(object.target, value, session);
}

/** The usual `getItem`: by `Id`, `_Id` or name. Null when there is none. */
function findItem(items: readonly HostObject[], key: string, session: Session): HostObject | null {
  const wanted = key.toLowerCase();
  const matches = (item: HostObject) =>
    Object.values(item.type.id?.(item.target, session) ?? {}).some((id) => id.toLowerCase() === wanted) ||
    String(own(item.type.get, 'Name')?.(item.target, session)).toLowerCase() === wanted;
  return items.find(matches) ?? null;
}

/** Members that every keyed collection has. */
export function collectionMethods<T>(
  items: NonNullable<HostClass<T>['items']>,
): NonNullable<HostClass<T>['methods']> {
  return {
    GetItem: (target, args, session) => {
      const item = findItem(items(target, session), args.text(0), session);
      if (!item) throw itemNotFound();
      return item;
    },
    GetItemOrNullObject: (target, args, session) => findItem(items(target, session), args.text(0), session),
    GetItemAt: (target, args, session) => {
      const item = items(target, session)[args.integer(0)];
      if (!item) throw itemNotFound();
      return item;
    },
    GetCount: (target, _, session) => items(target, session).length,
  };
}

/** `Name` on the wire is `name` in the client. */
export function clientName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(clientName: string): string {
  return clientName.charAt(0).toUpperCase() + clientName.slice(1);
}

/** A member of its own, never one inherited from Object.prototype. */
export function own<V>(members: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return members && Object.hasOwn(members, name) ? members[name] : undefined;
}
