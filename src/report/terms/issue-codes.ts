import { mendedLetters } from "./letters";
import { readCodes, type CodesAndTitle } from "./codes";
import { allMatches } from "./matches";
import { arabicDigits, oneLine } from "./thai-text";

/** `ข้อ i8`, `ประเด็นที่ 1 i8`, `• i8`, `1. i8`, `(i8)`, `IIT ข้อ i8`: what only says that a code follows. */
const label =
  /^(?:[•·▪◦●○–-]|\(?\d{1,3}[.)]|(?:ข้อคำถาม|ข้อ|ประเด็น|คำถาม|ตัวชี้วัด|รายการ|หัวข้อ|ลำดับ|แบบวัด|แบบตรวจ|แบบ)(?:ย่อย)?(?:ที่)?(?: ?\d{1,2}(?= |:))?|(?:IIT|EIT|OIT)(?= ?(?:ข้อ|:|-|[ieo]\d)))[ :.-]{0,3}/i;

/** `IIT ข้อ 8`. */
const instrumentAndNumber = /^(IIT|EIT|OIT) ?ข้อ(?:ที่)? ?(?=\d)/i;

/** Labels one behind the other; no one writes more. */
const mostLabels = 3;

/** A code in brackets: `(i8)`, `[O13]`, `(ข้อ i19 และ i20)`. */
const bracketed = /[([](?:ข้อ(?:ที่)? ?)?([IEO]{1,3}T?[ .-]{0,2}\d[^()[\]]{0,40})[)\]]/gi;

/** A code that stands by itself behind other words: `กระบวนการงบประมาณ i8`. */
const apart = /(?:^|[^A-Za-z\d])(?:ข้อ(?:ที่)? ?)?([IEO] ?-?\d{1,2})(?![\dA-Za-z.,])/gi;

/** The codes of an issue, wherever they stand in it: in front, behind a label, in brackets, at the end. */
export function codesOfIssue(issue: string): CodesAndTitle {
  const text = arabicDigits(oneLine(mendedLetters(issue)));
  const inFront = readCodes(text);
  if (inFront.codes.length > 0) return inFront;
  const labelled = readCodes(withoutLabels(text));
  if (labelled.codes.length > 0) return labelled;
  return codesIn(text, bracketed) ?? codesIn(text, apart) ?? inFront;
}

function withoutLabels(text: string): string {
  let rest = text;
  for (let count = 0; count < mostLabels; count += 1)
    rest = rest.replace(instrumentAndNumber, "$1 ").replace(label, "");
  return rest;
}

function codesIn(text: string, form: RegExp): CodesAndTitle | null {
  const found = allMatches(text, form).flatMap((match) => {
    const { codes } = readCodes(match[1] ?? "");
    return codes.length === 0 ? [] : [{ codes, whole: match[0] }];
  });
  if (found.length === 0) return null;
  const title = found.reduce((rest, { whole }) => rest.replace(whole, " "), text);
  return { codes: [...new Set(found.flatMap(({ codes }) => codes))], title: oneLine(title) };
}
