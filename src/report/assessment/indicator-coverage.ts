import { placesOf } from "../../reference/item-place";
import { instrumentOfCode, type ReferenceYear } from "../../reference/year";
import type { Report, ReportRow } from "../form/report";
import type { IndicatorScore } from "../sheets/scores/score-list";
import { instrumentOf } from "../terms/codes";
import { isSameTitle, titleKey } from "../terms/same-title";
import { withoutScores } from "../terms/scores";
import { arabicDigits, oneLine } from "../terms/thai-text";
import { indicatorNamed } from "./indicator-named";

/**
 * The indicators no row of the report is about: neither as a whole, nor one of its items or sub-indicators.
 * A row of an item whose indicator is not known may be about any of its instrument, so none of those counts.
 * @param year the assessed year's items; null where they are not known.
 */
export function uncoveredIndicators(
  indicators: readonly IndicatorScore[],
  report: Report,
  year: ReferenceYear | null,
): IndicatorScore[] {
  const subjects = report.rows.flatMap((row) => subjectsOf(row, year));
  return indicators.filter(
    ({ number, instrument }) =>
      !subjects.some((subject) =>
        subject.kind === "indicator"
          ? subject.number === number
          : subject.instrument === instrument,
      ),
  );
}

/** What a row is about: an indicator, or an item that may be of any of its instrument's. */
type Subject =
  | { kind: "indicator"; number: number }
  | { kind: "item"; instrument: IndicatorScore["instrument"] };

function subjectsOf(row: ReportRow, year: ReferenceYear | null): Subject[] {
  if (row.codes.length > 0) return row.codes.flatMap((code) => subjectOfCode(code, row, year));
  return row.text.issue.split("\n").flatMap((line) => indicatorsIn(line, year));
}

function subjectOfCode(code: string, row: ReportRow, year: ReferenceYear | null): Subject[] {
  const number = year ? placesOf(year).get(code)?.indicator : undefined;
  if (number !== undefined) return [{ kind: "indicator", number }];
  const instrument = instrumentOfCode(code) ?? instrumentOf(row.text.instrument);
  return instrument === null ? [] : [{ kind: "item", instrument }];
}

/** `ตัวชี้วัดย่อยที่ 9.2`, `10.1 การดำเนินการเพื่อป้องกันการทุจริต` */
const subIndicator = /^(?:ตัวชี้วัดย่อย(?:ที่)? ?)?(9|10)\.\d/;

function indicatorsIn(issue: string, year: ReferenceYear | null): Subject[] {
  const line = oneLine(withoutScores(issue));
  const sub = subIndicator.exec(arabicDigits(line))?.[1];
  const number = sub === undefined ? indicatorNamed(line) : Number(sub);
  const numbers = number === null ? indicatorsTitled(line, year) : [number];
  return numbers.map((each) => ({ kind: "indicator", number: each }));
}

/** Of an item, or a sub-indicator, that is named without its code. */
function indicatorsTitled(title: string, year: ReferenceYear | null): number[] {
  const key = titleKey(title.replace(/\([^()]*\)/g, ""));
  if (!year || key === "") return [];
  const places = placesOf(year);
  const isTitled = (each: { title?: string }) =>
    isSameTitle(titleKey((each.title ?? "").replace(/\([^()]*\)/g, "")), key);
  const items = Object.values(year.instruments).flatMap((instrument) => instrument.items);
  return [
    ...items.filter(isTitled).flatMap(({ code }) => places.get(code)?.indicator ?? []),
    ...year.subIndicators.filter(isTitled).map(({ indicator }) => indicator),
  ];
}
