import { depreciationOverrun } from './depreciation-overrun.ts';
import { forecastOverspend } from './forecast-overspend.ts';
import { netOkGrossNote } from './net-ok-gross-note.ts';
import { overspendGross } from './overspend-gross.ts';
import { overspendNet } from './overspend-net.ts';
import { revenueShortfall } from './revenue-shortfall.ts';
import type { Rule } from '../rule.ts';

export const bindingRules: readonly Rule[] = [
  depreciationOverrun,
  forecastOverspend,
  netOkGrossNote,
  overspendGross,
  overspendNet,
  revenueShortfall,
];
