import { readXml } from "hucre/xml";

/** An element's attributes as `@name` and the texts in it, by the names that lead to them. */
export type Element = Readonly<Record<string, unknown>>;

/**
 * The elements of that name in a part, but for those inside one another. The library reads one at a
 * time: of many at once it gives each the names that any of them has, which grows with their square.
 * @param name with its prefix, or without where `anyPrefix`
 */
export function* elementsIn(
  xml: string,
  name: string,
  { anyPrefix = false } = {},
): Generator<Element> {
  const prefix = anyPrefix ? "(?:[^\\s<>/:]+:)?" : "";
  const tags = new RegExp(`<(/?)${prefix}${name}(?=[\\s/>])(?:"[^"<]*"|'[^'<]*'|[^"'<>])*>`, "g");
  let [depth, start] = [0, 0];
  for (const { 0: tag, 1: closing, index } of xml.matchAll(tags)) {
    if (depth === 0) start = index;
    if (closing) depth -= 1;
    else if (!tag.endsWith("/>")) depth += 1;
    if (depth > 0) continue;
    const element = `<part>${xml.slice(start, index + tag.length)}</part>`;
    yield* readXml(element, { rowTag: name, stripNamespaces: anyPrefix }).data;
  }
}
