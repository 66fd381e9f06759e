import { childrenOf } from "./elements.mjs";

/** [names] Every address is reached over https. */
export function addressFaults(element) {
  const isAddress =
    /Url$|^SourceLocation$|^bt:(Url|Image)$/.test(element.tagName) &&
    element.hasAttribute("DefaultValue");
  if (!isAddress) return [];
  return [element, ...childrenOf(element)]
    .map((each) => each.getAttribute("DefaultValue") ?? each.getAttribute("Value") ?? "")
    .filter((address) => !/^https:\/\/[^/\s]+\//.test(address))
    .map((address) => `Not an https address: ${address}`);
}
