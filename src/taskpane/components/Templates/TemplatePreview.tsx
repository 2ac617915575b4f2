import { useId } from 'react';
import type { Language } from '../../../model/language.ts';
import { amountAt } from '../../../templates/amounts.ts';
import type { Block } from '../../../templates/blocks.ts';
import { draw, type Sheet } from '../../../templates/draw.ts';
import type { TemplateSheet } from '../../../templates/plan.ts';
import type { TemplateRequest } from '../../../templates/request.ts';
import { titleOf } from '../../../templates/units.ts';
import { templateWords } from '../../../templates/words.ts';
import { formatNumber } from '../../../wording/format.ts';
import type { TemplatesWords } from '../../words/templates/index.ts';
import { useInsertingStyles } from '../Inserting/Inserting.styles.ts';

interface TemplatePreviewProps {
  /** The first sheet's; the others are like it. */
  readonly request: TemplateRequest;
  readonly sheets: readonly TemplateSheet[];
  readonly words: TemplatesWords;
  readonly language: Language;
}

/** The new sheets by name, and the first of them: its first cost centre and the unit itself. */
export function TemplatePreview({ request, sheets, words, language }: TemplatePreviewProps) {
  const styles = useInsertingStyles();
  const id = useId();
  const drawn = draw(request);
  const { all } = drawn.blocks;
  const between = all.length - 2;
  return (
    <div className={styles.root}>
      <h2 id={id} className={styles.heading}>
        {words.preview(titleOf(request.unit))}
      </h2>
      <p className={styles.text}>
        {words.willAdd(sheets.map(({ sheet }) => sheet).join(', '), sheets.length)}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wide tables scroll, by keyboard too */}
      <section className={styles.scroll} aria-labelledby={id} tabIndex={0}>
        <table className={styles.table}>
          <thead className={styles.header}>
            <tr>
              {drawn.columns.map(({ heading }) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <BlockRows {...{ drawn, words, language }} block={all[0]!} />
          {between > 0 && (
            <tbody>
              <tr>
                <td colSpan={drawn.columns.length}>{words.more(between)}</td>
              </tr>
            </tbody>
          )}
          <BlockRows {...{ drawn, words, language }} block={all.at(-1)!} />
        </table>
      </section>
    </div>
  );
}

interface BlockRowsProps {
  readonly drawn: Sheet;
  readonly block: Block;
  readonly words: TemplatesWords;
  readonly language: Language;
}

function BlockRows({ drawn, block, words, language }: BlockRowsProps) {
  const { columns, blocks, request } = drawn;
  const shown = (amount: ReturnType<typeof amountAt>) => {
    if (amount.kind === 'none') return '\u00a0';
    if (amount.kind === 'input') return words.toFill;
    const { content } = amount;
    return content.kind === 'number' ? formatNumber(content.number, language) : words.formula;
  };
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns.length}>
          {block.title}
        </th>
      </tr>
      {blocks.items.map((item) => (
        <tr key={item}>
          <th scope="row">{templateWords[request.language].items[item]}</th>
          {columns.slice(1).map(({ heading }, at) => (
            <td key={heading}>{shown(amountAt(drawn, block, item, at + 1))}</td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
