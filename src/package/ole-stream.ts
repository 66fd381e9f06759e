import { PackageError } from "./package-error";

/** Marks from here on, in place of a sector's number, that a chain ends or a sector is none. */
const lastSector = 0xfffffffa;
const headerSize = 512;
const entrySize = 128;
const miniSize = 64;

interface Stream {
  start: number;
  size: number;
}

/**
 * A stream of an OLE file ([MS-CFB]), which is a small file system: sectors in chains, listed in a table.
 * @returns null where there is no stream of that name
 * @throws PackageError where chains go round, or end early
 * @throws RangeError where the file is cut off
 */
export const oleStream = (bytes: Uint8Array, name: string): Uint8Array | null =>
  new OleFile(bytes).stream(name);

class OleFile {
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly table: number[];
  private readonly entries = new Map<string, Stream>();

  /** @throws RangeError where the file is cut off */
  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12)
      throw new PackageError("damaged", `sectors of 2^${shift} bytes`);
    this.sectorSize = 1 << shift;
    this.table = this.tableSectors().flatMap((sector) => this.numbersIn(sector));
    const list = this.chained(this.view.getUint32(48, true));
    for (let at = 0; at + entrySize <= list.length; at += entrySize)
      this.addEntry(list.subarray(at, at + entrySize));
  }

  stream(name: string): Uint8Array | null {
    const found = this.entries.get(name);
    if (!found) return null;
    const isMini = found.size < this.view.getUint32(56, true);
    const whole = isMini ? this.miniChained(found.start) : this.chained(found.start);
    if (whole.length < found.size) throw new PackageError("damaged", `${name} is cut off`);
    return whole.subarray(0, found.size);
  }

  /** Those that hold the table: up to 109 stand in the header, more in a chain of lists. */
  private tableSectors(): number[] {
    const sectors = Array.from({ length: 109 }, (_, at) => this.view.getUint32(76 + 4 * at, true));
    const seen = new Set<number>();
    for (let list = this.view.getUint32(68, true); list < lastSector && !seen.has(list);) {
      seen.add(list);
      const numbers = this.numbersIn(list);
      list = numbers.pop() ?? lastSector;
      sectors.push(...numbers);
    }
    return [...new Set(sectors)].filter((sector) => sector < lastSector);
  }

  private addEntry(entry: Uint8Array): void {
    const view = new DataView(entry.buffer, entry.byteOffset, entrySize);
    const length = Math.min(64, view.getUint16(64, true));
    const name = new TextDecoder("utf-16le").decode(entry.subarray(0, Math.max(0, length - 2)));
    // The root's stream is where the small ones stand.
    const key = entry[66] === 5 ? rootName : name;
    if (!this.entries.has(key))
      this.entries.set(key, { start: view.getUint32(116, true), size: view.getUint32(120, true) });
  }

  private miniChained(start: number): Uint8Array {
    const small = this.chained(this.entries.get(rootName)?.start ?? lastSector);
    const listed = this.chained(this.view.getUint32(60, true));
    const numbers = new DataView(listed.buffer, listed.byteOffset, listed.byteLength);
    const table = Array.from({ length: listed.length / 4 }, (_, at) =>
      numbers.getUint32(4 * at, true),
    );
    return joined(
      chain(start, table).map((at) => small.subarray(at * miniSize, (at + 1) * miniSize)),
    );
  }

  private chained(start: number): Uint8Array {
    return joined(chain(start, this.table).map((sector) => this.sector(sector)));
  }

  private numbersIn(sector: number): number[] {
    const start = headerOf(this.sectorSize) + sector * this.sectorSize;
    return Array.from({ length: this.sectorSize / 4 }, (_, at) =>
      this.view.getUint32(start + 4 * at, true),
    );
  }

  private sector(sector: number): Uint8Array {
    const start = headerOf(this.sectorSize) + sector * this.sectorSize;
    return this.bytes.subarray(start, start + this.sectorSize);
  }
}

const rootName = "/";

/** The header takes a sector, but for what it leaves of a large one. */
const headerOf = (sectorSize: number) => Math.max(headerSize, sectorSize);

/** @throws PackageError where it goes round */
function chain(start: number, table: readonly number[]): number[] {
  const found: number[] = [];
  for (let at = start; at < lastSector; at = table[at] ?? lastSector) {
    if (found.length > table.length) throw new PackageError("damaged", "a chain goes round");
    found.push(at);
  }
  return found;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
