import { Inflate } from "fflate";
import { packageBounds } from "./bounds";
import { crc32 } from "./crc32";
import { PackageError } from "./package-error";
import { zipEntries, type ZipEntry } from "./zip-entries";

export interface Unpacked {
  /** Of every entry, pictures too. */
  readonly names: readonly string[];
  /** The XML parts by name. */
  readonly parts: Map<string, Uint8Array>;
}

/** Deflate unpacks at most 1,032 times what it is given: with this step, to 16 MB before it is counted. */
const step = 16 * 1024;

/** What other programs keep in a workbook for themselves, and the order that Excel last computed in. */
const unread = /^customXml\/|calcChain\.xml$/i;

/**
 * The XML parts of a workbook; nothing else is unpacked. An entry is given the room that the zip's list
 * claims for it, once all claims together are within bounds, and the first that wants more ends it.
 * @throws PackageError
 */
export function unpackXml(bytes: Uint8Array): Unpacked {
  try {
    const entries = zipEntries(bytes);
    const xml = entries.filter(({ name }) => /\.(?:xml|rels)$/i.test(name) && !unread.test(name));
    const claimed = xml.reduce((sum, { size }) => sum + size, 0);
    if (claimed > packageBounds.unpacked)
      throw new PackageError("too-large", `${claimed} bytes of XML`);
    return {
      names: entries.map(({ name }) => name),
      parts: new Map(xml.map((entry) => [entry.name, unpacked(entry)])),
    };
  } catch (cause) {
    if (cause instanceof PackageError) throw cause;
    throw new PackageError("damaged", String(cause), { cause });
  }
}

function unpacked(entry: ZipEntry): Uint8Array {
  const whole = entry.method === 0 ? entry.packed : inflated(entry);
  if (whole.length !== entry.size || crc32(whole) !== entry.crc)
    throw new PackageError("damaged", `${entry.name} is not what the zip's list claims`);
  return whole;
}

function inflated({ name, method, packed, size }: ZipEntry): Uint8Array {
  if (method !== 8) throw new PackageError("damaged", `${name} is packed by method ${method}`);
  const whole = new Uint8Array(size);
  let filled = 0;
  const inflating = new Inflate((chunk) => {
    if (filled + chunk.length > size)
      throw new PackageError("damaged", `${name} is larger than the zip's list claims`);
    whole.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += step)
    inflating.push(packed.subarray(at, at + step), at + step >= packed.length);
  return whole.subarray(0, filled);
}
