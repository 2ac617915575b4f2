import { itemNotFound } from '../errors.ts';
import { oneOf } from '../fields.ts';
import { collectionMethods, hostClass, type HostObject } from '../objects.ts';
import { line, partClass, textFormat, type Part } from './chart-parts.ts';
import { within } from './settings-part.ts';

const types = oneOf('Linear', 'Exponential', 'Logarithmic', 'MovingAverage', 'Polynomial', 'Power');

const label = partClass(
  'ChartTrendlineLabel',
  {
    autoText: true,
    formula: '',
    height: 20,
    horizontalAlignment: 'Center',
    left: 0,
    linkNumberFormat: true,
    numberFormat: 'General',
    text: '',
    textOrientation: 0,
    top: 0,
    verticalAlignment: 'Center',
    width: 40,
  },
  { format: () => textFormat('ChartTrendlineLabelFormat') },
);

const trendline = partClass(
  'ChartTrendline',
  {
    backwardPeriod: 0,
    forwardPeriod: 0,
    intercept: '',
    movingAveragePeriod: 2,
    name: '',
    polynomialOrder: 2,
    showEquation: false,
    showRSquared: false,
    type: 'Linear',
  },
  { format: () => partClass('ChartTrendlineFormat', {}, { line: () => line }), label: () => label },
  {
    Delete: (part) => {
      const left = keysOf(part).filter((key) => !part.path.endsWith(`/${key}/`));
      part.settings.set('trendlines', left);
      for (const name of part.settings.keys()) if (name.startsWith(part.path)) part.settings.delete(name);
      part.changed();
    },
  },
);

/** Which trend lines a series has: each is kept under a key of its own. */
const keysOf = ({ settings }: Part) => (settings.get('trendlines') ?? []) as readonly number[];
const items = (part: Part): HostObject[] =>
  keysOf(part).map((key) => trendline.of(within(part, `trendline/${key}`)));

export const trendlineCollection = hostClass<Part>('ChartTrendlineCollection', {
  items,
  methods: {
    ...collectionMethods(items),
    Add: (part, args) => {
      const type = args.isMissing(0) ? 'Linear' : types(args.value(0));
      const keys = keysOf(part);
      const key = Math.max(0, ...keys) + 1;
      part.settings.set('trendlines', [...keys, key]);
      const added = within(part, `trendline/${key}`);
      added.settings.set(`${added.path}type`, type);
      part.changed();
      return trendline.of(added);
    },
    GetItem: (part, args) => {
      const item = items(part)[args.integer(0)];
      if (!item) throw itemNotFound();
      return item;
    },
  },
});
