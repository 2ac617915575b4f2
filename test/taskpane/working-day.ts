import type { ExcelHost } from '../../src/host/excel-host.ts';
import type { WorkbookSnapshot } from '../../src/model/snapshot.ts';
import { saveExplanations } from '../../src/excel/explanation-store.ts';
import { loadKept } from '../../src/excel/kept-store.ts';
import { readWorkbook } from '../../src/excel/read-workbook.ts';
import { writeRecord } from '../../src/excel/write-record.ts';
import { writeMarks, type MarkOutcome } from '../../src/excel/write/write-marks.ts';
import { planRecord } from '../../src/exports/record-sheet.ts';
import { planMarks, removalOf } from '../../src/marks/plan.ts';
import { recordMarker } from '../../src/record/find.ts';
import { ReadingError } from '../../src/readings/error.ts';
import { noteText } from '../../src/taskpane/components/Validation/texts.ts';
import { write } from '../../src/taskpane/state/write.ts';
import { check } from '../../src/taskpane/engine.ts';
import { toFailure } from '../../src/taskpane/state/failure.ts';
import { editsFor, type FixTarget, type Journal } from '../../src/taskpane/state/fixes.ts';
import type { Checked } from '../../src/taskpane/state/pane-state.ts';
import { fi as fixing } from '../../src/taskpane/words/fixing/fi.ts';
import { fi as pane } from '../../src/taskpane/words/fi.ts';
import { fi as marking } from '../../src/taskpane/words/marking/fi.ts';
import { fi as validation } from '../../src/taskpane/words/validation/fi.ts';
import { drawSheet } from '../support/draw-sheet.ts';
import { unpackSnapshot } from '../support/unpack.ts';

/** A plan with one figure that is text and one to be explained, a sheet beside it and the record of an earlier check. */
export const { snapshot: plan }: { snapshot: WorkbookSnapshot } = drawSheet(`
1400 Elinvoimapalvelut | TA 2024    | KS 2025
Toimintatuotot         |    365 000 |    377 700
Palvelujen ostot       |   -800 000 | -8 000 000
Henkilöstökulut        |   -812 000 |   "-820 000"
Toimintakulut          | -1 612 000 | -8 820 000
Toimintakate           | -1 247 000 | =C2+C5 => -8 442 300
== Muistiinpanot ==
Käyty läpi | 3
== Tarkistus ==
Tarkistusmerkintä
${recordMarker}`);

/** What is told when something was done, and otherwise why it was not. */
export type Told = { readonly done: true } | { readonly done: false; readonly sentence: string };

const done: Told = { done: true };
const told = (sentence: string): Told => ({ done: false, sentence });
const failed = (error: unknown) => told(pane.failures[toFailure(error).kind].join('. '));

/** What can be half-written: each part is whole or not. */
export interface State {
  /** Contents, number formats and the owner's own rules of every sheet but validation records. */
  readonly cells: string;
  /** Rules of ours. */
  readonly marks: number;
  readonly explanations: number;
  /** Whether each validation record has its end. */
  readonly records: readonly boolean[];
}

/** Looks into the workbook itself, without a request. */
export function stateOf({ workbook }: ExcelHost): State {
  const read = workbook.sheets.map((sheet) => {
    const area = sheet.usedArea(false);
    const [formulas, formats] = area
      ? [sheet.read('formula', area), sheet.read('numberFormat', area)]
      : [[], []];
    const ours: unknown[] = [];
    const own: unknown[] = [];
    for (const rule of sheet.features.conditionalFormats)
      (JSON.stringify(rule).includes('Sitova') ? ours : own).push(rule);
    const isRecord = sheet.name.startsWith('Tarkistus');
    return { name: sheet.name, area, formulas, formats, own, ours: ours.length, isRecord };
  });
  const parts = [...workbook.features.customXmlParts.values()].filter((xml) => xml.includes('Aino'));
  return {
    cells: JSON.stringify(
      read
        .filter(({ isRecord }) => !isRecord)
        .map(({ name, area, formulas, formats, own }) => [name, area, formulas, formats, own]),
    ),
    marks: read.reduce((sum, { ours }) => sum + ours, 0),
    explanations: parts.length,
    records: read
      .filter(({ isRecord }) => isRecord)
      .map(({ formulas }) => formulas.at(-1)?.[0] === recordMarker),
  };
}

const checks = new Map<string, Checked>();

/** The same workbook is checked once. */
function checkOnce(snapshot: WorkbookSnapshot, explanations: Checked['explanations']): Checked {
  const key = JSON.stringify([unpackSnapshot(snapshot), explanations]);
  const checked = checks.get(key) ?? check(snapshot, 'fi', { tables: [] }, null, explanations);
  checks.set(key, checked);
  return checked;
}

/** What a controller does in one sitting, by the same calls and words as the pane. */
export class WorkingDay {
  private result: Checked | null = null;
  private journal: Journal = [];
  /** Rules that the last marking meant to make. */
  planned = 0;

  readonly steps: Readonly<Record<string, () => Promise<Told>>> = {
    check: () => this.check(),
    mark: () =>
      this.mark((sheets) => {
        const { steps } = planMarks(this.result!.report.findings, sheets);
        this.planned = steps.filter(({ kind }) => kind === 'addConditionalFormat').length;
        return steps;
      }),
    unmark: () => this.mark(removalOf),
    fix: () => this.write('safe'),
    explain: () => this.explain(),
    record: () => this.record(),
    undo: () => this.write('undo'),
  };

  private async check(): Promise<Told> {
    try {
      const kept = await loadKept();
      const snapshot = await readWorkbook();
      this.result = checkOnce(snapshot, kept.explanations);
      return done;
    } catch (error) {
      return failed(error);
    }
  }

  private async mark(planFor: Parameters<typeof writeMarks>[0]): Promise<Told> {
    try {
      const outcome: MarkOutcome = await writeMarks(planFor);
      if (outcome.kind === 'read-only') return told(marking.readOnly);
      return outcome.untouched.length === 0 ? done : told(marking.locked(outcome.untouched.join(', ')));
    } catch (error) {
      return failed(error);
    }
  }

  private async write(target: FixTarget): Promise<Told> {
    const edits = editsFor(target, this.result!.fixes, this.journal);
    if (edits.length === 0) return told(fixing.nothing);
    const written = await write(edits, fixing, pane);
    if (written.kind === 'not-written') return told(written.told.join(' '));
    this.journal = target === 'undo' ? this.journal.slice(0, -1) : [...this.journal, written.undo ?? []];
    return done;
  }

  private async explain(): Promise<Told> {
    const { report, explanations } = this.result!;
    const finding = report.findings.find(({ severity }) => severity === 'warning');
    if (!finding) return told(validation.first);
    const { fingerprint, rule, sheet, cell } = finding;
    const reason = 'Työterveyshuolto ostetaan jatkossa, sopimus 7 200 000 €';
    const one = { fingerprint, rule, sheet, cell, reason, by: 'Aino', at: '2025-01-31T12:15:00.000Z' };
    try {
      if (explanations instanceof ReadingError) throw explanations;
      await saveExplanations([...explanations.filter((other) => other.fingerprint !== fingerprint), one]);
    } catch (error) {
      const note = { kind: 'failed', doing: 'explain', failure: toFailure(error) } as const;
      return told(noteText(note, validation, pane));
    }
    const { snapshot } = this.result!;
    this.result = checkOnce(snapshot, [one]);
    return done;
  }

  private async record(): Promise<Told> {
    const { snapshot, report } = this.result!;
    const facts = { by: 'Aino', at: '2025-01-31T12:15', city: null, language: 'fi' } as const;
    const { sheet, steps } = await planRecord(snapshot, report, facts);
    try {
      const outcome = await writeRecord(sheet, steps, ['Tarkistus']);
      if (outcome.kind === 'written') return done;
      return told(
        outcome.kind === 'refused'
          ? noteText({ kind: 'refused', why: outcome.obstacles[0]!.kind }, validation, pane)
          : noteText(
              { kind: 'failed', doing: 'write', failure: toFailure(outcome.failure) },
              validation,
              pane,
            ),
      );
    } catch (error) {
      const note = { kind: 'failed', doing: 'write', failure: toFailure(error) } as const;
      return told(noteText(note, validation, pane));
    }
  }
}
