import { useCallback, useEffect, useRef, useState, type Dispatch } from 'react';
import type { ReportFinding } from '../../check/report.ts';
import { onValidationRequest } from '../../commands/validation-request.ts';
import type { Obstacle } from '../../excel/write/obstacle.ts';
import { localTime } from '../../exports/export-options.ts';
import type { Explanation } from '../../model/explanation.ts';
import { ReadingError } from '../../readings/error.ts';
import { loadEngine, loadMemory, loadValidation } from './chunks.ts';
import { toFailure, type Failure } from './failure.ts';
import type { PaneAction, PaneState } from './pane-state.ts';
import { automaticProfile, profileOption } from './profile-in-use.ts';
import { useRecord, type Record } from './use-record.ts';

/** What came of the last thing asked. */
export type ValidationNote =
  | { readonly kind: 'explained' | 'written' | 'changed-meanwhile' }
  | { readonly kind: 'refused'; readonly why: Obstacle['kind'] }
  | { readonly kind: 'failed'; readonly doing: 'explain' | 'write'; readonly failure: Failure };

export interface Validation {
  readonly record: Record;
  readonly busy: boolean;
  readonly note: ValidationNote | null;
  /** The finding whose form is asked for first. */
  readonly asked: string | null;
  /** Checks the workbook and opens the page when the result is there. */
  readonly start: () => void;
  /** Opens the page at a finding without checking again. */
  readonly open: (fingerprint: string) => void;
  readonly explain: (finding: ReportFinding, reason: string, by: string) => void;
  readonly write: (by: string) => void;
}

/** *Tarkista ennen lähetystä*: explanations and the validation record. */
export function useValidation(
  state: PaneState,
  dispatch: Dispatch<PaneAction>,
  check: () => void,
): Validation {
  const latest = useRef(state);
  const wanted = useRef(false);
  const working = useRef(false);
  const [busy, setBusy] = useState(false);
  const [note, setNote] = useState<ValidationNote | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const { record, writing, verify } = useRecord(state, dispatch);
  useEffect(() => {
    latest.current = state;
  }, [state]);

  const start = useCallback(() => {
    wanted.current = true;
    setNote(null);
    setAsked(null);
    check();
  }, [check]);
  useEffect(() => onValidationRequest(start), [start]);

  const { result, work } = state;
  useEffect(() => {
    if (!wanted.current || work.kind === 'reading' || work.kind === 'checking') return;
    if (result && work.kind === 'idle') dispatch({ type: 'view-opened', view: 'validation' });
    if (result || work.kind === 'failed') wanted.current = false;
  }, [result, work, dispatch]);

  const attempt = (doing: 'explain' | 'write', task: () => Promise<ValidationNote | null>) => {
    if (working.current) return;
    working.current = true;
    setBusy(true);
    setNote(null);
    void task()
      .catch((error: unknown): ValidationNote => ({ kind: 'failed', doing, failure: toFailure(error) }))
      .then((told) => {
        working.current = false;
        setBusy(false);
        setNote(told);
      });
  };

  const explain = (finding: ReportFinding, reason: string, by: string) =>
    attempt('explain', async () => {
      const [{ check: engine }, { saveExplanations }] = await Promise.all([loadEngine(), loadMemory()]);
      const { result: now, language, profile } = latest.current;
      if (!now) return null;
      const explanations = withExplanation(now.explanations, finding, reason, by);
      await saveExplanations(explanations);
      const option = profileOption(profile ?? automaticProfile);
      const checked = await engine(now.snapshot, language, now.confirmed, option, explanations);
      dispatch({ type: 'reworded', checked });
      return { kind: 'explained' };
    });

  const write = (by: string) =>
    attempt('write', async () => {
      const { planRecord, writeRecord } = await loadValidation();
      const { result: now, language } = latest.current;
      if (!now) return null;
      const { snapshot, report, profile } = now;
      const plan = await planRecord(snapshot, report, {
        by,
        at: localTime(new Date()),
        city: profile.name,
        language,
      });
      writing.current = true;
      try {
        const earlier = record?.kind === 'valid' || record?.kind === 'changed' ? [record.sheet] : [];
        const outcome = await writeRecord(plan.sheet, plan.steps, earlier);
        if (outcome.kind === 'refused') return { kind: 'refused', why: outcome.obstacles[0]!.kind };
        if (outcome.kind === 'failed')
          return { kind: 'failed', doing: 'write', failure: toFailure(outcome.failure) };
      } finally {
        writing.current = false;
      }
      return { kind: (await verify()) === 'valid' ? 'written' : 'changed-meanwhile' };
    });

  const open = (fingerprint: string) => {
    setAsked(fingerprint);
    setNote(null);
    dispatch({ type: 'view-opened', view: 'validation' });
  };

  return { record, busy, note, asked, start, open, explain, write };
}

function withExplanation(
  all: readonly Explanation[] | ReadingError,
  { fingerprint, rule, sheet, cell }: ReportFinding,
  reason: string,
  by: string,
): Explanation[] {
  const others = all instanceof ReadingError ? [] : all.filter((one) => one.fingerprint !== fingerprint);
  const at = new Date().toISOString();
  return [...others, { fingerprint, rule, sheet, cell, reason: reason.trim(), by: by.trim(), at }];
}
