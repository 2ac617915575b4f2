import { useLayoutEffect, useMemo, useRef } from 'react';
import { Subtitle2, Text } from '@fluentui/react-components';
import type { Language } from '../../../model/language.ts';
import { groupFindings } from '../../state/findings.ts';
import type { Early as EarlyState } from '../../state/pane-state.ts';
import { earlyWords } from '../../words/early.ts';
import { FindingList } from '../FindingList/FindingList.tsx';

interface EarlyProps {
  readonly early: EarlyState;
  readonly language: Language;
  /** The check goes on; otherwise it was stopped. */
  readonly going: boolean;
  readonly onOpen: (key: string | null) => void;
  readonly onShow: (sheet: string, address: string) => void;
  readonly onWhy: (rule: string) => void;
}

/** What has been found of a workbook that is not judged as a whole. No verdict, and nothing to write with. */
export default function Early({ early, language, going, onOpen, onShow, onWhy }: EarlyProps) {
  const words = earlyWords[language];
  const root = useRef<HTMLElement>(null);
  const groups = useMemo(() => groupFindings(early), [early]);
  useLayoutEffect(() => keepFocus(root.current), []);
  return (
    <section ref={root} aria-labelledby="early">
      <Subtitle2 as="h2" id="early">
        {going ? words.going : words.stopped}
      </Subtitle2>
      <Text as="p">{words.soFar(early.done, early.of, early.findings.length)}</Text>
      <Text as="p">{going ? words.wait : words.none}</Text>
      <FindingList
        groups={groups}
        open={early.open}
        severalSheets={early.of > 1}
        onOpen={onOpen}
        onShow={onShow}
        onWhy={onWhy}
        onFix={() => undefined}
      />
    </section>
  );
}

/** The list of the result takes this one's place: who was on the open finding stays on it. */
function keepFocus(root: HTMLElement | null): () => void {
  return () => {
    if (!root?.contains(document.activeElement)) return;
    setTimeout(() =>
      document.querySelector<HTMLElement>('main [data-row] button[aria-expanded="true"]')?.focus(),
    );
  };
}
