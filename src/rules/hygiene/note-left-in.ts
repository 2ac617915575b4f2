import { cellAddress } from '../../model/address.ts';
import { defineRule } from '../rule.ts';
import { relatedTo, tellOnce } from '../support/alike.ts';
import { groupBy } from '../support/group.ts';
import { textsOnSheets, textsThat } from '../support/texts/text-cells.ts';

/** Words of somebody still at work, in the languages of the plan. */
const notes =
  /(?<!\p{L})(?:tsek\p{L}*|tšek\p{L}*|(?<=^|please |pls |to )check(?!\p{L})|(?:tarkista|kysy|kolla|kontrollera|todo|tbd)(?!\p{L})|to be (?:checked|confirmed)|x{3,}(?!\p{L})|(?:huom|obs|nb)[\s.:!].*(?:puuttu|kesken|ei vielä|saknas|ännu inte|missing|not yet))|\?\?+/iu;
const longest = 200;

const notesOn = textsThat((text) => notes.test(text));

/** No working note is left in what is handed in. The same one, and those of one column, are told once. */
export const noteLeftIn = defineRule({
  id: 'note-left-in',
  area: 'HYG',
  severity: 'info',
  since: '0.1.0',
  status: 'trial',
  source: 'controller-practice',
  reasons: ['draft'],
  *check(context) {
    const found = textsOnSheets(context, notesOn);
    const repeated = groupBy(found, ({ text }) => text);
    const causeOf = ({ sheet, cell, text }: (typeof found)[number]) =>
      repeated.get(text)!.length > 1 ? text : `${sheet}|${cell.column}`;
    for (const group of tellOnce(found, causeOf)) {
      const { sheet, cell, text } = group.first;
      yield {
        kind: 'fails',
        reason: 'draft',
        at: { sheet, cell },
        related: relatedTo(group, (other) => other),
        unit: null,
        data: { ...group.data, cell: cellAddress(cell), text: text.trim().slice(0, longest) },
      };
    }
  },
});
