import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { ManifestInfo } from "office-addin-manifest";
import { faultsOf } from "./faults-of";
import { file, root, xml } from "./manifest-file";

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

test("it has none of the faults for which Excel refuses a manifest", async () => {
  expect(await faultsOf(xml)).toEqual([]);
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
