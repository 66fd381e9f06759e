import { childrenOf, valueOf } from "./elements.mjs";

/** Characters at most. [names] */
const longest = {
  DisplayName: 125,
  ProviderName: 125,
  Description: 250,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
};
const longestResourceId = 32;
const longestControlId = 125;

export function lengthFaults(element) {
  const { tagName, parentNode } = element;
  const most = longest[tagName === "bt:String" ? parentNode.tagName : tagName] ?? Infinity;
  const isSaidHere = tagName === "bt:String" || (tagName in longest && !tagName.startsWith("bt:"));
  const said = isSaidHere && !element.hasAttribute("resid") ? wordsOf(element) : [];
  const id = element.getAttribute("id") ?? "";
  const mostOfId =
    tagName === "Control"
      ? longestControlId
      : tagName.startsWith("bt:")
        ? longestResourceId
        : Infinity;
  return [
    ...said
      .filter(({ length }) => length > most)
      .map((words) => `<${tagName}> is longer than ${most} characters: ${words}`),
    ...(id.length > mostOfId ? [`The id is longer than ${mostOfId} characters: ${id}`] : []),
  ];
}

/** What an element says, in every language. */
const wordsOf = (element) => [
  valueOf(element),
  ...childrenOf(element).map((override) => override.getAttribute("Value") ?? ""),
];
