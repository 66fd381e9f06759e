import { packageBounds } from "./bounds";
import { PackageError } from "./package-error";
import type { Relationship } from "./relationships";
import { attributesIn, walkTags } from "./xml-tags";

type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * A reader reads a part once for each relationship that leads to it, and a sheet once for each tab.
 * @param marks of each part
 * @throws PackageError where that is more than there is room for, or two tabs show one sheet
 */
export function refuseRepeats(
  parts: Parts,
  marks: ReadonlyMap<string, number>,
  relationships: readonly Relationship[],
): void {
  const read = relationships.reduce((sum, { target }) => sum + (marks.get(target) ?? 0), 0);
  const all = [...marks.values()].reduce((sum, each) => sum + each, read);
  if (all > 2 * packageBounds.marks) throw new PackageError("too-large", `${all} marks`);
  for (const { kind, target } of relationships) {
    const book = kind === "officeDocument" ? parts.get(target) : undefined;
    if (book) refuseTwoTabs(book);
  }
}

function refuseTwoTabs(book: Uint8Array): void {
  const ids = new Set<string>();
  walkTags(
    book,
    {
      opened(tag) {
        if (tag.name !== "sheet") return;
        for (const [name, id] of attributesIn(book, tag)) {
          if (!/:id$/i.test(name)) continue;
          if (ids.has(id) || id.includes("&")) throw new PackageError("damaged", `${id} twice`);
          ids.add(id);
        }
      },
    },
    packageBounds.tag,
  );
}
