import type { NamedRange } from "hucre";
import { parseReference } from "../host/addresses";
import type { PageLayout } from "../host/objects/page-layout";
import { formulaFromFile, formulaToFile } from "./formula";

/** The engine's defined names, as it keeps them in a workbook's resources: by id. */
export type NamesById = Record<string, DefinedName>;

interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** `Sheet1!$A$1` for a place, `=OFFSET(...)` for anything reckoned. */
  readonly formulaOrRefString: string;
  /** A sheet's id, or the workbook. */
  readonly localSheetId?: string;
  readonly comment?: string;
}

/** The scope of a name that the whole workbook knows. */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

export interface NamedSheet {
  readonly id: string;
  readonly name: string;
}

/** The names of a workbook, but for those that Excel gives a meaning of their own. */
export function readNames(ranges: readonly NamedRange[], sheets: readonly NamedSheet[]): NamesById {
  const names = ranges
    .filter(({ name }) => !name.startsWith("_xlnm."))
    .map(({ name, range, scope, comment }, index): DefinedName => {
      const sheet = sheets.find((each) => each.name === scope);
      return {
        id: `name-${index + 1}`,
        name,
        formulaOrRefString: parseReference(range) ? range : formulaFromFile(range),
        localSheetId: sheet?.id ?? WHOLE_WORKBOOK,
        ...(comment ? { comment } : {}),
      };
    });
  return Object.fromEntries(names.map((name) => [name.id, name]));
}

export function writeNames(names: NamesById, sheets: readonly NamedSheet[]): NamedRange[] {
  return Object.values(names).map(({ name, formulaOrRefString, localSheetId, comment }) => {
    const sheet = sheets.find(({ id }) => id === localSheetId);
    return {
      name,
      range: formulaToFile(formulaOrRefString),
      ...(sheet ? { scope: sheet.name } : {}),
      ...(comment ? { comment } : {}),
    };
  });
}

/** The library would name the sheet without quotation marks, which a name with a blank in it needs. */
export function writePrintNames(sheet: string, { titleRows, printArea }: PageLayout): NamedRange[] {
  const place = `'${sheet.replace(/'/g, "''")}'`;
  const onSheet = (areas: string) =>
    areas
      .split(",")
      .map((area) => `${place}!${area}`)
      .join(",");
  return [
    ...(printArea ? [{ name: "_xlnm.Print_Area", range: onSheet(printArea), scope: sheet }] : []),
    ...(titleRows ? [{ name: "_xlnm.Print_Titles", range: onSheet(titleRows), scope: sheet }] : []),
  ];
}
