import { settingsLimit } from './features/workbook-features.ts';
import { DocumentCalls } from './document-calls.ts';
import type { ExcelHost } from './excel-host.ts';
import { bindingEvent, bindingFacts } from './executor/bindings.ts';
import type { EventMessage } from './executor/event-messages.ts';

import type { HostEvent } from './workbook.ts';

export interface BridgeOptions {
  /** Language tag of the user interface and of the data: `fi-FI`. */
  readonly language?: string;
  /** Never the same for two opened workbooks: the client keeps settings by it. */
  readonly instanceId?: string;
  readonly documentUrl?: string;
  readonly settings?: Readonly<Record<string, string>>;
  /** The file as it would be saved now, for `Office.context.document.getFileAsync`. */
  readonly file?: () => Promise<Uint8Array>;
  /** Puts work off to a task of the host's, or of the add-in's, own, as between two programs; at once when left out. */
  readonly inTurn?: (whose: 'host' | 'addin', work: () => void) => void;
  /** Called for `Office.context.ui.openBrowserWindow`. */
  readonly openWindow?: (url: string) => void;
}

type Callback = (payload: unknown) => unknown;
interface Message {
  readonly methodId: number;
  readonly params: unknown;
}

/** Ids of handlers given out so far, of all pages. */
let registered = 0;

const methods = { execute: 1, writeSettings: 4, getContext: 5 } as const;
const calls = { getBinding: 68, richApi: 93, commandCompleted: 94, openWindow: 102 } as const;
const events = {
  settings: 1,
  documentSelection: 2,
  bindingSelection: 3,
  bindingChange: 4,
  richApi: 33,
  command: 39,
} as const;
const runtimeVisibility = 65_539;
const eventCategory = 65_536;
const failed = 5001;
const unsupported = 5010;
const bindingNotFound = 3002;

/** The native side of office.js on a Mac, as the client's own native channel expects it. One per add-in page. */
export class Bridge {
  /** What `Office.context.document.settings` holds, as JSON texts by key. */
  settings: Readonly<Record<string, string>>;
  private readonly host: ExcelHost;
  private readonly options: BridgeOptions;
  private readonly handlers = new Map<number, { event: number; target: string; receive: Callback }>();
  private readonly document: DocumentCalls;
  private readonly commands = new Map<string, (result: unknown) => void>();
  private readonly stop: (() => void)[];
  private fired = 0;

  constructor(host: ExcelHost, options: BridgeOptions = {}) {
    this.host = host;
    this.options = options;
    this.settings = options.settings ?? {};
    this.document = new DocumentCalls(host.session, {
      address: options.documentUrl ?? '',
      bytes: options.file,
    });
    this.stop = [
      host.onMessages((messages) => this.sendMessages(messages)),
      host.session.pane.listen((visible) => this.sendVisibility(visible)),
      host.workbook.listen((event) => {
        if (event.kind === 'workbookChanged' && event.what === 'settings')
          this.fire(events.settings, [[], events.settings]);
        this.tellBindings(event);
        if (event.kind === 'selectionChanged')
          this.fire(events.documentSelection, [[], events.documentSelection]);
      }),
    ];
  }

  /** Puts the channel where office.js looks for it. Must run before office.js does. */
  install(page: object): void {
    Bridge.installBefore(page, (work) => work(this));
  }

  /** Likewise before there is a workbook: what office.js says is handed on when there is one. */
  static installBefore(page: object, bridged: (work: (bridge: Bridge) => void) => void): void {
    Object.assign(page, {
      // Selects the channel; the messages themselves go through the functions below.
      webkit: { messageHandlers: { Agave: { postMessage: () => undefined } } },
      _enableFullDialogAPI: true,
      _osfHostAPI: (_handler: string, message: Message, callback: Callback | null) =>
        bridged((bridge) => bridge.receive(message, callback)),
      _osfHostRegisterEvent: (_handler: string, message: Message, onEvent: Callback, callback: Callback) => {
        const eventCallbackId = ++registered;
        bridged((bridge) => bridge.register(eventCallbackId, message, onEvent, callback));
        return { eventCallbackId };
      },
      _osfHostUnregisterCallback: (id: number) => bridged((bridge) => bridge.handlers.delete(id)),
    });
  }

  /** Presses a ribbon button; resolves with what the add-in gave to `event.completed`. */
  fireCommand(functionName: string, controlId = functionName): Promise<unknown> {
    const commandId = `command-${++this.fired}`;
    const done = new Promise((resolve) => this.commands.set(commandId, resolve));
    const source = JSON.stringify({ source: { id: controlId } });
    this.fire(events.command, [[commandId, functionName, source], events.command]);
    return done;
  }

  dispose(): void {
    for (const stop of this.stop) stop();
    this.handlers.clear();
  }

  private receive({ methodId, params }: Message, callback: Callback | null): void {
    const answer = (payload: unknown) => queueMicrotask(() => callback?.(payload));
    if (methodId === methods.getContext) return answer(this.context());
    if (methodId === methods.writeSettings) {
      const { keys, values } = params as { keys: string[]; values: string[] };
      const size = [...keys, ...values].reduce((sum, text) => sum + text.length, 0);
      if (size > settingsLimit) return answer([failed]);
      this.settings = Object.fromEntries(keys.map((key, index) => [key, values[index]!]));
      return answer([0]);
    }
    if (methodId !== methods.execute) return;
    const { id, apiArgs } = params as { id: number; apiArgs: unknown[] };
    if (id === calls.richApi) return this.executeRichApi(apiArgs[0] as unknown[], callback!);
    if (id === calls.getBinding) return answer([this.findBinding(String(apiArgs[0]))]);
    if (id === calls.commandCompleted) return answer([[this.completeCommand(apiArgs)]]);
    if (id === calls.openWindow && this.options.openWindow) {
      this.options.openWindow(String(apiArgs[1]));
      return answer([[0]]);
    }
    if (!this.document.knows(id)) return answer([[unsupported]]);
    this.document.answer(id, apiArgs).then(
      (reply) => answer([reply]),
      () => answer([[failed]]),
    );
  }

  private executeRichApi(message: unknown[], callback: Callback): void {
    const [, , , , body, , flags] = message;
    const inTurn = this.options.inTurn ?? ((_, work) => work());
    const reply = (payload: unknown) => inTurn('addin', () => callback(payload));
    const answer = () =>
      this.host.answer(String(body), Number(flags), ({ status, body, channel }) =>
        reply(
          channel === undefined ? [[0, [status, ['Content-Type', 'application/json'], body]]] : [[channel]],
        ),
      );
    inTurn('host', () => void answer().catch(() => reply([[failed]])));
  }

  private completeCommand([commandId, status, json]: unknown[]): number {
    const complete = this.commands.get(String(commandId));
    if (!complete) return failed;
    this.commands.delete(String(commandId));
    complete(status === 0 && typeof json === 'string' && json !== '' ? JSON.parse(json) : null);
    return 0;
  }

  private register(handlerId: number, { params }: Message, receive: Callback, callback: Callback): void {
    const { id: event, targetId } = params as { id: number; targetId?: string };
    const known = Object.values(events).includes(event as never);
    if (known) this.handlers.set(handlerId, { event, target: targetId ?? '', receive });
    queueMicrotask(() => callback([known ? 0 : unsupported]));
  }

  private fire(event: number, payload: unknown): void {
    for (const handler of this.handlers.values()) if (handler.event === event) handler.receive(payload);
  }

  private findBinding(id: string): unknown[] {
    const binding = this.host.session.bindings.get(id);
    return binding ? [0, bindingFacts(binding)] : [bindingNotFound];
  }

  /** Handlers of bindings get their news through the client's older half. */
  private tellBindings(event: HostEvent): void {
    for (const binding of this.host.session.bindings.values()) {
      const news = bindingEvent(binding, event);
      if (!news) continue;
      const facts = bindingFacts(binding);
      const kind = news === 'changed' ? events.bindingChange : events.bindingSelection;
      const { top, left, bottom, right } = news === 'changed' ? binding.place.area : news.selected;
      const payload = news === 'changed' ? facts : [facts, [top, left, bottom - top + 1, right - left + 1]];
      queueMicrotask(() => {
        for (const handler of this.handlers.values())
          if (handler.event === kind && handler.target === binding.id) handler.receive([payload, kind]);
      });
    }
  }

  private sendMessages(messages: readonly EventMessage[]): void {
    const entries = messages.map(({ type, target, json }) => [eventCategory, type, target, json, '', false]);
    this.fire(events.richApi, [entries, events.richApi]);
  }

  private sendVisibility(visible: boolean): void {
    const json = JSON.stringify({ visibility: visible ? 'Visible' : 'Hidden' });
    this.sendMessages([{ type: runtimeVisibility, target: '', json }]);
  }

  /** By position; positions the client does not use are null. */
  private context(): unknown[] {
    const { language = 'fi-FI', instanceId = 'sitova', documentUrl = '' } = this.options;
    const excel = 1;
    const openedDocument = 2;
    const readOnly = this.host.session.readOnly ? 1 : 0;
    return [
      [Object.keys(this.settings), Object.values(this.settings)],
      '',
      excel,
      16,
      0,
      1,
      '1.1',
      readOnly,
      language,
      language,
      0,
      documentUrl,
      openedDocument,
      1,
      '',
      '1.1',
      instanceId,
      instanceId,
      false,
      true,
      JSON.stringify(this.host.session.requirementSets),
      null,
      '16.90.0.1',
      0,
    ];
  }
}
