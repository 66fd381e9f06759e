import { strFromU8, unzipSync, type Unzipped } from "fflate";
import { UnreadableFileError } from "./unreadable";

/** What is packed in a file, by name. */
export interface Parts {
  readonly names: readonly string[];
  /** A part's XML; empty where there is no such part. */
  text(name: string): string;
}

/** More than a report ever needs; stops a small file that unpacks into gigabytes. */
const LARGEST_UNPACKED = 128 * 1024 * 1024;

/** The library shows what it knows of a file; this shows what is in it besides. */
export function listParts(bytes: Uint8Array): Parts {
  const names: string[] = [];
  const unpacked = unpack(bytes, names);
  return {
    names,
    text: (name) => {
      const part = unpacked[name];
      return part ? strFromU8(part) : "";
    },
  };
}

function unpack(bytes: Uint8Array, names: string[]): Unzipped {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        size += originalSize;
        if (size > LARGEST_UNPACKED) throw new UnreadableFileError("too-large");
        return /\.(xml|rels)$/i.test(name);
      },
    });
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError("damaged", String(error));
  }
}
