import { DOMParser } from "@xmldom/xmldom";

/*
 * What Excel, the admin centre and the store ask of a manifest, checked without a network. Excel itself
 * refuses a faulty one without saying why. Sources, by the letters beside each rule:
 * [order]  learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
 * [spec]   learn.microsoft.com/openspecs/office_file_formats/ms-owemxml, the schemas of the two namespaces
 * [names]  learn.microsoft.com/javascript/api/manifest, the page of each element
 * [icons]  learn.microsoft.com/office/dev/add-ins/design/add-in-icons and /javascript/api/manifest/icon
 * [store]  learn.microsoft.com/legal/marketplace/certification-policies, 1100: a page to turn to for help
 * [locale] learn.microsoft.com/office/dev/add-ins/develop/localization
 * [panes]  github.com/OfficeDev/office-js, issues 2918 (an error in Excel on the web) and 175 (nor does it work on
 *          a Mac), whatever the page of <Action> says; learn.microsoft.com/office/dev/add-ins/develop/
 *          automatically-open-a-task-pane-with-a-document: of its name only the first use counts
 */

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
const ribbonSizes = [16, 32, 80];

/** Where each kind of use finds its resource. [spec] */
const listFor = {
  "bt:Image": "bt:Images",
  SourceLocation: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  FunctionFile: "bt:Urls",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

/**
 * @param {string} xml
 * @param {(address: string) => Uint8Array | null} readIcon the file behind an icon's address; null where none is
 * @returns {string[]} a sentence for each fault; none where all is well
 */
export function manifestFaults(xml, readIcon) {
  const app = new DOMParser({ onError: stopAtFault }).parseFromString(
    xml,
    "text/xml",
  ).documentElement;
  const all = [app, ...app.getElementsByTagName("*")];
  const resources = all.find(({ tagName }) => tagName === "Resources");
  const defined = [...(resources?.getElementsByTagName("*") ?? [])].filter((each) =>
    each.hasAttribute("id"),
  );
  const byId = new Map(defined.map((each) => [each.getAttribute("id"), each]));
  return [
    ...all.flatMap(orderFaults),
    ...identityFaults(app, all),
    ...all.flatMap(lengthFaults),
    ...all.flatMap(addressFaults),
    ...resourceFaults(all, defined, byId),
    ...localeFaults(app, all),
    ...iconFaults(all, byId, readIcon),
    ...commandFaults(all),
  ];
}

function stopAtFault(level, message) {
  throw new Error(`The manifest is not well-formed XML (${level}): ${message}`);
}

const childrenOf = (element) => [...element.childNodes].filter(({ nodeType }) => nodeType === 1);
const valueOf = (element) => element.getAttribute("DefaultValue") ?? element.textContent ?? "";

function orderFaults(element) {
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

/** [names] Id, Version, Permissions, TaskpaneId */
function identityFaults(app, all) {
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

function lengthFaults(element) {
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

/** [names] Every address is reached over https. */
function addressFaults(element) {
  const isAddress =
    /Url$|^SourceLocation$|^bt:(Url|Image)$/.test(element.tagName) &&
    element.hasAttribute("DefaultValue");
  if (!isAddress) return [];
  return [element, ...childrenOf(element)]
    .map((each) => each.getAttribute("DefaultValue") ?? each.getAttribute("Value") ?? "")
    .filter((address) => !/^https:\/\/[^/\s]+\//.test(address))
    .map((address) => `Not an https address: ${address}`);
}

function resourceFaults(all, defined, byId) {
  const ids = defined.map((each) => each.getAttribute("id"));
  const uses = all.filter((each) => each.hasAttribute("resid"));
  const used = new Set(uses.map((each) => each.getAttribute("resid")));
  return [
    ...repeated(ids).map((id) => `The resource ${id} is there twice`),
    ...ids.filter((id) => !used.has(id)).map((id) => `The resource ${id} is used nowhere`),
    ...uses.flatMap((use) => {
      const id = use.getAttribute("resid");
      const list = byId.get(id)?.parentNode?.tagName;
      if (list === undefined) return [`There is no resource ${id} for <${use.tagName}>`];
      const wanted = listFor[use.tagName];
      return wanted === undefined || wanted === list
        ? []
        : [`<${use.tagName}> needs one of <${wanted}>, and ${id} is not`];
    }),
  ];
}

/** [locale] Each word people see has one override for English, and none for the default itself. */
function localeFaults(app, all) {
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

function iconFaults(all, byId, readIcon) {
  const named = (name) => all.filter(({ tagName }) => tagName === name);
  const places = [
    ...named("IconUrl").map((each) => ({ address: valueOf(each), size: 32 })),
    ...named("HighResolutionIconUrl").map((each) => ({ address: valueOf(each), size: 64 })),
    ...named("Icon").flatMap((icon) =>
      childrenOf(icon).map((image) => ({
        address: byId.get(image.getAttribute("resid"))?.getAttribute("DefaultValue") ?? "",
        size: Number(image.getAttribute("size")),
      })),
    ),
  ];
  const lacking = named("Icon").flatMap((icon) => {
    const sizes = childrenOf(icon).map((image) => Number(image.getAttribute("size")));
    return ribbonSizes
      .filter((size) => !sizes.includes(size))
      .map((size) => `An icon of the ribbon lacks its size ${size}`);
  });
  return [
    ...lacking,
    ...places.flatMap(({ address, size }) => {
      const found = pngSize(readIcon(address));
      return found === `${size}x${size}`
        ? []
        : [`${address} must be a PNG file of ${size}x${size} pixels, and is ${found}`];
    }),
  ];
}

/** As its header says; "none" for what is no PNG file. */
function pngSize(bytes) {
  const isPng =
    bytes !== null && [0x89, 0x50, 0x4e, 0x47].every((byte, index) => bytes[index] === byte);
  if (!isPng) return "none";
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return `${view.getUint32(16)}x${view.getUint32(20)}`;
}

/** [names] Action: a function needs its page, a pane its address. [panes] A pane has one button. */
function commandFaults(all) {
  const named = (name) => all.filter(({ tagName }) => tagName === name);
  const has = (name) => named(name).length > 0;
  const ids = named("Control").map((each) => each.getAttribute("id"));
  const panes = named("TaskpaneId").map(({ textContent }) => textContent);
  return [
    ...(has("FunctionName") && !has("FunctionFile")
      ? ["A button runs a function, and there is no <FunctionFile>"]
      : []),
    ...repeated(ids).map((id) => `The button ${id} is there twice`),
    ...repeated(panes).map((pane) => `Two buttons open a pane of the name ${pane}`),
  ];
}

const repeated = (names) => names.filter((name, index) => names.indexOf(name) !== index);
