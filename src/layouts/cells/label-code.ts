import { versionRoles } from './version-roles.ts';
import { findHeaderWord } from '../vocabulary/headings.ts';
import { findLevel, isLevelWord } from '../vocabulary/levels.ts';

const leadingCode =
  /^\(?((?:\p{Lu}{1,8}-|\p{Ll}{2,4}-(?=\d{3})|\p{Lu}{1,3}(?=\d{3}))?\d{1,8}(?:[.-]\d{1,6})*)\)?(?:[\s.:–-]+|\/(?=\p{L}))(?=.*\p{L}{2})(.+)$/u;

const trailingCode =
  /^(.*\p{L}.*?)\s*[,-]?\s+[([]?((?:\p{Lu}{1,8}-)?\d{3,8}|\d{1,4}(?:[.-]\d{1,4})?[.-]\d{2,6})[)\]]?$/u;

/** `TECHNICAL COMMITTEE (30)`: so short only behind the name of a body. */
const bodyCode = /^(.*\p{L}.*?)\s*\((\d{2})\)$/u;

/** `Päiväkoti Aalto [3211]` */
const bracketed = /\[(\p{Lu}{0,8}-?\d[\d.-]*)\]/u;

export function takeCode(printed: string): { code: string | null; rest: string } {
  const text = printed.includes('[') ? printed.replace(bracketed, '($1)') : printed;
  const lead = leadingCode.exec(text);
  const isCompound = /^(?:[\p{Lu}\p{Ll}]{1,3}\d{1,3}|\d{1,2})-\p{Ll}/u.test(text);
  if (
    lead &&
    !isCompound &&
    !/^\s*(€|eur)/i.test(lead[2]!) &&
    !isAmountLead(text) &&
    !isVersionLead(lead[1]!)
  )
    return { code: lead[1]!, rest: lead[2]! };
  const trail = /\d[)\]]?$/.test(text) ? trailingCode.exec(text) : null;
  const isCode =
    trail !== null &&
    !isSpan(trail[2]!) &&
    (/[)\]]$/.test(text) || !/^(19|20)\d\d$/.test(trail[2]!)) &&
    (!/\d/.test(trail[1]!) || hasOwnNumber(text, trail));
  if (!isCode) {
    const [, name, code] = (text.endsWith(')') && bodyCode.exec(text)) || [];
    return code && findLevel(name!) === 'body' ? { code, rest: name! } : { code: null, rest: printed };
  }
  return { code: trail[2]!, rest: withoutWord(trail[1]!).replace(/[\s(,-]+$/, '') };
}

/** `Digiloikka 2.0 (3023)`: the code in brackets, the number part of the name. */
function hasOwnNumber(text: string, [, name, code]: RegExpExecArray): boolean {
  return /[)\]]$/.test(text) && /^\d{3,8}$/.test(code!) && !isYear(code!) && !/\d{3}|\d-\d/.test(name!);
}

/** `Luokat 7-12`, `Versio 2.10`, `Yksiköt 2200-2220` and `Tilanne 31.10.2026`; `12-340` and `31.10.20` are codes. */
function isSpan(code: string): boolean {
  if (!/^\d+[.-]/.test(code)) return false;
  const parts = code.split(/[.-]/);
  if (parts.some(isYear)) return true;
  const [first, second] = parts as [string, string];
  if (parts.length > 2) return false;
  return first.length < 2 || second.length < 3 || (first.length === second.length && first < second);
}

function isYear(digits: string): boolean {
  return /^(19|20)\d\d$/.test(digits);
}

/** `Ruokapalvelut (tulosyksikkö 3300)`, `Talvihoito, kp 41101` */
function withoutWord(name: string): string {
  const [, bare, word] = /^(.*\p{L}.*?)\s*,\s*(\p{L}{2,}\.?)$/u.exec(name) ?? [];
  return word !== undefined && isLevelWord(word) ? bare! : name.replace(/\s*\((?:\p{L}{2,}\.?)$/u, '');
}

/** `1 000 €`, `31.12.2024` and `2. vaihe` start with digits that are no code. */
function isAmountLead(text: string): boolean {
  return (
    /^\d{1,3}( \d{3})+\b|^\d{1,2}\.\d{1,2}\.(?!\d(?!\d))|^\d{1,2}\.\s|^\d+\s*(%|kpl|htv|krt)/.test(text) ||
    isYearLead(text)
  );
}

/** `TA2026` and `TE2024` are a version and a name with its year; `H2000` is a code. */
function isVersionLead(code: string): boolean {
  return /^\p{Lu}{2,3}(19|20)\d\d$/u.test(code);
}

/** `2025 suunnitelma` begins with a year, `2010 Koulutuspalvelut` and `2010 - Koulutuspalvelut` with a code. */
function isYearLead(text: string): boolean {
  const match = /^(?:19|20)\d\d[\s.:–-]+(.*)$/.exec(text);
  if (!match) return /^(19|20)\d\d\b/.test(text);
  const word = findHeaderWord(match[1]!);
  return (
    !/^\p{Lu}/u.test(match[1]!) ||
    (word !== null && (word.exact || (versionRoles.has(word.word) && !/\s(?:ja|och)\s/.test(match[1]!))))
  );
}
