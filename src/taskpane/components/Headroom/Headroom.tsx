import { Button, mergeClasses, Text } from '@fluentui/react-components';
import { headroomByUnit, isPassed } from '../../../check/headroom-units.ts';
import type { ReportHeadroom } from '../../../check/report.ts';
import type { Language } from '../../../model/language.ts';
import { toCents } from '../../../model/money.ts';
import { wordTowards } from '../../../wording/authorities.ts';
import { formatEuros, formatNumber } from '../../../wording/format.ts';
import { itemNames } from '../../../wording/roles.ts';
import { headroomWords } from '../../words/headroom.ts';
import { useWords } from '../../words/index.ts';
import { Section } from '../Section/Section.tsx';
import { barOf } from './bar.ts';
import { HeadroomBar } from './HeadroomBar.tsx';
import { useHeadroomStyles } from './Headroom.styles.ts';

interface HeadroomProps {
  readonly headroom: readonly ReportHeadroom[];
  readonly language: Language;
  readonly onShow: (sheet: string, address: string) => void;
}

/** How much is left at the binding level, unit by unit; units that have passed a limit come first. */
export default function Headroom({ headroom, language, onShow }: HeadroomProps) {
  const styles = useHeadroomStyles();
  const units = headroomByUnit(headroom);
  return (
    <Section title={headroomWords[language].title} count={units.length} expanded={false}>
      {units.map(({ title, entries }) => (
        <div key={title}>
          <h3 className={styles.unit}>{title}</h3>
          <ul className={styles.list}>
            {entries.map((entry, index) => (
              <Entry key={index} unit={title} entry={entry} language={language} onShow={onShow} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

interface EntryProps {
  readonly unit: string;
  readonly entry: ReportHeadroom;
  readonly language: Language;
  readonly onShow: (sheet: string, address: string) => void;
}

function Entry({ unit, entry, language, onShow }: EntryProps) {
  const styles = useHeadroomStyles();
  const { show } = useWords();
  const words = headroomWords[language];
  const { item, towards, limit, left, sheet, cell } = entry;
  const bar = barOf(entry);
  const passed = isPassed(entry);
  const title = capital(words.bound(itemNames[item][language], wordTowards(towards, language)));
  return (
    <li className={styles.entry}>
      <div className={styles.line}>
        <Text className={styles.title}>{title}</Text>
        {sheet !== null && cell !== null && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={words.showOf(`${unit}, ${title}`)}
            onClick={() => onShow(sheet, cell)}
          >
            {show}
          </Button>
        )}
      </div>
      {bar && <HeadroomBar bar={bar} />}
      {left !== null && (
        <Text className={mergeClasses(passed && styles.passed)}>
          {passed ? words.passed[limit](euros(-left, language)) : words.left(euros(left, language))}
        </Text>
      )}
      <Text size={200} className={styles.amounts}>
        {amountsText(entry, bar, language)}
      </Text>
    </li>
  );
}

function amountsText(
  { bound, used, usedBy }: ReportHeadroom,
  bar: ReturnType<typeof barOf>,
  language: Language,
): string {
  const words = headroomWords[language];
  if (bound === null) return words.unknown;
  if (used === null || usedBy === null) return words.alone(euros(bound, language));
  const share = bar ? ` (${words.share(formatNumber(bar.share, language))})` : '';
  return words.amounts(euros(bound, language), euros(used, language) + share, words.usedBy[usedBy]);
}

function euros(amount: number, language: Language): string {
  return formatEuros(toCents(amount), language);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
