import { codesOfIssue } from "../terms/issue-codes";
import { instrumentNamed } from "../terms/instrument-name";
import { units } from "../terms/departments/departments-cell";
import { squeeze } from "../terms/letters";
import { readMark } from "../terms/list/mark";
import { arabicDigits, oneLine } from "../terms/thai-text";
import { sectionTitled } from "./section-titles";
import type { SheetLine } from "./sheet-line";

/** What the cells of a column look like: shares of the filled ones, 0-1, unless said otherwise. */
export interface Contents {
  filled: number;
  coded: number;
  /** Nothing but a code. */
  bareCodes: number;
  instruments: number;
  numbers: number;
  /** 1, 2, 3 ...: the lines are counted. */
  counts: boolean;
  departments: number;
  lists: number;
  /** Titles of sections. */
  sections: number;
  /** Mean, in letters. */
  length: number;
}

/** So many lines tell what a column holds. */
const mostJudged = 40;

/** Of text without spaces. */
const number =
  /^[([=]?(?:ร้อยละ|ได้คะแนน|คะแนน)?(?:\d{1,3}(?:[.,]\d+)?(?:และ|,|\/)?){1,5}(?:คะแนน|%)?[)\]]?(?:\(เต็ม\d+\))?$/;
const bareCode = /^\(?(?:ข้อ(?:ที่)?\s*)?(?:IIT|EIT|OIT|[IEO]|0)[ .-]{0,2}\d{1,2}\)?\.?$/i;
const department = new RegExp(
  String.raw`^(?:[\d๐-๙]{1,2}[.)]\s*|[•–-]\s*)?(?:ทุก|ผอ\.|ผู้อำนวยการ|หัวหน้า|คณะ|${units}|[ก-ฮA-Za-z]{1,6}\.(?:[ก-ฮ]{1,4}\.)*(?:$|[\s/,(]))`,
);
const longestDepartments = 120;

/** What the lines of a table hold in a column. */
export function contentsOf(lines: readonly SheetLine[], column: number): Contents {
  const texts = lines
    .filter(({ cells }) => cells.length > 1)
    .slice(0, mostJudged)
    .flatMap(({ cells }) => cells.filter((cell) => cell.column === column))
    .map(({ text }) => oneLine(arabicDigits(text)));
  const share = (looks: (text: string) => boolean) =>
    texts.length === 0 ? 0 : texts.filter(looks).length / texts.length;
  return {
    filled: texts.length,
    coded: share((text) => codesOfIssue(text).codes.length > 0),
    bareCodes: share((text) => bareCode.test(text)),
    instruments: share((text) => instrumentNamed(text) !== null && !/\d{1,2} ?[^\d\s)]/.test(text)),
    numbers: share((text) => number.test(squeeze(text))),
    counts: countsUp(texts),
    departments: share((text) => text.length <= longestDepartments && department.test(text)),
    lists: share((text) => readMark(text) !== null),
    sections: share((text) => sectionTitled(text) !== null),
    length: texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length),
  };
}

function countsUp(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => Number(text.replace(/[.)]$/, "")));
  return (
    numbers.length > 1 &&
    numbers.every((value, index) => Number.isInteger(value) && value === (numbers[0] ?? 0) + index)
  );
}
