import { childrenOf } from "./elements.mjs";

/** [names] Id, Version, Permissions, TaskpaneId */
export function identityFaults(app, all) {
  const text = (name) => childrenOf(app).find(({ tagName }) => tagName === name)?.textContent ?? "";
  return [
    ...(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text("Id"))
      ? []
      : [`Id is no GUID: ${text("Id")}`]),
    ...(/^[1-9]\d*(\.\d+){1,3}$/.test(text("Version"))
      ? []
      : [`Version is none: ${text("Version")}`]),
    ...(text("Permissions") === "ReadWriteDocument"
      ? []
      : [`Permissions are more or less than needed: ${text("Permissions")}`]),
    // Both cost perpetual Office and, in places, Excel's undo.
    ...all
      .filter(({ tagName }) => ["Runtimes", "CustomTab"].includes(tagName))
      .map(({ tagName }) => `<${tagName}> is not for this add-in`),
  ];
}
