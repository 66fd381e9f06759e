/**
 * How a formula is written in a file: without its equals sign, and with functions younger than the
 * file format marked by a prefix. Without the prefix Excel shows `#NAME?` until the cell is edited.
 */
const YOUNGER =
  "ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND " +
  "BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.DIST.RT CHISQ.INV " +
  "CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT " +
  "COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL EXPAND EXPON.DIST F.DIST " +
  "F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FORECAST.ETS FORECAST.LINEAR FORMULATEXT " +
  "GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS ISFORMULA " +
  "ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT " +
  "MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION " +
  "PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST " +
  "QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST " +
  "RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T " +
  "T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR " +
  "UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP " +
  "XMATCH XOR Z.TEST";

/** These two carry a second prefix, since worksheets of old had functions of the same names. */
const OF_WORKSHEETS = ["FILTER", "SORT"];

const PREFIX_OF: ReadonlyMap<string, string> = new Map([
  ...YOUNGER.split(" ").map((name) => [name, "_xlfn."] as const),
  ...OF_WORKSHEETS.map((name) => [name, "_xlfn._xlws."] as const),
]);

/** A quoted text or sheet name, in which nothing is a call; or the name of a function called. */
const QUOTED_OR_CALL =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.\u0080-\uFFFF])([A-Za-z][\w.]*)(?=\()/g;

/** `SUM(A1)` in the file, `=SUM(A1)` in a cell. */
export const formulaFromFile = (stored: string): string =>
  `=${stored
    .trim()
    .replace(/^=/, "")
    .replace(/_xlfn\.(?:_xlws\.)?/gi, "")}`;

export const formulaToFile = (formula: string): string =>
  formula
    .trim()
    .replace(/^=/, "")
    .replace(QUOTED_OR_CALL, (whole: string, name: string | undefined) =>
      name === undefined ? whole : (PREFIX_OF.get(name.toUpperCase()) ?? "") + name,
    );
