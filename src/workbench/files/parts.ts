import { UnreadableFileError } from "./unreadable";

/** What is packed in a file, by name; a part is unpacked only when asked for. */
export interface Parts {
  readonly names: readonly string[];
  text(name: string): Promise<string>;
}

/** More than a report ever needs; stops a small file that unpacks into gigabytes. */
const LARGEST_UNPACKED = 128 * 1024 * 1024;

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

interface Entry {
  readonly isPacked: boolean;
  readonly packedSize: number;
  readonly size: number;
  readonly at: number;
}

/** The library shows what it knows of a file; this shows what is in it besides. */
export function listParts(bytes: Uint8Array): Parts {
  try {
    const entries = readDirectory(bytes);
    const size = [...entries.values()].reduce((sum, entry) => sum + entry.size, 0);
    if (size > LARGEST_UNPACKED) throw new UnreadableFileError("too-large");
    return {
      names: [...entries.keys()],
      text: async (name) => {
        const entry = entries.get(name);
        return entry ? unpack(bytes, entry) : "";
      },
    };
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableFileError("damaged", error.message);
    throw error;
  }
}

function readDirectory(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== DIRECTORY_END) end -= 1;
  if (end < 0) throw new UnreadableFileError("damaged", "no list of parts");
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, Entry>();
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      throw new UnreadableFileError("damaged", "the list of parts");
    }
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name, {
      isPacked: view.getUint16(at + 10, true) !== 0,
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function unpack(bytes: Uint8Array, { isPacked, packedSize, at }: Entry): Promise<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const packed = new Blob([bytes.slice(start, start + packedSize)]);
  if (!isPacked) return packed.text();
  const unpacked = packed.stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(unpacked).text();
}
