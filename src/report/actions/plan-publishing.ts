import { highestOf } from "../../reference/extremes";
import { columnLetters, quotedSheet } from "../terms/address";
import { publishedColumns, reportTitle } from "../form/columns";
import type { DefinedName, Drawing } from "../workbook/drawing";
import { isWorkingGrid } from "../sheets/grid/grid-shape";
import { freeSheetName, names, sheetNames } from "../workbook/names";
import type { Book } from "../book/book";
import { signatureLines } from "../publishing/closing-lines";
import { finishedReport, type FinishedReport } from "../publishing/finished-report";
import { headingLines } from "../publishing/heading-lines";
import { documentWords } from "../publishing/wordings";
import type { Report } from "../form/report";
import type { WorkbookReading } from "../workbook/workbook-reading";
import { publishedForm } from "../sheets/published/published-form";

export interface Publishing {
  drawing: Drawing;
  sheetName: string;
  rowCount: number;
}

/**
 * A sheet with the report as it is published, always a new one: nothing that is there is written over, an
 * earlier published sheet neither, since people add their own words to those.
 * @returns null where the workbook has no report.
 */
export function planPublishing({ reading, report, ...book }: Book): Publishing | null {
  if (report === null) return null;
  const sheetName = freeSheetName(
    sheetNames.published,
    reading.sheets.map(({ name }) => name),
  );
  const directory = book.directory ?? [];
  const finished = finishedReport(report, book, {
    ...book.notes.document,
    kind: "report",
    title: reportTitle,
    isDraft: false,
    threshold: null,
    analysis: null,
    acknowledged: null,
  });
  const sheet = publishedForm(
    {
      heading: headingOfForm(finished),
      sections: finished.sections,
      departments: directory.length > 0 ? directory : report.legend,
      closing: signatureLines(finished),
      page: documentWords.page,
    },
    sheetName,
  );
  return {
    drawing: {
      sheets: [sheet],
      names: [
        {
          name: names.published,
          formula: columnsOf(sheetName, publishedColumns.length),
          exists: reading.names.includes(names.published),
        },
        ...reportName(report, reading),
      ],
      select: { sheetName, row: 0, column: 0 },
    },
    sheetName,
    rowCount: report.rows.length,
  };
}

/**
 * A grid of ours that has lost its name is found again by it. A form of the agency's own gets none: it may run over
 * further sheets, of which a name would make one.
 */
function reportName(report: Report, { names: known }: WorkbookReading): DefinedName[] {
  if (known.includes(names.report) || !isWorkingGrid(report)) return [];
  const width = highestOf(Object.values(report.place.columns)) + 1;
  return [{ name: names.report, formula: columnsOf(report.sheetName, width), exists: false }];
}

/** The first columns of a sheet, as a name has them. */
const columnsOf = (sheetName: string, count: number): string =>
  `=${quotedSheet(sheetName)}!$A:$${columnLetters(count - 1)}`;

/** Who made it stands below the agency: alone it would be taken for one. */
function headingOfForm(finished: FinishedReport): string[] {
  const { agency, signing } = finished;
  const madeBy = agency === "" ? "" : signing.madeBy;
  return [...headingLines(finished), ...(madeBy === "" ? [] : [madeBy])];
}
