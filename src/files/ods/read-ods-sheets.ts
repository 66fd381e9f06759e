import { openDocumentContent } from "../../package/open-document";
import { FileRefusal } from "../file-refusal";
import type { ReportFile } from "../report-file";
import { childOf, childrenOf, readXml, type XmlElement } from "../xml-element";
import { OdsCells } from "./ods-cells";

/*
 * Read here rather than by a library: hucre knows neither hidden sheets and rows nor the rows that are
 * repeated on each page, which is where headers stand; SheetJS does not know what is hidden.
 */

/**
 * The sheets of an OpenDocument spreadsheet.
 * @throws PackageError
 * @throws FileRefusal
 */
export function readOdsSheets(bytes: Uint8Array): Omit<ReportFile, "kind"> {
  const part = openDocumentContent(bytes);
  if (part === null) throw new FileRefusal("protected");
  const content = childOf(readXml(part), "document-content");
  const styles = childrenOf(childOf(content, "automatic-styles"), "style");
  const hidden = new Set(
    styles
      .filter((style) => childOf(style, "table-properties")?.attributes["display"] === "false")
      .map(({ attributes }) => attributes["name"]),
  );
  const spreadsheet = childOf(childOf(content, "body"), "spreadsheet");
  const cells = new OdsCells(childOf(content, "automatic-styles"));
  return {
    sheets: childrenOf(spreadsheet, "table").map((table) => {
      const isHidden = hidden.has(table.attributes["style-name"]);
      const { values, hiddenRows, isCalculated } = cells.of(table);
      if (!isHidden && !isCalculated) throw new FileRefusal("not-calculated");
      return { sheetName: table.attributes["name"] ?? "", isHidden, values, hiddenRows };
    }),
    namedRanges: childrenOf(childOf(spreadsheet, "named-expressions"), "named-range").map(
      namedRange,
    ),
  };
}

/** `$'รายงาน ITA'.$A$1` is `'รายงาน ITA'!$A$1` in a workbook. */
function namedRange({ attributes }: XmlElement) {
  const address = attributes["cell-range-address"] ?? "";
  const [, sheet = "", cells = ""] = /^\$?('(?:[^']|'')*'|[^.']+)\.(.*)$/.exec(address) ?? [];
  return { name: attributes["name"] ?? "", range: `${sheet}!${cells}` };
}
