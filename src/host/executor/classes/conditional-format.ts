import type { Area } from '../../../model/address.ts';
import { newCondition, plainLook, type ConditionType } from '../../features/conditional-format.ts';
import { touchesAny } from '../../features/areas.ts';
import { takeCells } from '../../features/condition-formulas.ts';
import type { HostSheet } from '../../workbook.ts';
import { areasArgument } from '../areas.ts';
import { invalidArgument, itemNotFound } from '../errors.ts';
import { flag, integer, oneOf } from '../fields.ts';
import { collectionMethods, hostClass, type HostObject } from '../objects.ts';
import type { Cells } from './cells.ts';
import { conditionClasses, type FormatTarget } from './conditional-kinds.ts';
import { range } from './range.ts';
import { rangeAreas } from './range-areas.ts';
import { refuseProtected } from './refusals.ts';

const types = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;

/** The kind's own object; it is an error to ask for one of another kind. */
function ofKind(type: ConditionType, target: FormatTarget): HostObject | null {
  return target.format.condition.type === type ? conditionClasses[type].of(target) : null;
}

const kindNames: readonly (readonly [string, ConditionType])[] = [
  ['CellValue', 'CellValue'],
  ['ColorScale', 'ColorScale'],
  ['Custom', 'Custom'],
  ['DataBar', 'DataBar'],
  ['IconSet', 'IconSet'],
  ['Preset', 'PresetCriteria'],
  ['TextComparison', 'ContainsText'],
  ['TopBottom', 'TopBottom'],
];

const kindObjects = Object.fromEntries(
  kindNames.flatMap(([name, type]) => [
    [
      name,
      (target: FormatTarget) => {
        const found = ofKind(type, target);
        if (!found) throw itemNotFound();
        return found;
      },
    ],
    [`${name}OrNullObject`, (target: FormatTarget) => ofKind(type, target)],
  ]),
);

const conditionalFormat = hostClass<FormatTarget>('ConditionalFormat', {
  id: ({ format }) => ({ Id: format.id }),
  get: {
    Id: ({ format }) => format.id,
    Priority: ({ sheet, format }) => sheet.features.conditionalFormats.indexOf(format),
    StopIfTrue: ({ format }) =>
      ['ColorScale', 'DataBar', 'IconSet'].includes(format.condition.type) ? null : format.stopIfTrue,
    Type: ({ format }) => format.condition.type,
  },
  set: {
    Priority: (target, value) => {
      const { features } = target.sheet;
      const others = features.conditionalFormats.filter((format) => format !== target.format);
      const place = Math.min(integer(0, 65_535)(value), others.length);
      features.conditionalFormats = [...others.slice(0, place), target.format, ...others.slice(place)];
      target.changed();
    },
    StopIfTrue: (target, value) => {
      target.format.stopIfTrue = flag(value);
      target.changed();
    },
  },
  objects: kindObjects,
  methods: {
    ChangeRuleToCellValue: (target, args) => changeRule(target, 'CellValue', { rule: args.value(0) }),
    ChangeRuleToColorScale: (target) => changeRule(target, 'ColorScale', {}),
    ChangeRuleToContainsText: (target, args) => changeRule(target, 'ContainsText', { rule: args.value(0) }),
    ChangeRuleToCustom: (target, args) => changeRule(target, 'Custom', { formula: args.text(0) }),
    ChangeRuleToDataBar: (target) => changeRule(target, 'DataBar', {}),
    ChangeRuleToIconSet: (target) => changeRule(target, 'IconSet', {}),
    ChangeRuleToPresetCriteria: (target, args) =>
      changeRule(target, 'PresetCriteria', { rule: args.value(0) }),
    ChangeRuleToTopBottom: (target, args) => changeRule(target, 'TopBottom', { rule: args.value(0) }),
    Delete: (target) => {
      refuseProtected(target.sheet, 'allowFormatCells');
      const { features } = target.sheet;
      features.conditionalFormats = features.conditionalFormats.filter((one) => one !== target.format);
      target.changed();
    },
    GetRange: ({ sheet, format }) => {
      if (format.areas.length !== 1) throw invalidArgument('The range of several areas');
      return range.of({ sheet, area: format.areas[0]! });
    },
    GetRangeOrNullObject: ({ sheet, format }) =>
      format.areas.length === 1 ? range.of({ sheet, area: format.areas[0]! }) : null,
    GetRanges: ({ sheet, format }) => rangeAreas.of({ sheet, areas: format.areas }),
    SetRanges: (target, args, session) => {
      target.format.areas = areasArgument(target.sheet, args, 0, session);
      target.changed();
    },
  },
});

function changeRule(target: FormatTarget, type: ConditionType, given: object): void {
  refuseProtected(target.sheet, 'allowFormatCells');
  target.format.condition = { ...newCondition(type), ...given };
  target.changed();
}

const formats = ({ sheet, areas, tell }: ConditionScope) =>
  sheet.features.conditionalFormats
    .filter((format) => areas.some((area) => touchesAny(format.areas, area)))
    .map((format) => conditionalFormat.of({ sheet, format, changed: tell }));

interface ConditionScope extends Cells {
  readonly tell: () => void;
}

export const conditionalFormatCollection = hostClass<ConditionScope>('ConditionalFormatCollection', {
  items: formats,
  methods: {
    ...collectionMethods(formats),
    Add: ({ sheet, areas, tell }, args, { workbook }) => {
      refuseProtected(sheet, 'allowFormatCells');
      const condition = newCondition(oneOf(...types)(args.value(0)));
      const format = { id: workbook.newId(), areas, stopIfTrue: false, condition, look: plainLook() };
      sheet.features.conditionalFormats.unshift(format);
      tell();
      return conditionalFormat.of({ sheet, format, changed: tell });
    },
    ClearAll: ({ sheet, areas, tell }) => {
      refuseProtected(sheet, 'allowFormatCells');
      for (const area of areas) clearFrom(sheet, area);
      tell();
    },
  },
});

function clearFrom({ features }: HostSheet, area: Area): void {
  for (const format of features.conditionalFormats) takeCells(format, area);
  features.conditionalFormats = features.conditionalFormats.filter(({ areas }) => areas.length > 0);
}
