import { useId, useRef, useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { ExportFormat } from '../../exports.ts';
import type { ExportingWords } from '../../words/exporting/fi.ts';
import { useExportStyles } from './Exports.styles.ts';

const formats: readonly ExportFormat[] = ['html', 'xlsx', 'csv', 'json', 'sarif'];

interface ExportMenuProps {
  readonly words: ExportingWords;
  readonly disabled: boolean;
  readonly onSave: (format: ExportFormat) => void;
  readonly onInsert: () => void;
}

/** A button that opens the list of forms; Esc or a choice closes it and brings the focus back. */
export function ExportMenu({ words, disabled, onSave, onInsert }: ExportMenuProps) {
  const styles = useExportStyles();
  const list = useId();
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  const choices = [
    ...formats.map((format) => ({ name: words.formats[format], choose: () => onSave(format) })),
    { name: words.insert, choose: onInsert },
  ];
  return (
    <div
      ref={root}
      role="presentation"
      onKeyDown={({ key }) => {
        if (key === 'Escape' && open) close();
      }}
    >
      <Button
        size="small"
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        disabledFocusable={disabled}
        onClick={() => setOpen(!open)}
      >
        {words.menu}
      </Button>
      {open && (
        <ul id={list} className={styles.list}>
          {choices.map(({ name, choose }) => (
            <li key={name}>
              <Button
                size="small"
                appearance="subtle"
                onClick={() => {
                  close();
                  choose();
                }}
              >
                {name}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
