import { loadYear } from "../../../src/reference/load-year";
import { sayParts } from "../../../src/messages/say-parts";
import { checkReport } from "../../../src/report/check/check-report";
import type { Acknowledgement } from "../../../src/report/check/notes";
import { kindsOfPart } from "../../../src/report/form/signing";
import type { SheetCells } from "../../../src/report/form/report";
import type { DocumentKind } from "../../../src/report/publishing/document-columns";
import { completeRows, sampleGiven, sampleScores } from "../../samples/complete-report";
import { gridRow } from "../../samples/grid";
import { bookWith } from "./sample-book";

const acknowledged: Acknowledgement = {
  rule: "breaks-off",
  about: "",
  name: "นางสาวตัวอย่าง",
  date: "2023-09-30",
};

/** The scores of the year before on a sheet of their own, each ten points less. */
export const earlierScores: SheetCells = {
  sheetName: "คะแนน ITA",
  firstRow: 0,
  firstColumn: 0,
  values: [
    ["คะแนน ITA ปีที่ประเมิน พ.ศ. 2565"],
    [""],
    ["แบบ", "รหัส", "ประเด็น", "คะแนน"],
    ...sampleScores.map(({ instrument, code, title, score }) => [
      instrument,
      code,
      title,
      Math.max(0, score - 10),
    ]),
  ],
};

/** Both parts of the sample, with all that is found in its rows once they break off and lack results acknowledged. */
export async function sampleParts({
  kind = "report",
  assessedYear = 2566,
  beside = [],
}: { kind?: DocumentKind; assessedYear?: number; beside?: readonly SheetCells[] } = {}) {
  const given = { ...(await sampleGiven()), year: await loadYear(assessedYear) };
  const unfinished = completeRows.map(({ section, text }) =>
    gridRow(section, { ...text, actions: `${text.actions} และ`, results: "" }),
  );
  const { findings } = checkReport(bookWith(unfinished).report!, given);
  return sayParts(kindsOfPart, {
    kind,
    given,
    beside,
    warnings: findings.map((finding) => ({ finding, acknowledged })),
  });
}
