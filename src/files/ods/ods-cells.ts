import type { CellValue } from "../../report/form/report";
import { packageBounds } from "../../package/bounds";
import { PackageError } from "../../package/package-error";
import { dateText } from "../date-text";
import { searched } from "../open-workbook";
import { childOf, childrenOf, elementsIn, type XmlElement } from "../xml-element";
import { dateFormats } from "./date-formats";

interface Cells {
  values: CellValue[][];
  hiddenRows: number[];
  /** Every formula has the value it gives. */
  isCalculated: boolean;
}

/** Reads the cells of the tables of one file, all together within bounds. */
export class OdsCells {
  /** By the name of a cell's style. */
  private readonly formats: ReadonlyMap<string, string>;
  private left: number = packageBounds.cells;

  constructor(styles: XmlElement | null) {
    this.formats = dateFormats(styles);
  }

  /** @throws PackageError where there are more cells than any report has */
  of(table: XmlElement): Cells {
    const values: CellValue[][] = [];
    const hiddenRows: number[] = [];
    let isCalculated = true;
    let row = 0;
    for (const each of rowsIn(table)) {
      const end = Math.min(row + repeats(each, "rows"), searched.rows);
      const cells = this.rowOf(each);
      isCalculated &&= ![...elementsIn(each)].some(isUncalculated);
      const isHidden = /^(?:collapse|filter)$/.test(each.attributes["visibility"] ?? "");
      for (; row < end; row += 1) {
        if (isHidden) hiddenRows.push(row);
        if (cells.length === 0) continue;
        this.left -= cells.length + row - values.length;
        if (this.left < 0) throw new PackageError("too-large", "repeated cells");
        while (values.length < row) values.push([]);
        values.push(cells);
      }
    }
    return {
      values: values.map((cells) => [...cells]),
      hiddenRows: hiddenRows.filter((hidden) => hidden < values.length),
      isCalculated,
    };
  }

  /** A row to its last cell that holds anything; a merged cell's value stands in its first. */
  private rowOf(row: XmlElement): CellValue[] {
    const cells: CellValue[] = [];
    let column = 0;
    for (const cell of elementsIn(row)) {
      if (!/^(?:covered-)?table-cell$/.test(cell.name)) continue;
      const end = Math.min(column + repeats(cell, "columns"), searched.columns);
      const value = cell.name === "table-cell" ? this.valueOf(cell) : "";
      if (value !== "") {
        while (cells.length < column) cells.push("");
        while (cells.length < end) cells.push(value);
      }
      column = end;
    }
    return cells;
  }

  private valueOf(cell: XmlElement): CellValue {
    const { attributes } = cell;
    switch (attributes["value-type"]) {
      case "float":
      case "percentage":
      case "currency":
        return Number(attributes["value"]);
      case "boolean":
        return String(attributes["boolean-value"]).toUpperCase();
      case "date":
        return dateText(
          dateIn(attributes["date-value"] ?? ""),
          this.formats.get(attributes["style-name"] ?? ""),
        );
      default:
        // Errors too: their text is what people see.
        return childrenOf(cell, "p").map(textOf).join("\n");
    }
  }
}

/** Those that are repeated on each page, and those that can be folded away, stand in groups. */
function* rowsIn(table: XmlElement): Generator<XmlElement> {
  for (const child of elementsIn(table)) {
    if (child.name === "table-row") yield child;
    else if (/^table-(?:header-rows|row-group|rows)$/.test(child.name)) yield* rowsIn(child);
  }
}

const repeats = ({ attributes }: XmlElement, of: "rows" | "columns"): number =>
  Math.max(1, Number(attributes[`number-${of}-repeated`]) || 1);

const isUncalculated = (cell: XmlElement): boolean =>
  cell.attributes["formula"] !== undefined &&
  cell.attributes["value-type"] === undefined &&
  childOf(cell, "p") === null;

/** `2022-11-15` or `2022-11-15T13:05:00`, without a time zone. */
const dateIn = (written: string): Date => new Date(written.includes("T") ? `${written}Z` : written);

function textOf(paragraph: XmlElement): string {
  return paragraph.children
    .map((child) => (typeof child === "string" ? child : written(child)))
    .join("");
}

function written(element: XmlElement): string {
  switch (element.name) {
    case "s":
      return " ".repeat(Math.min(Number(element.attributes["c"]) || 1, 100));
    case "tab":
      return "\t";
    case "line-break":
      return "\n";
    case "annotation":
    case "note":
      return "";
    default:
      return textOf(element);
  }
}
