import { childrenOf } from "./elements.mjs";

/** [locale] Each word people see has one override for English, and none for the default itself. */
export function localeFaults(app, all) {
  const defaultLocale = childrenOf(app).find(
    ({ tagName }) => tagName === "DefaultLocale",
  )?.textContent;
  const seen = all.filter(
    (each) =>
      ["DisplayName", "bt:String"].includes(each.tagName) ||
      (each.tagName === "Description" && each.hasAttribute("DefaultValue")),
  );
  return seen.flatMap((each) => {
    const name = each.getAttribute("id") ?? each.tagName;
    const locales = childrenOf(each).map((override) => override.getAttribute("Locale"));
    return [
      ...(locales.includes(defaultLocale) ? [`${name} overrides the default locale itself`] : []),
      ...(locales.join() === "en-US" ? [] : [`${name} must have one override, for en-US`]),
    ];
  });
}
