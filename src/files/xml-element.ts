import { Parser } from "htmlparser2";

/** An element of an XML part; names stand without their prefixes, which programs choose freely. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly (XmlElement | string)[];
}

interface Open extends XmlElement {
  children: (XmlElement | string)[];
}

/** A part whose bounds were checked, as a tree below an element without a name. */
export function readXml(part: Uint8Array): XmlElement {
  const root: Open = { name: "", attributes: {}, children: [] };
  const open = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: Open = {
          name: localName(name),
          attributes: Object.fromEntries(
            Object.entries(attributes).map(([key, value]) => [localName(key), value]),
          ),
          children: [],
        };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(text) {
        open.at(-1)?.children.push(text);
      },
      onclosetag() {
        open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(new TextDecoder().decode(part));
  return root;
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

export function* elementsIn({ children }: XmlElement): Generator<XmlElement> {
  for (const child of children) if (typeof child !== "string") yield child;
}

/** The children of that name. */
export function childrenOf(element: XmlElement | null, name: string): XmlElement[] {
  return element ? [...elementsIn(element)].filter((child) => child.name === name) : [];
}

/** The first child of that name. */
export function childOf(element: XmlElement | null, name: string): XmlElement | null {
  return childrenOf(element, name)[0] ?? null;
}

/** The text directly in an element, its children's left out. */
export function ownText({ children }: XmlElement): string {
  return children.filter((child) => typeof child === "string").join("");
}

/** Every element of that name below an element, in the order of the document. */
export function* allBelow(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of elementsIn(element)) {
    if (child.name === name) yield child;
    yield* allBelow(child, name);
  }
}
