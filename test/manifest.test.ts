import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ManifestInfo } from "office-addin-manifest";

const root = path.join(__dirname, "..");
const file = path.join(root, "manifest.xml");

/**
 * The manifest as Microsoft's own reader sees it. It runs in a Node of its own, since one of its modules is
 * one that Jest cannot load; there, any attempt to reach the network fails.
 */
function readManifest(): ManifestInfo {
  const code = `
    require("node:net").Socket.prototype.connect = () => { throw new Error("no network here"); };
    const { OfficeAddinManifest } = require("office-addin-manifest");
    OfficeAddinManifest.readManifestFile(process.argv[1]).then((manifest) => {
      process.stdout.write(JSON.stringify(manifest));
    });
  `;
  return JSON.parse(
    execFileSync(process.execPath, ["-e", code, file], { cwd: root, encoding: "utf8" }),
  );
}

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
}

/**
 * The elements of the manifest as a tree. Enough for a file without CDATA or entities; that it is
 * well-formed is shown by Microsoft's own reader, which reads the same file first.
 */
function elementsOf(xml: string): Element {
  const top: Element = { name: "", attributes: {}, children: [] };
  const open = [top];
  for (const [, close, name = "", attributes = "", empty] of xml
    .replace(/<!--.*?-->/gs, "")
    .matchAll(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>/g)) {
    if (close) {
      expect(open.pop()?.name).toBe(name);
      continue;
    }
    const element: Element = { name, attributes: {}, children: [] };
    for (const [, key = "", value = ""] of attributes.matchAll(/([\w:]+)="([^"]*)"/g)) {
      element.attributes[key] = value;
    }
    open.at(-1)?.children.push(element);
    if (!empty) open.push(element);
  }
  expect(open).toEqual([top]);
  return top.children[0]!;
}

const inside = (element: Element): Element[] =>
  element.children.flatMap((child) => [child, ...inside(child)]);
const names = (element: Element) => element.children.map((child) => child.name);

const app = elementsOf(readFileSync(file, "utf8"));
const all = inside(app);
const called = (name: string) => all.filter((element) => element.name === name);
const only = (name: string) => {
  const found = called(name);
  expect(found).toHaveLength(1);
  return found[0]!;
};
const text = (element: Element) => element.attributes.DefaultValue ?? "";
const english = (element: Element) =>
  element.children
    .filter((child) => /^(bt:)?Override$/.test(child.name) && child.attributes.Locale === "en-US")
    .map((child) => child.attributes.Value ?? "");

const resources = only("Resources");
const strings = called("bt:String");
const lists: Record<string, Element[]> = Object.fromEntries(
  resources.children.map((list) => [list.name, list.children]),
);
const withId = (id: string | undefined) =>
  inside(resources).filter((element) => element.attributes.id === id);
const thai = /[\u0e00-\u0e7f]/;

describe("what people and their IT department see", () => {
  const manifest = readManifest();

  test("a Thai name, with an English one for Excel in English", () => {
    expect(manifest.defaultLocale).toBe("th-TH");
    expect(manifest.displayName).toBe("รายงาน ITA");
    expect(english(only("DisplayName"))).toEqual(["ITA Report"]);
  });

  test("a description in both languages, short enough for the store and the admin center", () => {
    const { description } = manifest;
    expect(description).toMatch(thai);
    const inEnglish = english(app.children.find((child) => child.name === "Description")!);
    expect(inEnglish).toHaveLength(1);
    for (const words of [description!, ...inEnglish]) expect(words.length).toBeLessThanOrEqual(250);
  });

  test("an add-in with an identity of its own, a version of four numbers and a provider", () => {
    // Another id would be another add-in: settings and consent would not follow.
    expect(manifest.id).toBe("d26028da-5e4e-4d10-ba17-85cc0ea1e631");
    expect(manifest.version).toMatch(/^[1-9]\d*(\.\d+){3}$/);
    expect(manifest.providerName).toBe("ITA Report contributors");
  });

  test("Excel alone, from ExcelApi 1.9 on", () => {
    expect(manifest.hosts).toEqual(["Workbook"]);
    const host = called("Host").map(({ attributes }) => attributes.Name ?? attributes["xsi:type"]);
    expect(host).toEqual(["Workbook", "Workbook"]);
    expect(only("Sets").attributes.DefaultMinVersion).toBe("1.9");
    expect(called("Set").map(({ attributes }) => attributes)).toEqual([{ Name: "ExcelApi" }]);
  });

  test("a pane that may read and write the workbook, and no other site", () => {
    expect(manifest.officeAppType).toBe("TaskPaneApp");
    expect(manifest.permissions).toBe("ReadWriteDocument");
    expect(manifest.defaultSettings?.sourceLocation).toBe("https://localhost:3000/taskpane.html");
    expect(called("AppDomain")).toEqual([]);
    const urls = all
      .flatMap(({ attributes }) => Object.values(attributes))
      .filter((value) => /^https?:/.test(value));
    const addresses = urls.filter((url) => !url.startsWith("http://schemas.microsoft.com/"));
    expect(new Set(addresses.map((url) => new URL(url).origin))).toEqual(
      new Set(["https://localhost:3000"]),
    );
  });

  test("one button on the Home tab, which opens the pane", () => {
    expect(only("OfficeTab").attributes.id).toBe("TabHome");
    expect(only("Control").attributes["xsi:type"]).toBe("Button");
    const action = only("Action");
    expect(action.attributes["xsi:type"]).toBe("ShowTaskpane");
    const [source] = action.children.filter((child) => child.name === "SourceLocation");
    expect(withId(source?.attributes.resid).map(text)).toEqual([
      "https://localhost:3000/taskpane.html",
    ]);
  });

  test("nothing that keeps running behind the pane", () => {
    for (const name of ["FunctionFile", "Runtimes", "CustomTab"]) expect(called(name)).toEqual([]);
  });
});

describe("words on the ribbon", () => {
  test.each(strings.map((string) => [string.attributes.id, string] as const))(
    "%s is Thai, with one English override",
    (_id, string) => {
      expect(text(string)).toMatch(thai);
      const [words, ...more] = english(string);
      expect(words).toMatch(/^[\x20-\x7e]+$/);
      expect(more).toEqual([]);
    },
  );

  test("nothing overrides the default locale, which Excel refuses", () => {
    const locales = all.map(({ attributes }) => attributes.Locale).filter(Boolean);
    expect(new Set(locales)).toEqual(new Set(["en-US"]));
  });

  test("short strings fit in 125 characters and long ones in 250", () => {
    const limits: Record<string, number> = { "bt:ShortStrings": 125, "bt:LongStrings": 250 };
    for (const [list, limit] of Object.entries(limits)) {
      for (const string of lists[list]!) {
        for (const words of [text(string), ...english(string)]) {
          expect(words.length).toBeLessThanOrEqual(limit);
        }
      }
    }
  });

  test("titles and labels are short strings, descriptions long ones", () => {
    const ids = (list: string) => lists[list]!.map(({ attributes }) => attributes.id);
    const used = (...of: string[]) =>
      all
        .filter(({ name, attributes }) => of.includes(name) && attributes.resid)
        .map(({ attributes }) => attributes.resid);
    expect(new Set(used("Title", "Label"))).toEqual(new Set(ids("bt:ShortStrings")));
    expect(new Set(used("Description"))).toEqual(new Set(ids("bt:LongStrings")));
  });
});

describe("icons", () => {
  /** Width and height as a PNG file's header gives them. */
  function pngSize(url: string) {
    const png = path.join(root, new URL(url).pathname);
    expect(existsSync(png)).toBe(true);
    const bytes = readFileSync(png);
    expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  }

  test("every place on the ribbon has the sizes Excel needs, and each file is of the size it is used for", () => {
    for (const icon of called("Icon")) {
      const sizes = icon.children.map(({ attributes }) => Number(attributes.size));
      expect(sizes).toEqual(expect.arrayContaining([16, 32, 80]));
      for (const { attributes } of icon.children) {
        const size = Number(attributes.size);
        expect(withId(attributes.resid).map((image) => pngSize(text(image)))).toEqual([
          [size, size],
        ]);
      }
    }
  });

  test("the icon in the list of add-ins is 32 pixels, and 64 on a fine screen", () => {
    expect(pngSize(text(only("IconUrl")))).toEqual([32, 32]);
    expect(pngSize(text(only("HighResolutionIconUrl")))).toEqual([64, 64]);
  });

  test.each([16, 32, 64, 80, 128])("icon-%i.png has as many pixels as its name says", (size) => {
    expect(pngSize(`https://localhost:3000/assets/icon-${size}.png`)).toEqual([size, size]);
  });
});

describe("what makes Excel refuse a manifest without saying why", () => {
  test("every resource id is there once, in use, and no longer than 32 characters", () => {
    const ids = inside(resources).flatMap(({ attributes }) => attributes.id ?? []);
    const used = all.flatMap(({ attributes }) => attributes.resid ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(used)).toEqual(new Set(ids));
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
  });

  test("what a resource is used for is what it is", () => {
    const kinds: Record<string, string> = {
      "bt:Image": "bt:Images",
      SourceLocation: "bt:Urls",
      LearnMoreUrl: "bt:Urls",
    };
    for (const { name, attributes } of all.filter(({ attributes }) => attributes.resid)) {
      const list = lists[kinds[name] ?? ""];
      if (list) expect(list.map((item) => item.attributes.id)).toContain(attributes.resid);
    }
  });

  test("elements stand in the order of the format", () => {
    expect(names(app)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    expect(names(only("VersionOverrides"))).toEqual(["Hosts", "Resources"]);
    expect(names(only("DesktopFormFactor"))).toEqual(["GetStarted", "ExtensionPoint"]);
    expect(names(only("GetStarted"))).toEqual(["Title", "Description", "LearnMoreUrl"]);
    expect(names(only("Group"))).toEqual(["Label", "Icon", "Control"]);
    expect(names(only("Control"))).toEqual(["Label", "Supertip", "Icon", "Action"]);
    expect(names(only("Supertip"))).toEqual(["Title", "Description"]);
    expect(names(only("Action"))).toEqual(["TaskpaneId", "SourceLocation"]);
    expect(names(resources)).toEqual(["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
  });
});
