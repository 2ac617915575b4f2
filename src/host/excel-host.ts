import { overlaps, type Area } from '../model/address.ts';
import { followHeadings } from './executor/classes/table-rows-of-headings.ts';
import { messagesFor, type EventMessage } from './executor/event-messages.ts';
import { execute } from './executor/execute.ts';
import { faultsByName, type Fault, type FaultName, type Faults } from './faults.ts';
import { actionTypes, pathTypes, type RequestBody, type ResponseBody } from './executor/request.ts';
import { Session } from './executor/session.ts';
import { offeredSets, type RequirementSets } from './requirement-sets.ts';
import { UndoStack } from './undo-stack.ts';
import type { HostEvent, HostSheet, HostWorkbook } from './workbook.ts';

export interface ExcelHostOptions {
  /** `web` brings Excel on the web's limit of 5 MB for a request and for an answer. */
  readonly platform?: 'desktop' | 'web';
  readonly readOnly?: boolean;
  /** Sets that differ from those of a current Excel. */
  readonly requirementSets?: RequirementSets;
  /** Makes chosen requests go wrong, for tests of the client's side. */
  readonly faults?: Faults;
}

export interface HandledRequest {
  readonly body: RequestBody;
  /** Nothing about the workbook: letting go of references after `Excel.run`, or services of Office. */
  readonly housekeeping: boolean;
  readonly flags: number;
  readonly requestBytes: number;
  responseBytes: number;
}

export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
  /** The channel itself failed, with Office's number for it; there is no answer then. */
  readonly channel?: number;
}

/** Events that leave the file as it is. */
const idle = new Set<HostEvent['kind']>(['activated', 'deactivated', 'selectionChanged', 'calculated']);
const largestPayload = 5 * 1024 * 1024;
const waitForCellEdit = 64;
/** Batches that may wait at once. */
const mostQueued = 50;
const activityLimit = 5102;

/** Excel as the client meets it: answers requests about one open workbook and tells what happens in it. */
export class ExcelHost {
  readonly workbook: HostWorkbook;
  readonly session: Session;
  /** Every request about the workbook so far. */
  readonly requests: HandledRequest[] = [];
  faults: Faults;
  private readonly platform: 'desktop' | 'web';
  private readonly stopListening: () => void;
  private readonly receivers = new Set<(messages: readonly EventMessage[]) => void>();
  private waitingEvents: HostEvent[] = [];
  private busy = 0;
  private readonly armed: FaultName[] = [];
  private editing = false;
  private readonly waitingForEdit: (() => void)[] = [];

  constructor(workbook: HostWorkbook, options: ExcelHostOptions = {}) {
    this.workbook = workbook;
    this.session = new Session(workbook);
    this.session.readOnly = options.readOnly ?? false;
    this.session.requirementSets = offeredSets(options.requirementSets);
    this.faults = options.faults ?? (() => undefined);
    this.platform = options.platform ?? 'desktop';
    this.session.undo = new UndoStack(this.platform);
    this.stopListening = workbook.listen((event) => this.notice(event));
  }

  /** Makes the next request, or the next few, go wrong. */
  arm(name: FaultName, times = 1): void {
    for (let time = 0; time < times; time++) this.armed.push(name);
  }

  disarm(): void {
    this.armed.length = 0;
  }

  /** Requests other than housekeeping. */
  get roundTrips(): number {
    return this.requests.filter((request) => !request.housekeeping).length;
  }

  /** While a user edits a cell, requests wait or are refused, as the client asks. */
  get cellEditing(): boolean {
    return this.editing;
  }

  set cellEditing(editing: boolean) {
    this.editing = editing;
    if (!editing) for (const resume of this.waitingForEdit.splice(0)) resume();
  }

  /** Answers one RichApi request; events it caused are told after `reply` has run. */
  async answer(bodyText: string, flags: number, reply: (answer: HttpAnswer) => void): Promise<void> {
    if (this.busy++ === 0) this.workbook.beginStep();
    try {
      const answer = await this.process(bodyText, flags);
      if (answer) reply(answer);
    } finally {
      this.busy--;
      if (this.session.undo.endRequest()) this.workbook.forgetSteps();
      this.tellWaiting();
    }
  }

  /** Receives the messages for event handlers; the answer stops it. */
  onMessages(receiver: (messages: readonly EventMessage[]) => void): () => void {
    this.receivers.add(receiver);
    return () => this.receivers.delete(receiver);
  }

  send(messages: readonly EventMessage[]): void {
    if (messages.length > 0) for (const receiver of this.receivers) receiver(messages);
  }

  dispose(): void {
    this.stopListening();
    this.receivers.clear();
    this.workbook.dispose();
  }

  private async process(bodyText: string, flags: number): Promise<HttpAnswer | null> {
    const body = JSON.parse(bodyText) as RequestBody;
    const request: HandledRequest = {
      body,
      housekeeping: isHousekeeping(body),
      flags,
      requestBytes: byteLength(bodyText),
      responseBytes: 0,
    };
    this.requests.push(request);
    if (this.busy > mostQueued) return { status: 200, body: '', channel: activityLimit };
    const fault = request.housekeeping ? undefined : this.nextFault(body);
    if (fault === 'never') return null;
    if (fault && 'delayMs' in fault) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
    if (fault && 'status' in fault) return { status: fault.status, body: '' };
    if (fault && 'channel' in fault) return { status: 200, body: '', channel: fault.channel };
    const response = await this.respond(request, fault);
    let text = JSON.stringify(response);
    request.responseBytes = byteLength(text);
    if (this.platform === 'web' && request.responseBytes > largestPayload) {
      text = JSON.stringify(failure({ code: 'ResponsePayloadSizeLimitExceeded' }));
    }
    return { status: 200, body: text };
  }

  private async respond(request: HandledRequest, fault: Fault | undefined): Promise<ResponseBody> {
    if (typeof fault !== 'object') return this.carryOut(request);
    if ('error' in fault) return failure(fault.error);
    if ('refuse' in fault && makesCall(request.body, fault.refuse)) return failure({ code: fault.code });
    if (!('before' in fault)) return this.carryOut(request);
    fault.before(this.session);
    try {
      return await this.carryOut(request);
    } finally {
      fault.after?.(this.session);
    }
  }

  private nextFault(body: RequestBody): Fault | undefined {
    const name = this.armed.shift();
    return name ? faultsByName[name] : this.faults(this.roundTrips, body);
  }

  private async carryOut(request: HandledRequest): Promise<ResponseBody> {
    if (this.platform === 'web' && request.requestBytes > largestPayload) {
      return failure({ code: 'RequestPayloadSizeLimitExceeded' });
    }
    if (this.editing && !request.housekeeping) {
      if (!(request.flags & waitForCellEdit)) return failure({ code: 'InvalidOperationInCellEditMode' });
      await new Promise<void>((resolve) => this.waitingForEdit.push(resolve));
    }
    return execute(request.body, this.session);
  }

  private notice(event: HostEvent): void {
    if (event.kind === 'changed' || event.kind === 'shifted') this.session.unsettled = true;
    if (event.kind === 'shifted') this.session.followShift(event.sheet, event.shift);
    if (event.kind === 'deleted') this.session.forgetSheet(event.sheet);
    if (!idle.has(event.kind)) {
      this.session.dirty = true;
      this.session.undo.noticeChange('by' in event && event.by !== 'code' ? 'user' : 'code');
    }
    if (event.kind === 'changed' && !event.repeated) this.followHeadings(event.sheet, event.area);
    this.waitingEvents.push(event);
    if (this.busy === 0) queueMicrotask(() => this.tellWaiting());
  }

  /** Columns of tables are called what their headings say. */
  private followHeadings(sheet: HostSheet, area: Area): void {
    for (const table of this.workbook.tables) {
      const heading = { ...table.area, bottom: table.area.top };
      if (table.sheet !== sheet || !table.showHeaders || !overlaps(heading, area)) continue;
      followHeadings(table);
      this.workbook.tell({ kind: 'tableChanged', sheet, table });
    }
  }

  private tellWaiting(): void {
    if (this.busy > 0) return;
    const messages = this.waitingEvents.splice(0).flatMap((event) => messagesFor(event, this.session));
    this.send(messages);
  }
}

function isHousekeeping({ Actions, ObjectPaths }: RequestBody): boolean {
  if (Object.values(ObjectPaths).some((path) => path.ObjectPathType === pathTypes.service)) return true;
  const calls = Actions.filter((action) => action.ActionType !== actionTypes.instantiate);
  return calls.length > 0 && calls.every((action) => action.Name === '_RemoveReference');
}

/** By a call of its own, or on the way to an object. */
function makesCall({ Actions, ObjectPaths }: RequestBody, names: ReadonlySet<string>): boolean {
  return [...Actions, ...Object.values(ObjectPaths)].some(({ Name }) => names.has(Name));
}

function failure(error: { code: string; message?: string; location?: string }): ResponseBody {
  const { code, message = code, location = '' } = error;
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: location, HttpStatusCode: 400, ActionIndex: -1 },
  };
}

function byteLength(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7ff) bytes += code >= 0xd800 && code <= 0xdfff ? 1 : 2;
    else if (code > 0x7f) bytes += 1;
  }
  return bytes;
}
