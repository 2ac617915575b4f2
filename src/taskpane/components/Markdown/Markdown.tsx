import { Fragment, type ReactNode } from 'react';
import { Text } from '@fluentui/react-components';
import type { Language } from '../../../model/language.ts';
import { parseMarkdown, type Block } from './parse.ts';
import { languageSection } from './section.ts';
import { useMarkdownStyles } from './Markdown.styles.ts';

/** One of our own pages, in the reader's language. Builds elements, never markup from text. */
export function Markdown({ source, language }: { source: string; language: Language }) {
  const styles = useMarkdownStyles();
  const blocks = languageSection(parseMarkdown(source), language);
  return (
    <div className={styles.root} lang={language}>
      {blocks.map((block, index) => (
        <Fragment key={index}>{draw(block, styles)}</Fragment>
      ))}
    </div>
  );
}

function draw(block: Block, styles: ReturnType<typeof useMarkdownStyles>): ReactNode {
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level <= 3 ? 'h2' : 'h3';
      return <Heading className={styles.heading}>{inline(block.text)}</Heading>;
    }
    case 'paragraph':
      return (
        <Text as="p" block className={styles.text}>
          {inline(block.text)}
        </Text>
      );
    case 'list':
      return (
        <ul className={styles.list}>
          {block.items.map((item, index) => (
            <li key={index}>{inline(item)}</li>
          ))}
        </ul>
      );
    default:
      return (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wide drawings scroll, by keyboard too
        <pre className={styles.drawing} tabIndex={0}>
          {block.text}
        </pre>
      );
  }
}

/** `**bold**` and `` `code` ``; the odd pieces of the split are the marked ones. */
function inline(text: string): ReactNode[] {
  return text.split(/(\*\*.+?\*\*|`[^`]+`)/).map((piece, index) => {
    if (piece.startsWith('**')) return <strong key={index}>{piece.slice(2, -2)}</strong>;
    return piece.startsWith('`') ? <code key={index}>{piece.slice(1, -1)}</code> : piece;
  });
}
