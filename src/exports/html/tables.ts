import { headroomByUnit, isPassed } from '../../check/headroom-units.ts';
import { openCounts } from '../../check/open-findings.ts';
import type {
  ReportHeadroom,
  ReportNotChecked,
  StaleExplanation,
  WorkbookReport,
} from '../../check/report.ts';
import { sheetAddress } from '../../model/address.ts';
import type { Language } from '../../model/language.ts';
import { wordTowards } from '../../wording/authorities.ts';
import { wordStale } from '../../wording/explanations.ts';
import { formatNumber } from '../../wording/format.ts';
import { wordRecord } from '../../wording/record.ts';
import { wordReport } from '../../wording/report.ts';
import { itemNames } from '../../wording/roles.ts';
import { verdictText } from '../workbook-words.ts';
import { html, type Markup } from './markup.ts';

/** Which workbook came to what. */
export function overviewTable(workbooks: readonly WorkbookReport[], language: Language): Markup {
  const say = (word: Parameters<typeof wordReport>[0]) => wordReport(word, language);
  const heads = [say('workbook'), say('result'), say('errors'), say('warnings'), say('infos')];
  const rows = workbooks.map((workbook) => {
    const { error, warning, info } = openCounts(workbook);
    const counts = [error, warning, info].map((count) => amount(workbook.error ? null : count, language));
    return html`<tr>
      <th scope="row">${workbook.path}</th>
      <td>${verdictText(workbook, language)}</td>
      ${counts}
    </tr>`;
  });
  return table(say('workbooks'), heads, [
    html`<tbody>
      ${rows}
    </tbody>`,
  ]);
}

/** What is left at the binding level, unit by unit. */
export function headroomTable(headroom: readonly ReportHeadroom[], language: Language): Markup {
  if (headroom.length === 0) return nothing(language);
  const heads = [
    wordRecord('binding', language),
    wordRecord('bound', language),
    wordRecord('used', language),
    wordRecord('left', language),
    wordReport('decision', language),
  ];
  const bodies = headroomByUnit(headroom).map(
    ({ title, entries }) =>
      html`<tbody>
        <tr>
          <th scope="rowgroup" colspan="${heads.length}">${title}</th>
        </tr>
        ${entries.map((entry) => headroomRow(entry, language))}
      </tbody>`,
  );
  const sources = [...new Set(headroom.map(({ source }) => source))].join('; ');
  return html`${table(wordRecord('headroom', language), heads, bodies)}
    <p>${wordReport('source', language)}: ${sources}.</p>`;
}

function headroomRow(entry: ReportHeadroom, language: Language): Markup {
  const { item, towards, bound, used, left, limit, decision } = entry;
  const passed = isPassed(entry)
    ? html` <span class="passed">(${wordReport(limit === 'floor' ? 'missed' : 'passed', language)})</span>`
    : null;
  return html`<tr>
    <th scope="row">${capital(itemNames[item][language])}, ${wordTowards(towards, language)}</th>
    ${amount(bound, language)}${amount(used, language)}${amount(left, language, passed)}
    <td>${decision}</td>
  </tr>`;
}

export function notCheckedTable(entries: readonly ReportNotChecked[], language: Language): Markup {
  if (entries.length === 0) return nothing(language);
  const heads = [wordRecord('place', language), wordRecord('why', language)];
  const rows = entries.map(
    ({ sheet, cell, message }) =>
      html`<tr>
        <th scope="row">${cell ? sheetAddress(sheet, cell) : sheet}</th>
        <td>${message}</td>
      </tr>`,
  );
  return table(wordRecord('notChecked', language), heads, [
    html`<tbody>
      ${rows}
    </tbody>`,
  ]);
}

/** Explanations that count for nothing any more. */
export function staleTable(explanations: readonly StaleExplanation[], language: Language): Markup {
  const heads = [
    wordRecord('place', language),
    wordRecord('reason', language),
    wordRecord('name', language),
    wordRecord('why', language),
  ];
  const rows = explanations.map(
    ({ sheet, cell, reason, by, why }) =>
      html`<tr>
        <th scope="row">${sheetAddress(sheet, cell)}</th>
        <td>${reason}</td>
        <td>${by}</td>
        <td>${wordStale(why, language)}</td>
      </tr>`,
  );
  return table(wordReport('stale', language), heads, [
    html`<tbody>
      ${rows}
    </tbody>`,
  ]);
}

/** A wide table scrolls by itself, by keyboard too. */
function table(caption: string, heads: readonly string[], bodies: readonly Markup[]): Markup {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      ${bodies}
    </table>
  </div>`;
}

/** A dash where it is not known. */
function amount(euros: number | null, language: Language, remark: Markup | null = null): Markup {
  const text = euros === null ? '–' : formatNumber(euros, language, Number.isInteger(euros) ? 0 : 2);
  return html`<td class="number">${text}${remark}</td>`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function nothing(language: Language): Markup {
  return html`<p>${wordRecord('nothing', language)}</p>`;
}
