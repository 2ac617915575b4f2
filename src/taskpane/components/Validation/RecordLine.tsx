import type { Language } from '../../../model/language.ts';
import type { RecordState } from '../../../record/verify.ts';
import { validationWords } from '../../words/validation/index.ts';

/** Whether the workbook's validation record holds, in one line. */
export default function RecordLine({ record, language }: { record: RecordState; language: Language }) {
  if (record.kind === 'none') return null;
  const words = validationWords[language];
  return (
    <output>
      {words.recordIs[record.kind]} {words.signed(record.at, record.by)}
    </output>
  );
}
