export const childrenOf = (element) =>
  [...element.childNodes].filter(({ nodeType }) => nodeType === 1);

export const valueOf = (element) =>
  element.getAttribute("DefaultValue") ?? element.textContent ?? "";

/** Those of some names that are there more than once. */
export const repeated = (names) => names.filter((name, index) => names.indexOf(name) !== index);
