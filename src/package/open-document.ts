import { packageBounds } from "./bounds";
import { PackageError } from "./package-error";
import { relationshipsIn } from "./relationships";
import { unpackXml } from "./unpack";
import { walkTags } from "./xml-tags";

/** What a Word document is read from. */
export interface WordParts {
  document: Uint8Array;
  /** What its lists look like; null where it has none. */
  numbering: Uint8Array | null;
  styles: Uint8Array | null;
}

/**
 * The parts of a Word document, unpacked within bounds (ECMA-376 part 1, "WordprocessingML").
 * @throws PackageError
 */
export function openWordParts(bytes: Uint8Array): WordParts {
  const { parts } = unpackXml(bytes);
  const relationships = relationshipsIn(parts);
  const main = relationships.find(({ kind }) => kind === "officeDocument")?.target ?? "";
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  // Of the same folder: a document's building blocks have lists and styles of their own, a folder below.
  const beside = (wanted: string) =>
    relationships.find(
      ({ kind, target }) =>
        kind === wanted &&
        target.startsWith(folder) &&
        !target.slice(folder.length).includes("/") &&
        parts.has(target),
    )?.target;
  const optional = (name: string | undefined) =>
    name === undefined ? null : boundedPart(parts, name);
  return {
    document: boundedPart(parts, main),
    numbering: optional(beside("numbering")),
    styles: optional(beside("styles")),
  };
}

/**
 * The part with the cells of an OpenDocument spreadsheet (ODF 1.3 part 3), unpacked within bounds; null
 * where it cannot be read without a password.
 * @throws PackageError
 */
export function openDocumentContent(bytes: Uint8Array): Uint8Array | null {
  const { names, parts } = unpackXml(bytes);
  const list = new TextDecoder().decode(parts.get("META-INF/manifest.xml"));
  const isLocked = names.includes("encrypted-package") || list.includes(":encryption-data");
  return isLocked ? null : boundedPart(parts, "content.xml");
}

function boundedPart(parts: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const part = parts.get(name);
  if (part === undefined) throw new PackageError("damaged", `no part ${name}`);
  const marks = walkTags(part, { opened: () => undefined }, packageBounds.tag);
  if (marks > packageBounds.documentMarks) throw new PackageError("too-large", `${marks} marks`);
  return part;
}
