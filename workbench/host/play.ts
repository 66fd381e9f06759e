import { isWholeColumns, isWholeRows, type Rectangle } from "./addresses";
import { invalidArgument } from "./fault";

/** The nasty ways in which real Excel behaves at times, for the workbench and the tests to switch on. */
export class Play {
  /** A value picked from a validation dropdown raises no `onChanged`, as on Excel for the web. */
  dropdownPicksAreSilent = false;

  /** `getSpecialCells` of one cell answers for its whole sheet, as `Range.SpecialCells` of VBA does. */
  specialCellsOfOneCellAreTheSheets = false;

  /** Panes of a sheet that is not active cannot be frozen: GeneralException (office-js issue 2196). */
  freezesActiveSheetOnly = false;

  /** A chart sheet is on show, and `getActiveWorksheet` fails (office-js issue 2444, which names no code). */
  chartSheetIsActive = false;

  /** Nothing of this workbook is selected: InvalidSelection (office-js issues 561 and 5319). */
  otherWorkbookHasFocus = false;

  /** A zoom that fits pages is not applied: so until the Page Layout tab is opened (office-js issue 1860). */
  fitsNoPages = false;

  /** Sheets, by name, that someone has protected: changes of what is on them are refused. */
  readonly protectedSheets = new Set<string>();

  /** Someone has protected the workbook's structure: no sheet is added, renamed, shown or taken away. */
  structureIsProtected = false;

  /** Excel's code for refusing whatever would change the workbook, as one opened for reading does. */
  refusesChanges: string | null = null;

  /** What the file's name ends with; an `xls` file has the smaller sheets of its time. */
  fileEnding = "xlsx";

  private editing = false;
  private waiting: (() => void)[] = [];

  /** The person is typing in a cell: requests fail, or wait if they asked to. */
  get cellEditMode(): boolean {
    return this.editing;
  }

  set cellEditMode(editing: boolean) {
    this.editing = editing;
    if (editing) return;
    for (const resume of this.waiting.splice(0)) resume();
  }

  /** Throws where a sheet of the file does not reach so far; whole rows and columns are as long as it is. */
  requireOnSheet(area: Rectangle): void {
    if (this.fileEnding !== "xls") return;
    const isTooLow = area.endRow > 65_535 && !isWholeColumns(area);
    const isTooFar = area.endColumn > 255 && !isWholeRows(area);
    if (isTooLow || isTooFar) throw invalidArgument("a range beyond the sheets of an .xls file");
  }

  /** Resolves when the person has finished typing. */
  cellEditEnds(): Promise<void> {
    if (!this.editing) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}

/** How Excel answers while a cell is being typed in. */
export const inCellEditMode = {
  Error: {
    Code: "InvalidOperationInCellEditMode",
    Message: "Excel is in cell-editing mode. Please exit the edit mode and try again.",
  },
  Results: [],
};
