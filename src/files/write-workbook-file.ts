import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import type { Drawing } from "../report/workbook/drawing";
import { fileFormula, sheetFile } from "./sheet-file";

/**
 * A drawing of nothing but new sheets as an .xlsx file, as Excel would keep it. Charts are left out: the
 * add-in draws them where there is Excel.
 */
export async function writeWorkbookFile({ sheets, names, select }: Drawing): Promise<Uint8Array> {
  // The sheet to work on comes first, as it would beside the sheet that a workbook begins with.
  const ordered = [...sheets].sort(
    (a, b) => Number(b.sheetName === select?.sheetName) - Number(a.sheetName === select?.sheetName),
  );
  const bytes = await writeXlsx({
    sheets: ordered.map(sheetFile),
    namedRanges: [
      ...names.map(({ name, formula }) => ({ name, range: fileFormula(formula) })),
      ...ordered.flatMap(({ sheetName, print }) =>
        print ? [titleRows(sheetName, print.titleRows)] : [],
      ),
    ],
    activeSheet: 0,
  });
  return letRowsGrow(bytes);
}

/** The library marks each height as set by hand, and such a row no longer grows with its text. */
function letRowsGrow(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts))
    if (name.startsWith("xl/worksheets/sheet"))
      parts[name] = strToU8(strFromU8(part).replaceAll(' customHeight="1"', ""));
  return zipSync(parts);
}

/** The library would name the sheet without quotation marks, which a name with a blank in it needs. */
function titleRows(sheetName: string, rows: string) {
  const quoted = `'${sheetName.replaceAll("'", "''")}'`;
  return { name: "_xlnm.Print_Titles", range: `${quoted}!${rows}`, scope: sheetName };
}
