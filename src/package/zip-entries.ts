import { packageBounds } from "./bounds";
import { PackageError } from "./package-error";

/** An entry as the list at a zip's end has it; `size` and `crc` are claims. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packed: Uint8Array;
  /** Bytes, unpacked. */
  readonly size: number;
  readonly crc: number;
}

const endMark = 0x06054b50;
const wideEndMark = 0x06064b50;
const wideLocatorMark = 0x07064b50;
const listMark = 0x02014b50;
const entryMark = 0x04034b50;
/** The number is too large for its field, and stands in a wider one elsewhere. */
const elsewhere = 0xffffffff;
/** The end of a zip with the longest comment behind it. */
const longestEnd = 22 + 0xffff;

/**
 * The list at the end of a zip, by PKWARE's APPNOTE 4.3; nothing is unpacked.
 * @throws PackageError `damaged`, `too-large` for more entries than any workbook has
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = readEnd(view);
  if (count > packageBounds.entries) throw new PackageError("too-large", `${count} entries`);
  const decoder = new TextDecoder();
  const entries: ZipEntry[] = [];
  for (let at = start; entries.length < count;) {
    expectMark(view, at, listMark);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      view.getUint16(at + field, true),
    );
    const extra = at + 46 + (nameLength ?? 0);
    const [size, packedSize, offset] = wideSizes(view, at, extra, extraLength ?? 0);
    entries.push({
      name: decoder.decode(bytes.subarray(at + 46, extra)),
      method: view.getUint16(at + 10, true),
      packed: packedBytes(bytes, view, offset, packedSize),
      size,
      crc: view.getUint32(at + 16, true),
    });
    at = extra + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}

function readEnd(view: DataView): { count: number; start: number } {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - longestEnd); at -= 1) {
    if (view.getUint32(at, true) !== endMark) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (count !== 0xffff && start !== elsewhere) return { count, start };
    expectMark(view, at - 20, wideLocatorMark);
    const wide = wideNumber(view, at - 12);
    expectMark(view, wide, wideEndMark);
    return { count: wideNumber(view, wide + 32), start: wideNumber(view, wide + 48) };
  }
  throw new PackageError("damaged", "the zip has no end");
}

type Sizes = [size: number, packedSize: number, offset: number];

/** Of the three, those that stand elsewhere follow one another in the entry's extra field 1. */
function wideSizes(view: DataView, at: number, extra: number, length: number): Sizes {
  const sizes: Sizes = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  if (!sizes.includes(elsewhere)) return sizes;
  let field = extra;
  while (field < extra + length && view.getUint16(field, true) !== 1)
    field += 4 + view.getUint16(field + 2, true);
  let next = field + 4;
  const wide = (size: number): number => {
    if (size !== elsewhere) return size;
    next += 8;
    return wideNumber(view, next - 8);
  };
  return [wide(sizes[0]), wide(sizes[1]), wide(sizes[2])];
}

function packedBytes(bytes: Uint8Array, view: DataView, offset: number, size: number): Uint8Array {
  expectMark(view, offset, entryMark);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + size > bytes.length) throw new PackageError("damaged", "an entry is cut off");
  return bytes.subarray(start, start + size);
}

const wideNumber = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

function expectMark(view: DataView, at: number, mark: number): void {
  if (at < 0 || at + 4 > view.byteLength || view.getUint32(at, true) !== mark)
    throw new PackageError("damaged", `the zip's list is broken at ${at}`);
}
