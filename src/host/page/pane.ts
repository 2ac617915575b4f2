import { ExcelHost } from '../excel-host.ts';
import type { FaultName } from '../faults.ts';
import { Bridge } from '../wire.ts';
import type { HostWorkbook } from '../workbook.ts';
import type { Command } from './manifest.ts';
import type { PaneFrame } from './pane-frame.ts';

export interface PaneOptions {
  readonly frame: PaneFrame;
  /** Office's display language, e.g. `fi-FI`. */
  readonly locale: string;
  /** Of the workbook's file. */
  readonly name: string;
  /** The file as it would be saved now. */
  readonly file: () => Promise<Uint8Array>;
  /** The pane of the workbook in front came or went. */
  readonly onVisible: (visible: boolean) => void;
  /** The pane's page has loaded; keys and dropped files inside it reach only its own window. */
  readonly onLoaded: (page: Window) => void;
  /** The page did not come, or is not the add-in's. */
  readonly onMissing: () => void;
}

/** The add-in beside the grid for one workbook: its own page with Microsoft's client, as Excel starts one for each. */
export class Pane {
  private readonly frame: PaneFrame;
  private readonly host: ExcelHost;
  private readonly bridge: Bridge;
  private readonly options: PaneOptions;
  /** The add-in can take commands. */
  private readonly ready: Promise<void>;

  constructor(workbook: HostWorkbook, options: PaneOptions) {
    const { frame, locale, name, file, onLoaded, onMissing } = options;
    this.options = options;
    this.frame = frame;
    this.host = new ExcelHost(workbook);
    this.bridge = new Bridge(this.host, {
      language: locale,
      instanceId: crypto.randomUUID(),
      documentUrl: name,
      file,
      inTurn: (whose, work) => {
        const page = whose === 'addin' ? frame.element.contentWindow : null;
        (page ?? window).setTimeout(work);
      },
      openWindow: (address) => window.open(address, '_blank', 'noopener'),
    });
    this.ready = frame.loaded.then((page) => {
      if (!page) return onMissing();
      onLoaded(page);
    });
    frame.answerBy(this.bridge);
    this.host.session.pane.listen((visible) => {
      if (!frame.element.hidden) options.onVisible(visible);
    });
  }

  /** Puts this pane in front of the others, or behind them. */
  setFront(front: boolean): void {
    this.frame.element.hidden = !front;
    if (front) this.options.onVisible(this.host.session.pane.visible);
  }

  async press(command: Command): Promise<void> {
    if (command.functionName === null) return this.host.session.pane.show(true);
    await this.ready;
    await this.bridge.fireCommand(command.functionName, command.id);
  }

  /** The next request of the add-in meets this. */
  arm(fault: FaultName): void {
    this.host.arm(fault);
  }

  hide(): void {
    this.host.session.pane.show(false);
  }

  /** Closes the add-in's page and lets go of the workbook. */
  dispose(): void {
    this.frame.dispose();
    this.bridge.dispose();
    this.host.dispose();
  }
}
