import { childOf, type XmlElement } from "../xml-element";

/** What a property says, `<w:numFmt w:val="decimal"/>`; null where it is not there. */
export function valueOf(element: XmlElement | null, name: string): string | null {
  return childOf(element, name)?.attributes["val"] ?? null;
}

/** A whole number that a property gives; null where it gives none. */
export function numberOf(element: XmlElement | null, name: string): number | null {
  const value = valueOf(element, name);
  return value !== null && /^-?\d{1,9}$/.test(value) ? Number(value) : null;
}

/** Whether a property is on: there without a value, or with one that does not say no; null where it is not there. */
export function isOn(element: XmlElement | null, name: string): boolean | null {
  const property = childOf(element, name);
  return property && !/^(?:0|false|off)$/.test(property.attributes["val"] ?? "");
}
