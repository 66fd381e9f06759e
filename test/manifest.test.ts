import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ManifestInfo } from "office-addin-manifest";

const root = path.join(__dirname, "..");
const file = path.join(root, "manifest.xml");
const xml = readFileSync(file, "utf8");

let faults: (xml: string) => string[];
beforeAll(async () => {
  const { manifestFaults } = await import("../scripts/manifest-faults.mjs");
  faults = (text) => manifestFaults(text, readIcon);
});

function readIcon(address: string): Uint8Array | null {
  const icon = path.join(root, new URL(address).pathname);
  return existsSync(icon) ? readFileSync(icon) : null;
}

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

test("Microsoft's own reader finds a Thai add-in for Excel, with an identity of its own", () => {
  const manifest = readManifest();
  // Another id would be another add-in: settings and consent would not follow.
  expect(manifest.id).toBe("d26028da-5e4e-4d10-ba17-85cc0ea1e631");
  expect(manifest.displayName).toBe("รายงาน ITA");
  expect(manifest.defaultLocale).toBe("th-TH");
  expect(manifest.hosts).toEqual(["Workbook"]);
  expect(manifest.officeAppType).toBe("TaskPaneApp");
  expect(manifest.permissions).toBe("ReadWriteDocument");
  expect(manifest.defaultSettings?.sourceLocation).toBe("https://localhost:3000/taskpane.html");
});

test("its version is that of the product", () => {
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  expect(readManifest().version).toBe(`${version}.0`);
});

test("Excel is asked for ExcelApi 1.9 and nothing newer", () => {
  expect(xml).toMatch(/<Sets DefaultMinVersion="1\.9">\s*<Set Name="ExcelApi" \/>\s*<\/Sets>/);
});

test("it has none of the faults for which Excel refuses a manifest", () => {
  expect(faults(xml)).toEqual([]);
});

describe("a manifest that Excel would refuse is told apart", () => {
  const long = "ก".repeat(126);
  test.each<[string, (xml: string) => string, RegExp]>([
    [
      "elements in another order",
      (text) => text.replace(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, "$2$1"),
      /<OfficeApp> must be ordered Id, Version/,
    ],
    [
      "an element left out",
      (text) => text.replace(/<Permissions>.*<\/Permissions>/, ""),
      /lacks <Permissions>/,
    ],
    [
      "no page to turn to for help, which the store asks for",
      (text) => text.replace(/<SupportUrl .*\/>/, ""),
      /lacks <SupportUrl>/,
    ],
    [
      "an element it does not know",
      (text) => text.replace("<GetStarted>", "<GetStarted><Hint />"),
      /may not hold <Hint>/,
    ],
    ["no GUID", (text) => text.replace("d26028da-", ""), /Id is no GUID/],
    ["a version below 1", (text) => text.replace(/<Version>1/, "<Version>0"), /Version is none: 0/],
    [
      "more rights than it needs",
      (text) => text.replace("ReadWriteDocument</", "ReadWriteMailbox</"),
      /Permissions/,
    ],
    [
      "a label too long",
      (text) => text.replace('DefaultValue="ข้อถัดไป"', `DefaultValue="${long}"`),
      /longer than 125/,
    ],
    [
      "a long English label",
      (text) => text.replace('Value="Next finding"', `Value="${long}"`),
      /longer than 125/,
    ],
    [
      "a resource id too long",
      (text) => text.replaceAll("NextButton.Label", "NextButton.Label.OfTheHomeTab.Group"),
      /longer than 32/,
    ],
    [
      "plain http",
      (text) => text.replace("https://localhost:3000/commands.html", "http://localhost/"),
      /Not an https address/,
    ],
    [
      "a resource that is not there",
      (text) => text.replace('resid="Commands.Url"', 'resid="Comands.Url"'),
      /no resource Comands\.Url/,
    ],
    [
      "a resource no one uses",
      (text) => text.replace('resid="Commands.Url"', 'resid="Taskpane.Url"'),
      /Commands\.Url is used nowhere/,
    ],
    [
      "a resource twice",
      (text) => text.replace(' id="Commands.Url"', ' id="Taskpane.Url"'),
      /Taskpane\.Url is there twice/,
    ],
    [
      "a text where an address belongs",
      (text) => text.replace('resid="Commands.Url"', 'resid="Group.Label"'),
      /needs one of <bt:Urls>/,
    ],
    [
      "no English",
      (text) => text.replace('<bt:Override Locale="en-US" Value="Next finding" />', ""),
      /NextButton\.Label must have one override/,
    ],
    [
      "an override of Thai itself",
      (text) =>
        text.replace(
          '<bt:Override Locale="en-US" Value="Next finding" />',
          '<bt:Override Locale="th-TH" Value="ข้อถัดไป" />',
        ),
      /overrides the default locale/,
    ],
    [
      "an icon of another size",
      (text) => text.replace("next-80.png", "next-32.png"),
      /next-32\.png must be a PNG file of 80x80 pixels, and is 32x32/,
    ],
    [
      "an icon that is not there",
      (text) => text.replace("next-80.png", "nekst-80.png"),
      /nekst-80\.png .* is none/,
    ],
    [
      "a size of the ribbon left out",
      (text) => text.replace('<bt:Image size="80" resid="Next.80" />', ""),
      /lacks its size 80/,
    ],
    [
      "a shared runtime",
      (text) => text.replace("<DesktopFormFactor>", "<Runtimes /><DesktopFormFactor>"),
      /<Runtimes> is not for this add-in/,
    ],
    [
      "a function without its page",
      (text) => text.replace('<FunctionFile resid="Commands.Url" />', ""),
      /there is no <FunctionFile>/,
    ],
    [
      "one name for the panes of two buttons, which Excel on the web does not open",
      (text) =>
        text.replace(
          '<Action xsi:type="ExecuteFunction">',
          '<Action xsi:type="ShowTaskpane"><TaskpaneId>Office.AutoShowTaskpaneWithDocument</TaskpaneId>',
        ),
      /Two buttons open a pane of the name Office\.AutoShowTaskpaneWithDocument/,
    ],
    [
      "a button twice",
      (text) => text.replace("ItaReport.NextButton", "ItaReport.OpenButton"),
      /OpenButton is there twice/,
    ],
  ])("%s", (_, spoil, fault) => {
    const spoilt = spoil(xml);
    expect(spoilt).not.toBe(xml);
    expect(faults(spoilt).join("\n")).toMatch(fault);
  });

  test("what is no XML at all", () => {
    expect(() => faults(xml.replace("</OfficeApp>", ""))).toThrow(/not well-formed/);
  });
});

test("every button is Thai, and English in an Excel in English", () => {
  const strings = [
    ...xml.matchAll(
      /<bt:String id="[^"]+" DefaultValue="([^"]+)">\s*<bt:Override Locale="en-US" Value="([^"]+)"/g,
    ),
  ];
  expect(strings.length).toBeGreaterThan(5);
  expect(strings).toHaveLength(xml.match(/<bt:String /g)?.length ?? 0);
  for (const [, thai, english] of strings) {
    expect(thai).toMatch(/[\u0e00-\u0e7f]/);
    expect(english).toMatch(/^[\x20-\x7e]+$/);
  }
});

test("one button opens the one pane, whose parts are found in it", () => {
  // A second one would open a second pane with the same in it, whatever its name.
  expect(xml.match(/"ShowTaskpane"/g)).toHaveLength(1);
  expect(xml.match(/<TaskpaneId>/g)).toHaveLength(1);
});

test("nothing is fetched but from the add-in's own server", () => {
  const addresses = [...xml.matchAll(/"(https?:[^"]+)"/g)].map(
    ([, address]) => new URL(address ?? ""),
  );
  const elsewhere = addresses.filter(
    ({ hostname }) => !["localhost", "schemas.microsoft.com", "www.w3.org"].includes(hostname),
  );
  expect(elsewhere).toEqual([]);
});
