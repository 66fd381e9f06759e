import { strFromU8 } from "fflate";
import { openPackage, type WorkbookPackage } from "../../src/package/open-package";
import { PackageError } from "../../src/package/package-error";
import { UnreadableFileError } from "./unreadable";

/** What is packed in a file, by name. */
export interface Parts extends Omit<WorkbookPackage, "parts"> {
  /** A part's XML; empty where there is no such part. */
  text(name: string): string;
}

/** The library shows what it knows of a file; this shows what is in it besides. */
export function listParts(bytes: Uint8Array): Parts {
  const { parts, ...opened } = unpack(bytes);
  return {
    ...opened,
    text: (name) => plain(strFromU8(parts.get(name) ?? new Uint8Array())),
  };
}

/** Without remarks, so that every `<` begins a tag. */
const plain = (xml: string): string =>
  xml.includes("<!")
    ? xml
        .replace(/<!--[^]*?-->/g, "")
        .replace(/<!\[CDATA\[([^]*?)\]\]>/g, (_, text: string) =>
          text.replace(/&/g, "&amp;").replace(/</g, "&lt;"),
        )
    : xml;

function unpack(bytes: Uint8Array): WorkbookPackage {
  try {
    return openPackage(bytes);
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    throw new UnreadableFileError(error.reason, error.message);
  }
}
