import type { IStyleData, IWorkbookData } from "@univerjs/core";
import type { Cell, Workbook } from "hucre";
import { readXlsx } from "hucre/xlsx";
import { listTabs } from "./book";
import { readCharts } from "./charts/read-charts";
import { droppedFromBook, type Dropped } from "./dropped";
import { readNames } from "./names";
import { listParts } from "./parts";
import { refuseForeignFile } from "./recognise";
import { resources } from "./resources";
import { readExtension } from "./rules/extension";
import { heightsOfGrowingRows } from "./sheet/growing-rows";
import { readSheet } from "./sheet/read-sheet";
import { readFont, readStyle } from "./style/read-style";
import { readTables } from "./tables";
import { UnreadableFileError } from "./unreadable";

export { UnreadableFileError, type UnreadableReason } from "./unreadable";
export type { Dropped } from "./dropped";

export interface OpenedWorkbook {
  readonly workbook: Partial<IWorkbookData>;
  /** What the file holds beyond this, and would lose when saved. */
  readonly dropped: readonly Dropped[];
}

/** An .xlsx file's bytes as a workbook of the engine; `name` is the file's. */
export async function openXlsx(bytes: Uint8Array, name: string): Promise<OpenedWorkbook> {
  refuseForeignFile(bytes);
  const parts = listParts(bytes);
  const tabs = await readable(async () => listTabs(parts));
  const worksheets = tabs.filter(({ part }) => part !== undefined);
  const book = await readable(() =>
    readXlsx(parts.archive, {
      range: parts.range,
      readStyles: true,
      sheets: (_, index) => tabs[index]?.part !== undefined,
    }),
  );
  if (book.sheets.length === 0) throw new UnreadableFileError("damaged", "no sheets");
  const looks = new StyleTable(book);
  const sources = { theme: book.themeColors, styleId: looks.idOf };
  const sheetIds = new Map(book.sheets.map(({ name }, index) => [name, `sheet-${index + 1}`]));
  const sheets = book.sheets.map((sheet, index) => {
    const part = worksheets[index]?.part ?? "";
    const beside = {
      rules: readExtension(parts.text(part)),
      heights: heightsOfGrowingRows(parts.text(part)),
      tables: readTables(parts, part),
      charts: readCharts(parts, part, (name) => sheetIds.get(name)),
    };
    return readSheet(sheet, beside, `sheet-${index + 1}`, sources);
  });
  const bySheet = <Kept>(pick: (sheet: (typeof sheets)[number]) => Kept[]) =>
    Object.fromEntries(
      sheets.map((sheet) => [sheet.id, pick(sheet)] as const).filter(([, kept]) => kept.length > 0),
    );
  const named = sheets.map(({ id, worksheet }) => ({ id, name: worksheet.name ?? id }));
  return {
    workbook: {
      name: name.replace(/\.xls[xm]$/i, ""),
      styles: looks.styles,
      defaultStyle: looks.usual,
      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries(sheets.map(({ id, worksheet }) => [id, worksheet])),
      resources: resources({
        SHEET_DATA_VALIDATION_PLUGIN: bySheet(({ validations }) => validations),
        SHEET_CONDITIONAL_FORMATTING_PLUGIN: bySheet(({ conditions }) => conditions),
        SHEET_DEFINED_NAME_PLUGIN: readNames(book.namedRanges ?? [], named),
      }),
      ...(book.properties?.custom ? { custom: { properties: book.properties.custom } } : {}),
    },
    dropped: [
      ...new Set([
        ...droppedFromBook(book, parts.names),
        ...sheets.flatMap(({ dropped }) => dropped),
        ...(worksheets.length < tabs.length ? (["chart-sheets"] as const) : []),
        ...(parts.isTrimmed ? (["blank-cells"] as const) : []),
      ]),
    ].sort(),
  };
}

async function readable<Read>(read: () => Promise<Read>): Promise<Read> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new UnreadableFileError("damaged", detail);
  }
}

/** The looks of a workbook's cells, each kept once. */
class StyleTable {
  readonly styles: Record<string, IStyleData> = {};
  readonly usual: IStyleData;
  private readonly ids = new Map<string, string>();

  constructor(private readonly book: Workbook) {
    const { ff = "Calibri", fs = 11, cl } = readFont(book.defaultFont, book.themeColors);
    this.usual = { ff, fs, ...(cl ? { cl } : {}) };
  }

  readonly idOf = (style: Cell["style"]): string | undefined => {
    if (!style) return undefined;
    const read = readStyle(style, this.book.themeColors, this.usual);
    const key = JSON.stringify(read);
    if (key === "{}") return undefined;
    const id = this.ids.get(key) ?? `style-${this.ids.size + 1}`;
    this.ids.set(key, id);
    this.styles[id] = read;
    return id;
  };
}
