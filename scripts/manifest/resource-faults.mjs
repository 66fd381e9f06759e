import { repeated } from "./elements.mjs";

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

export function resourceFaults(all, defined, byId) {
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
