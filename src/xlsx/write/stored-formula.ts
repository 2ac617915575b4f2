import { formulaToken } from '../formula.ts';

/** Functions younger than the file format, which files mark with a prefix. */
const newer = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND
  BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV
  CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P
  COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT
  F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY
  FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK
  HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA
  LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV
  NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC
  PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE
  REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST
  T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRIMRANGE UNICHAR
  UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR
  Z.TEST`.split(/\s+/),
);
const newerOfSheets = new Set(['FILTER', 'SORT']);

/** The formula as files hold it: without `=`, newer functions and the names that LET and LAMBDA make marked. */
export function storedFormula(formula: string): string {
  const plain = formula.replace(/^=/, '');
  const made = /\b(?:LET|LAMBDA)\s*\(/i.test(plain) ? madeNames(plain) : new Set<string>();
  return plain.replace(formulaToken, (...parts: unknown[]) => {
    const match = parts[0] as string;
    const { word, call } = parts.at(-1) as { word?: string; call?: string };
    if (!word || call === '!') return match;
    const upper = word.toUpperCase();
    if (made.has(upper)) return `_xlpm.${match}`;
    if (call !== '(') return match;
    if (newerOfSheets.has(upper)) return `_xlfn._xlws.${match}`;
    return newer.has(upper) ? `_xlfn.${match}` : match;
  });
}

interface Call {
  readonly name: string;
  /** Arguments begun so far. */
  count: number;
}

const tokens = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*\s*\(|[\p{L}_][\p{L}\p{N}_.]*|\S/gu;

/** Words that stand alone where LET and LAMBDA take a name: with another argument behind them. */
function madeNames(formula: string): Set<string> {
  const names = new Set<string>();
  const open: Call[] = [];
  let before = '';
  let alone = '';
  for (const [match] of formula.matchAll(tokens)) {
    const call = open.at(-1);
    if (match === ',' && call) {
      const takesName = call.name === 'LAMBDA' || (call.name === 'LET' && call.count % 2 === 0);
      if (alone && takesName) names.add(alone);
      call.count++;
    }
    if (match.endsWith('(')) open.push({ name: match.slice(0, -1).trim().toUpperCase(), count: 0 });
    if (match === ')') open.pop();
    const starts = before === ',' || before.endsWith('(');
    alone = starts && /^[\p{L}_].*[^(]$|^[\p{L}_]$/u.test(match) ? match.toUpperCase() : '';
    before = match;
  }
  return names;
}
