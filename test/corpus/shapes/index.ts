import { areaBeside, centreAccounts, oddHeads, periodGroups } from './x-by-hand.ts';
import { sectionedInvestments } from './x-sectioned-investments.ts';
import type { Shape } from '../shape.ts';
import { stackedBlocks } from './a01-stacked-blocks.ts';
import { unitRows } from './a02-unit-rows.ts';
import { costCentreRows } from './a03-cost-centres.ts';
import { unitsAsColumns } from './a04-units-as-columns.ts';
import { yearColumns } from './a05-years.ts';
import { monthColumns } from './a06-months.ts';
import { thousands } from './a07-thousands.ts';
import { followUp } from './a08-follow-up.ts';
import { accountFollowUp } from './a09-account-follow-up.ts';
import { sheetPerUnit } from './a10-sheet-per-unit.ts';
import { oddCodes } from './a11-codes.ts';
import { twoLevelHeader } from './a12-two-level-header.ts';
import { totalsAbove } from './a13-totals-above.ts';
import { systemExport } from './a14-export.ts';
import { flatList } from './a15-flat-list.ts';
import { amendmentSheet } from './a16-amendment.ts';
import { positiveExpenses } from './a17-positive-expenses.ts';
import { investments } from './a18-investments.ts';
import { depreciationUnit } from './a19-depreciation.ts';
import { sideBySide } from './a20-side-by-side.ts';
import { bilingual } from './a21-bilingual.ts';
import { netOnly } from './a22-net-only.ts';
import { pastedText } from './a23-pasted-text.ts';
import { reservations } from './a24-reservations.ts';
import { goalTables } from './a25-goals.ts';
import { areaHeadings, hierarchyColumns } from './x-area-headings.ts';
import { accountList } from './x-account-list.ts';
import { changeLog } from './x-change-log.ts';
import { english } from './x-english.ts';
import { fundingShares } from './x-funding-shares.ts';
import { commentsBetween, hiddenHelpers } from './x-helper-columns.ts';
import { lineRows, sectionPerLine } from './x-line-rows.ts';
import { monthAndCumulative } from './x-month-and-cumulative.ts';
import { monthsDown, quarterColumns } from './x-months-down.ts';
import { headerOnTwoRows, municipalityStatement } from './x-municipality.ts';
import { namedBySheet } from './x-named-by-sheet.ts';
import { alphabetical, newestFirst } from './x-newest-first.ts';
import { instructions, keyFigures, staffList } from './x-no-plan.ts';
import { ofWhich } from './x-of-which.ts';
import { exportWithPages, repeatedHeader } from './x-printed-pages.ts';
import { quantitiesOverYears } from './x-quantities-years.ts';
import { subtotalChain } from './x-subtotal-chain.ts';
import { frameBox, halfFilled, remarkRows } from './x-forms.ts';
import { centresBelow, outcomeByQuantity } from './x-outcome-groups.ts';
import { textAmounts } from './x-text-amounts.ts';
import { percentsBetween, threeVersions } from './x-three-versions.ts';
import { totalFirst, twoTables } from './x-total-first.ts';
import { yearsUnderUnits } from './x-years-under-units.ts';
import { unitAmendments, unitFollowUp } from './x-unit-follow-up.ts';

/** Every way of keeping a plan that the corpus draws. */
export const shapes: readonly Shape[] = [
  stackedBlocks,
  unitRows,
  costCentreRows,
  unitsAsColumns,
  yearColumns,
  monthColumns,
  thousands,
  followUp,
  accountFollowUp,
  sheetPerUnit,
  oddCodes,
  twoLevelHeader,
  totalsAbove,
  systemExport,
  flatList,
  amendmentSheet,
  positiveExpenses,
  investments,
  depreciationUnit,
  sideBySide,
  bilingual,
  netOnly,
  pastedText,
  reservations,
  goalTables,
  yearsUnderUnits,
  quantitiesOverYears,
  monthAndCumulative,
  newestFirst,
  alphabetical,
  textAmounts,
  hiddenHelpers,
  commentsBetween,
  english,
  changeLog,
  staffList,
  keyFigures,
  instructions,
  fundingShares,
  accountList,
  namedBySheet,
  monthsDown,
  quarterColumns,
  threeVersions,
  percentsBetween,
  subtotalChain,
  exportWithPages,
  repeatedHeader,
  lineRows,
  sectionPerLine,
  municipalityStatement,
  headerOnTwoRows,
  totalFirst,
  twoTables,
  ofWhich,
  areaHeadings,
  hierarchyColumns,
  unitFollowUp,
  unitAmendments,
  outcomeByQuantity,
  remarkRows,
  frameBox,
  centresBelow,
  halfFilled,
  centreAccounts,
  oddHeads,
  periodGroups,
  sectionedInvestments,
  areaBeside,
];
