/** A button of the add-in on Excel's ribbon. */
export interface RibbonButton {
  id: string;
  label: string;
  tip: string;
  icon: string;
  action: { kind: "pane"; page: string } | { kind: "function"; page: string; name: string };
}

/** The buttons that a manifest asks Excel to show, in the order of the file. */
export function readRibbon(manifest: Document, locale: string): RibbonButton[] {
  const resource = (id: string | null | undefined): string => {
    const found = [...manifest.querySelectorAll("Resources [id]")].find((each) => each.id === id);
    const own = [...(found?.children ?? [])].find((each) => each.getAttribute("Locale") === locale);
    return own?.getAttribute("Value") ?? found?.getAttribute("DefaultValue") ?? "";
  };
  const named = (within: Element | Document, path: string) =>
    resource(within.querySelector(path)?.getAttribute("resid"));
  return [...manifest.querySelectorAll("ExtensionPoint Control")].map((control) => {
    const name = control.querySelector("Action > FunctionName")?.textContent;
    return {
      id: control.id,
      label: named(control, ":scope > Label"),
      tip: named(control, "Supertip > Description"),
      icon: pageOf(named(control, 'Icon [size="16"]')),
      action:
        name === undefined || name === null
          ? { kind: "pane", page: pageOf(named(control, "Action > SourceLocation")) }
          : { kind: "function", page: pageOf(named(manifest, "FunctionFile")), name },
    };
  });
}

/** What is left of an address once the server and its folder are taken away. */
function pageOf(address: string): string {
  const { pathname, search } = new URL(address);
  const isAsset = pathname.includes("/assets/");
  return (
    pathname.slice(pathname.lastIndexOf(isAsset ? "assets/" : "/") + (isAsset ? 0 : 1)) + search
  );
}
