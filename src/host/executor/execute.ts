import {
  accessDenied,
  apiNotFound,
  generalException,
  HostError,
  invalidArgument,
  invalidReference,
} from './errors.ts';
import { Arguments } from './arguments.ts';
import { callMethod, clientName, getObject, HostObject, setProperty } from './objects.ts';
import { identify, queryObject } from './query.ts';
import { actionTypes, pathTypes } from './request.ts';
import type { Action, ArgumentInfo, ObjectPath, RequestBody, ResponseBody } from './request.ts';
import type { Session } from './session.ts';
import type { Place } from '../workbook.ts';
import { evaluateCall } from './classes/functions.ts';
import { evaluateNames } from './classes/named-item.ts';
import { service } from './classes/services.ts';
import { workbook } from './classes/workbook.ts';

/** Carries out one RichApi request. Stops at the first action that fails; the earlier ones stay done. */
export async function execute(body: RequestBody, session: Session): Promise<ResponseBody> {
  const request = new Request(body, session);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      await request.prepare(action);
      const answer = request.perform(action);
      const value: unknown = answer instanceof Promise ? await answer : answer;
      if (action.ActionType === actionTypes.trace) traces.push(action.Id);
      if (action.ActionType !== actionTypes.setProperty) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      const failure = error instanceof HostError ? error : generalException(String(error));
      return {
        Results: results,
        TraceIds: traces,
        Error: describe(failure, request.at ?? action.Name, index),
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

function describe(error: HostError, location: string, index: number): NonNullable<ResponseBody['Error']> {
  return {
    Code: error.code,
    Message: error.message,
    Location: location,
    HttpStatusCode: error.httpStatus,
    ActionIndex: index,
  };
}

/** Classes whose properties are not part of the workbook. */
const reads = new Set(['Runtime', 'RibbonControl']);
/** Calls that change nothing in it. */
const harmless =
  /^(Find|Select|Activate|Calculate|Suspend|Show|Set(AppRuntime|Visibility)|Send|Notify|Close|Create|Open)/;

/** Calls whose answer depends on what formulas come to. */
const needsResults = /^(Get(Spill|UsedRange|SpecialCells|RangeEdge|SurroundingRegion|ExtendedRange)|Find)/;
/** Calls that do something with what formulas come to. */
const usesResults = /^(Apply|Reapply|RemoveDuplicates|CopyFrom|AutoFill)/;
/** Properties that show it. */
const showsResults = /(^|\/)(values|text|valueTypes|arrayValues|value)$/;

class Request {
  /** The member being worked on, as the client writes it: `Range.values`. */
  at: string | null = null;
  private readonly body: RequestBody;
  private readonly session: Session;
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(body: RequestBody, session: Session) {
    this.body = body;
    this.session = session;
  }

  /** Results of formulas that the action needs may still be on their way. */
  async prepare(action: Action): Promise<void> {
    const path = this.body.ObjectPaths[action.ObjectPathId];
    const queries = action.ActionType === actionTypes.query;
    const calls = path?.ObjectPathType === pathTypes.method && !this.resolved.has(path.Id) ? path : null;
    const walks = calls !== null && (needsResults.test(calls.Name) || asksForSpill(calls.ArgumentInfo));
    const uses = action.ActionType === actionTypes.method && usesResults.test(action.Name);
    if (!queries && !walks && !uses) return;
    if (calls && asksForSpill(calls.ArgumentInfo)) this.session.demandResults(null);
    else if (calls?.Name.includes('Spill')) this.demandFrom(calls.ParentObjectPathId ?? 0, null);
    if (uses) this.session.demandResults(null);
    if (queries) this.demandFrom(action.ObjectPathId, action.QueryInfo?.Select ?? []);
    await this.session.settle();
    if (!queries) return;
    const asked = this.object(action.ObjectPathId);
    await evaluateCall(asked, this.session);
    if (showsNames(action.QueryInfo?.Select ?? [])) await evaluateNames(asked, this.session);
  }

  /** What is read of cells must have been worked out; null asks for it whatever is read. */
  private demandFrom(pathId: number, selected: readonly string[] | null): void {
    const { target } = this.object(pathId) ?? {};
    const place = target && isPlace(target) ? target : null;
    const all = selected === null || selected.length === 0 || selected.includes('*');
    const reads = selected?.some((path) => showsResults.test(path)) ?? false;
    if (place ? all || reads : reads) this.session.demandResults(place);
  }

  perform(action: Action): unknown {
    this.at = null;
    if (action.ActionType === actionTypes.trace) return null;
    const object = this.object(action.ObjectPathId);
    if (object && action.Name) this.at = `${object.type.name}.${clientName(action.Name)}`;
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return object && identify(object, this.session);
      case actionTypes.query:
        return object && queryObject(object, action.QueryInfo ?? {}, this.session);
      case actionTypes.method:
        return object ? this.call(object, action) : { _IsNull: true };
      case actionTypes.setProperty: {
        if (!object) throw invalidReference();
        if (!reads.has(object.type.name)) this.refuseReadOnly();
        this.session.unsettled = true;
        this.session.undo.noticeCall(object.type.name, clientName(action.Name));
        setProperty(object, action.Name, this.arguments(action.ArgumentInfo)[0] ?? null, this.session);
        return null;
      }
      case actionTypes.ensureUnchanged:
        return null;
      default:
        throw new HostError('NotImplemented', 501, `Action type ${action.ActionType} is not implemented.`);
    }
  }

  private call(object: HostObject, action: Action): unknown {
    if (action.Name === '_KeepReference' && object.type.keepsReference) {
      this.session.keep(object);
      return null;
    }
    this.noticeWrite(object, action.Name);
    const args = new Arguments(this.arguments(action.ArgumentInfo));
    return callMethod(object, action.Name, args, this.session) ?? null;
  }

  private noticeWrite({ type }: HostObject, method: string): void {
    this.session.undo.noticeCall(type.name, clientName(method));
    if (method.startsWith('Get') || method.startsWith('_')) return;
    if (!harmless.test(method)) this.refuseReadOnly();
    this.session.unsettled = true;
  }

  private refuseReadOnly(): void {
    if (this.session.readOnly) throw accessDenied();
  }

  /** A path is resolved once: a method behind it may have an effect. */
  private object(pathId: number): HostObject | null {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[pathId];
    if (!path) throw invalidArgument(`Object path ${pathId}`);
    const object = this.resolve(path);
    this.resolved.set(pathId, object);
    return object;
  }

  private resolve(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === pathTypes.root) return workbook.of(this.session.workbook);
    if (path.ObjectPathType === pathTypes.service) return service(path.Name);
    if (path.ObjectPathType === pathTypes.reference) return this.session.referenced(path.Name);
    if (path.ObjectPathType === pathTypes.nothing) return null;

    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const name = path.ObjectPathType === pathTypes.indexer ? 'GetItem' : path.Name;
    this.at = `${parent.type.name}.${clientName(name)}`;
    if (path.ObjectPathType === pathTypes.property) return getObject(parent, name, this.session);
    this.noticeWrite(parent, name);
    const result = callMethod(parent, name, new Arguments(this.arguments(path.ArgumentInfo)), this.session);
    if (result === null || result instanceof HostObject) return result;
    throw apiNotFound(parent.type.name, clientName(name));
  }

  private arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    return this.withObjects(info?.Arguments ?? [], info?.ReferencedObjectPathIds) as unknown[];
  }

  private withObjects(value: unknown, pathIds: unknown): unknown {
    if (typeof pathIds === 'number' && pathIds !== 0) return this.object(pathIds);
    if (Array.isArray(value)) {
      if (!Array.isArray(pathIds) && !value.some(isObject)) return value;
      const ids = Array.isArray(pathIds) ? (pathIds as unknown[]) : [];
      return value.map((item, index) => this.withObjects(item, ids[index]));
    }
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value) return this.object(Number(value._ObjectPathId));
    if (!JSON.stringify(value).includes('"_ObjectPathId"')) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, this.withObjects(item, null)]),
    );
  }
}

const showsNames = (selected: readonly string[]) =>
  selected.length === 0 || selected.some((path) => /(^|\/)(type|types|value|values|\*)$/.test(path));

/** `getRange('C1#')`. */
function asksForSpill(info: ArgumentInfo | undefined): boolean {
  const [address] = info?.Arguments ?? [];
  return typeof address === 'string' && /[A-Z]\$?\d+#$/i.test(address);
}

/** Collections of the whole workbook have a place too, which is nowhere. */
function isPlace(target: unknown): target is Place {
  const { sheet, area } = (isObject(target) ? target : {}) as { sheet?: unknown; area?: unknown };
  return isObject(sheet) && isObject(area);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
