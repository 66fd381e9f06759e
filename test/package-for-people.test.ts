import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readReportFile } from "../src/files/read-report-file";
import { bookOf } from "../src/report/book/book";
import { isWorkingGrid } from "../src/report/sheets/grid/grid-shape";
import { agency, packedOnce } from "./support/packaged";

const { url, share } = agency;

let folder: string;
let zip: Record<string, Uint8Array>;
beforeAll(() => {
  folder = packedOnce();
  const [name = ""] = readdirSync(folder).filter((file) => file.endsWith(".zip"));
  zip = unzipSync(readFileSync(path.join(folder, name)));
});

const read = (file: string) => readFileSync(path.join(folder, file), "utf8");
const textInZip = (name: string) => strFromU8(zip[name] ?? new Uint8Array());

describe("the one file for the people of the agency", () => {
  test("has the manifest, a page that says how, and what shows the shared folder in Excel", () => {
    expect(Object.keys(zip).sort()).toEqual(
      [
        "manifest.xml",
        "แบบฟอร์มรายงาน ITA.xlsx",
        "คู่มือติดตั้ง.html",
        "ita-catalog.reg",
        "ita-catalog.ps1",
      ].sort(),
    );
    expect(textInZip("manifest.xml")).toBe(read("manifest.xml"));
  });

  test("has a blank form for those who install nothing, which the add-in takes for its own", async () => {
    const form = zip["แบบฟอร์มรายงาน ITA.xlsx"] ?? new Uint8Array();
    const onSite = readFileSync(path.join(folder, "site/ita-report-form.xlsx"));
    expect(onSite.equals(form)).toBe(true);
    const { report, settings } = bookOf(await readReportFile(form, "form.xlsx"));
    expect(report && isWorkingGrid(report)).toBe(true);
    expect([report?.agency, settings?.fiscalYear]).toEqual(["", report?.fiscalYear]);
    expect(read("site/install.html")).toContain('href="ita-report-form.xlsx"');
  });

  test("its page is whole in one file, names the agency's own address and folder, and loads nothing", () => {
    const guide = textInZip("คู่มือติดตั้ง.html");
    expect(guide).toContain(`${url}taskpane.html`);
    expect(guide).toContain(share);
    expect(guide).not.toMatch(/\{\{|undefined|src="(?!data:)|href=/);
  });

  test("its registry file is one that Windows reads, for the person alone, with the folder's name whole", () => {
    const bytes = zip["ita-catalog.reg"] ?? new Uint8Array();
    expect([...bytes.slice(0, 2)]).toEqual([0xff, 0xfe]);
    const [first, , key, id, address, flags] = new TextDecoder("utf-16le")
      .decode(bytes)
      .split("\r\n");
    expect(first).toBe("Windows Registry Editor Version 5.00");
    const guid = /^"Id"="(\{[\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12}\})"$/.exec(id ?? "")?.[1];
    expect(key).toBe(
      `[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${guid}]`,
    );
    expect(address).toBe('"Url"="\\\\\\\\fileserver\\\\งานบุคคล\\\\ita"');
    expect(flags).toBe('"Flags"=dword:00000001');
    expect(textInZip("ita-catalog.ps1")).toContain(`$share = '${share}'`);
    expect(textInZip("ita-catalog.ps1")).toContain(guid);
  });
});
