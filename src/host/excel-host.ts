import { messagesFor, type EventMessage } from './executor/event-messages.ts';
import { execute } from './executor/execute.ts';
import { actionTypes, pathTypes, type RequestBody, type ResponseBody } from './executor/request.ts';
import { Session } from './executor/session.ts';
import type { HostEvent, HostWorkbook } from './workbook.ts';

export interface ExcelHostOptions {
  /** `web` brings Excel on the web's limit of 5 MB for a request and for an answer. */
  readonly platform?: 'desktop' | 'web';
  readonly readOnly?: boolean;
  /** Makes chosen requests go wrong, for tests of the client's side. */
  readonly faults?: Faults;
}

/** `requestNumber` counts the requests of the workbook from 1. Undefined: nothing goes wrong. */
export type Faults = (requestNumber: number, body: RequestBody) => Fault | undefined;
export type Fault =
  | 'never'
  | { readonly delayMs: number }
  | { readonly status: number }
  | { readonly error: { readonly code: string; readonly message?: string; readonly location?: string } };

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
}

/** Events that leave the file as it is. */
const idle = new Set<HostEvent['kind']>(['activated', 'deactivated', 'selectionChanged', 'calculated']);
const largestPayload = 5 * 1024 * 1024;
const waitForCellEdit = 64;

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
  private editing = false;
  private readonly waitingForEdit: (() => void)[] = [];

  constructor(workbook: HostWorkbook, options: ExcelHostOptions = {}) {
    this.workbook = workbook;
    this.session = new Session(workbook);
    this.session.readOnly = options.readOnly ?? false;
    this.faults = options.faults ?? (() => undefined);
    this.platform = options.platform ?? 'desktop';
    this.stopListening = workbook.listen((event) => this.notice(event));
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
    this.busy++;
    try {
      const answer = await this.process(bodyText, flags);
      if (answer) reply(answer);
    } finally {
      this.busy--;
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
    const fault = request.housekeeping ? undefined : this.faults(this.roundTrips, body);
    if (fault === 'never') return null;
    if (fault && 'delayMs' in fault) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
    if (fault && 'status' in fault) return { status: fault.status, body: '' };
    const response = fault && 'error' in fault ? failure(fault.error) : await this.carryOut(request);
    let text = JSON.stringify(response);
    request.responseBytes = byteLength(text);
    if (this.platform === 'web' && request.responseBytes > largestPayload) {
      text = JSON.stringify(failure({ code: 'ResponsePayloadSizeLimitExceeded' }));
    }
    return { status: 200, body: text };
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
    if (!idle.has(event.kind)) this.session.dirty = true;
    this.waitingEvents.push(event);
    if (this.busy === 0) queueMicrotask(() => this.tellWaiting());
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
