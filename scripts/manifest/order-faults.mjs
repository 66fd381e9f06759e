import { childrenOf } from "./elements.mjs";

/** Children in the order of the format; those with a mark may be left out. [order] [spec] [store] */
const order = {
  OfficeApp:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl? SupportUrl AppDomains? Hosts Requirements? DefaultSettings Permissions VersionOverrides?",
  VersionOverrides: "Description? Requirements? Hosts Resources",
  DesktopFormFactor: "GetStarted? FunctionFile? ExtensionPoint",
  GetStarted: "Title Description LearnMoreUrl",
  Group: "Label Icon Control",
  Control: "Label ToolTip? Supertip Icon Action",
  Supertip: "Title Description",
  Resources: "bt:Images? bt:Urls? bt:ShortStrings? bt:LongStrings?",
};

export function orderFaults(element) {
  const wanted = order[element.tagName]?.split(" ");
  if (!wanted) return [];
  const names = wanted.map((name) => name.replace("?", ""));
  const found = childrenOf(element).map(({ tagName }) => tagName);
  const missing = wanted.filter((name) => !name.endsWith("?") && !found.includes(name));
  const strange = found.filter((name) => !names.includes(name));
  const inOrder = [...found].sort((a, b) => names.indexOf(a) - names.indexOf(b));
  const isOrdered = found.every((name, index) => name === inOrder[index]);
  return [
    ...missing.map((name) => `<${element.tagName}> lacks <${name}>`),
    ...strange.map((name) => `<${element.tagName}> may not hold <${name}>`),
    ...(isOrdered ? [] : [`<${element.tagName}> must be ordered ${inOrder.join(", ")}`]),
  ];
}
