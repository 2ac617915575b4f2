import { apiNotFound, invalidArgument } from '../errors.ts';
import { hostClass, type HostObject } from '../objects.ts';

/** Services of Office beside the workbook, by the names the client asks for. */
const services: Readonly<Record<string, () => HostObject>> = {
  'Microsoft.InternalService.AddinInternalService': () => addinInternal.of(null),
  'Microsoft.AppRuntime.AppRuntimeService': () => appRuntime.of(null),
  'Microsoft.AppRuntime.AppRuntimePersistenceService': () => appRuntimePersistence.of(null),
  'Microsoft.DynamicRibbon.DynamicRibbon': () => ribbon.of(null),
  'Microsoft.Telemetry.TelemetryService': () => telemetry.of(null),
};

export function service(name: string): HostObject {
  const make = Object.hasOwn(services, name) ? services[name] : undefined;
  if (!make) throw apiNotFound('Office', name);
  return make();
}

/** The client reports at start that it listens to ribbon commands. */
const addinInternal = hostClass<null>('AddinInternalService', {
  methods: { NotifyActionHandlerReady: () => null },
});

/** Showing and hiding the pane: `Office.addin.showAsTaskpane` and `hide`. */
const appRuntime = hostClass<null>('AppRuntimeService', {
  methods: {
    SetAppRuntimeState: (_, args, session) => {
      const state = args.text(0);
      if (state !== 'Visible' && state !== 'Background') throw invalidArgument('The runtime state');
      session.pane.show(state === 'Visible');
    },
    GetAppRuntimeState: (_, __, session) => (session.pane.visible ? 'Visible' : 'Background'),
  },
});

const appRuntimePersistence = hostClass<null>('AppRuntimePersistenceService', {
  methods: {
    SetAppRuntimeStartState: (_, args, session) => {
      session.pane.startState = args.text(0);
    },
    GetAppRuntimeStartState: (_, __, session) => session.pane.startState,
  },
});

/** Buttons and tabs that the add-in switches on and off. */
const ribbon = hostClass<null>('DynamicRibbon', {
  methods: {
    GetButton: (_, args) => ribbonControl.of(args.text(0)),
    GetTab: (_, args) => ribbonControl.of(args.text(0)),
  },
});

const ribbonControl = hostClass<string>('RibbonControl', {
  id: (id) => ({ Id: id }),
  set: {
    Enabled: (id, value, session) =>
      session.ribbon.set(id, { ...session.ribbon.get(id), enabled: value === true }),
  },
  methods: {
    SetVisibility: (id, args, session) => {
      session.ribbon.set(id, { ...session.ribbon.get(id), visible: args.flag(0) });
    },
  },
});

/** Usage data goes nowhere. */
const telemetry = hostClass<null>('TelemetryService', {
  methods: { SendTelemetryEvent: () => null },
});
