import { packageBounds } from "./bounds";
import { oleStream } from "./ole-stream";
import { PackageError } from "./package-error";

/** What is to be known of a workbook of Excel 97 to 2003 before a library makes cells of it. */
export interface XlsOutline {
  /** It needs a password. */
  isLocked: boolean;
  /** It is older than Excel 97. */
  isOlder: boolean;
  /** In the order of the tabs. */
  sheets: { isHidden: boolean; hiddenRows: number[] }[];
}

/** Kinds of records, by [MS-XLS] 2.3. */
const kind = { begin: 0x809, password: 0x2f, tab: 0x85, row: 0x208 } as const;
/** Those of one cell, and of several beside one another, which have six bytes each. */
const cells = new Set([0xfd, 0x27e, 0x203, 0x205, 0x204, 0x6]);
const manyCells = 0xbd;

/**
 * Goes through the records of a workbook without keeping any.
 * @throws PackageError where they are cut off, show a sheet twice, or hold more cells than any report has
 */
export function outlineXls(bytes: Uint8Array): XlsOutline {
  try {
    const stream = oleStream(bytes, "Workbook");
    if (stream) return outlineOf(stream);
    if (oleStream(bytes, "Book")) return { isLocked: false, isOlder: true, sheets: [] };
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new PackageError("damaged", "a record or sector is cut off", { cause });
  }
  throw new PackageError("damaged", "no workbook in it");
}

function outlineOf(stream: Uint8Array): XlsOutline {
  const outline: XlsOutline = { isLocked: false, isOlder: false, sheets: [] };
  const sheetAt = new Map<number, XlsOutline["sheets"][number]>();
  let sheet: XlsOutline["sheets"][number] | undefined;
  let widths = new Map<number, number>();
  let left: number = packageBounds.cells;
  for (const { id, at, record } of recordsIn(stream)) {
    if (id === kind.begin) {
      if (at === 0) outline.isOlder = record.getUint16(0, true) !== 0x600;
      sheet = sheetAt.get(at) ?? sheet;
      if (sheetAt.has(at)) widths = new Map();
    } else if (id === kind.password) {
      outline.isLocked = true;
    } else if (id === kind.tab) {
      const begins = record.getUint32(0, true);
      if (sheetAt.has(begins)) throw new PackageError("damaged", "two tabs show one sheet");
      const tab = { isHidden: (record.getUint8(4) & 3) !== 0, hiddenRows: [] };
      sheetAt.set(begins, tab);
      outline.sheets.push(tab);
    } else if (id === kind.row) {
      if ((record.getUint8(12) & 0x20) !== 0) sheet?.hiddenRows.push(record.getUint16(0, true));
    } else if (cells.has(id) || id === manyCells) {
      const row = record.getUint16(0, true);
      const more = id === manyCells ? Math.floor(record.byteLength / 6) : 1;
      const width = record.getUint16(2, true) + more;
      const before = widths.get(row) ?? 0;
      if (width > before) {
        widths.set(row, width);
        left -= width - before;
        if (left < 0) throw new PackageError("too-large", "cells");
      }
    }
  }
  return outline;
}

interface XlsRecord {
  id: number;
  /** Where it begins in the stream. */
  at: number;
  record: DataView;
}

function* recordsIn(stream: Uint8Array): Generator<XlsRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + 4 <= stream.length;) {
    const [id, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    // Some programs fill up the last sector.
    if (id === 0) return;
    if (at + 4 + length > stream.length) throw new PackageError("damaged", `a record at ${at}`);
    yield { id, at, record: new DataView(stream.buffer, stream.byteOffset + at + 4, length) };
    at += 4 + length;
  }
}
