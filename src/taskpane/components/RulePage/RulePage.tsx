import { useEffect, useState } from 'react';
import { Text } from '@fluentui/react-components';
import type { Language } from '../../../model/language.ts';
import { useWords } from '../../words/index.ts';
import { Markdown } from '../Markdown/Markdown.tsx';
import { loadRulePage } from './load-rule-page.ts';

/** The page of a rule: what it checks, why it matters, examples. */
export default function RulePage({ rule, language }: { rule: string; language: Language }) {
  const words = useWords();
  const [page, setPage] = useState<{ readonly text: string } | 'opening' | 'missing'>('opening');
  useEffect(() => {
    let current = true;
    loadRulePage(rule).then(
      (text) => current && setPage({ text }),
      () => current && setPage('missing'),
    );
    return () => {
      current = false;
    };
  }, [rule]);
  if (page === 'opening') return <Text>{words.opening}</Text>;
  if (page === 'missing') return <Text>{words.rulePageMissing}</Text>;
  return <Markdown source={page.text} language={language} />;
}
