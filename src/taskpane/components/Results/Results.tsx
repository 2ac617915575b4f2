import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import type { Language } from '../../../model/language.ts';
import { readArrangement, rememberArrangement } from '../../settings.ts';
import { loadRuleTitles } from '../../state/chunks.ts';
import { groupFindings } from '../../state/findings.ts';
import type { FixTarget } from '../../state/fixes.ts';
import type { Group, Result } from '../../state/pane-state.ts';
import type { Verdict } from '../../state/verdict.ts';
import { FindingList } from '../FindingList/FindingList.tsx';
import { FixBar } from './FixBar.tsx';

const Exports = lazy(() => import('../Exports/Exports.tsx'));
const MarkBar = lazy(() => import('../Marks/MarkBar.tsx'));
const FindingTools = lazy(() => import('../FindingList/FindingTools.tsx'));
const NotChecked = lazy(() => import('../NotChecked/NotChecked.tsx'));
const Headroom = lazy(() => import('../Headroom/Headroom.tsx'));

/** So many findings are searched rather than looked through. */
const manyFindings = 10;

interface ResultsProps {
  readonly result: Result;
  readonly verdict: Verdict;
  readonly filter: Group | null;
  readonly onOpen: (key: string | null) => void;
  readonly onShow: (sheet: string, address: string) => void;
  readonly onWhy: (rule: string) => void;
  readonly canUndo: boolean;
  readonly onFix: (target: FixTarget) => void;
}

/** Everything found, or only the group the user filtered by. */
export function Results({ result, verdict, filter, onOpen, onShow, onWhy, canUndo, onFix }: ResultsProps) {
  const { report } = result;
  const [query, setQuery] = useState('');
  const [chosen, setBy] = useState(readArrangement);
  const sheets = new Set([...report.tables, ...report.findings].map(({ sheet }) => sheet));
  const isLong = report.findings.length >= manyFindings;
  const by = chosen === 'sheet' && sheets.size === 1 ? 'unit' : chosen;
  const ruleTitle = useRuleTitle(isLong && by === 'rule', result.language);
  const groups = useMemo(
    () => groupFindings(report, isLong ? { by, query, ruleTitle } : {}),
    [report, isLong, by, query, ruleTitle],
  );
  const shown = filter ? groups.filter(({ severity }) => severity === filter) : groups;
  const expectsNotChecked =
    filter === 'notChecked' || verdict.kind === 'partly' || verdict.kind === 'nothing';
  return (
    <div>
      <FixBar result={result} canUndo={canUndo} onFix={onFix} />
      <Suspense>
        <MarkBar findings={report.findings} language={result.language} />
        <Exports result={result} />
      </Suspense>
      {isLong && (
        <Suspense>
          <FindingTools
            query={query}
            by={by}
            shown={shown.reduce((sum, { count }) => sum + count, 0)}
            of={report.findings.filter(({ severity }) => !filter || severity === filter).length}
            severalSheets={sheets.size > 1}
            language={result.language}
            onQuery={setQuery}
            onArrange={(next) => {
              setBy(next);
              rememberArrangement(next);
            }}
          />
        </Suspense>
      )}
      <FindingList
        key={`list ${filter}`}
        groups={shown}
        open={result.open}
        severalSheets={sheets.size > 1}
        onOpen={onOpen}
        onShow={onShow}
        onWhy={onWhy}
        onFix={(finding) => onFix({ finding })}
      />
      {filter === null && report.headroom.length > 0 && (
        <Suspense>
          <Headroom headroom={report.headroom} language={result.language} onShow={onShow} />
        </Suspense>
      )}
      {(filter === null || filter === 'notChecked') && (
        <Suspense>
          <NotChecked
            key={`unchecked ${filter}`}
            items={report.notChecked}
            expanded={expectsNotChecked}
            onShow={onShow}
          />
        </Suspense>
      )}
    </div>
  );
}

/** Null until the titles are wanted and have come. */
function useRuleTitle(wanted: boolean, language: Language): ((rule: string) => string) | null {
  const [titles, setTitles] = useState<Awaited<ReturnType<typeof loadRuleTitles>> | null>(null);
  useEffect(() => {
    if (wanted) loadRuleTitles().then(setTitles, () => undefined);
  }, [wanted]);
  return useMemo(() => titles && ((rule) => titles.ruleTitle(rule, language)), [titles, language]);
}
