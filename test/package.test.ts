import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { agency, packageCommand, packageFor, packedOnce } from "./support/packaged";

const { url } = agency;

let folder: string;
beforeAll(() => {
  folder = packedOnce();
});

const read = (file: string) => readFileSync(path.join(folder, file), "utf8");
const own = (file: string) => readFileSync(path.join(__dirname, "..", file), "utf8");

describe("the package for an agency", () => {
  test("has the manifest with the agency's address everywhere, the add-in's own id and its version", () => {
    const manifest = read("manifest.xml");
    expect(manifest).not.toContain("localhost");
    const idOf = (xml: string) => /<Id>(.*)<\/Id>/.exec(xml)?.[1];
    expect(idOf(manifest)).toBe(idOf(own("manifest.xml")));
    const { version } = JSON.parse(own("package.json"));
    expect(manifest).toContain(`<Version>${version}.0</Version>`);
  });

  test("has every page and icon that the manifest names, at its address", () => {
    const named = [...read("manifest.xml").matchAll(/DefaultValue="(https:[^"]+)"/g)].map(
      ([, address = ""]) => new URL(address),
    );
    expect(named).toHaveLength(own("manifest.xml").match(/DefaultValue="https:/g)?.length ?? 0);
    expect(named.length).toBeGreaterThan(10);
    for (const { href, pathname } of named) {
      expect(href.startsWith(url)).toBe(true);
      expect([href, existsSync(path.join(folder, "site", pathname.slice("/ita/".length)))]).toEqual(
        [href, true],
      );
    }
  });

  test("has a page on the server that says how to install it, and offers the file for that", () => {
    const page = read("site/install.html");
    const [, file = ""] = /<a href="([^"]+\.zip)" download>/.exec(page) ?? [];
    expect(
      readFileSync(path.join(folder, "site", file)).equals(readFileSync(path.join(folder, file))),
    ).toBe(true);
    const shown = [...page.matchAll(/(?:src|href)="(assets[^"]+)"/g)].map(([, at = ""]) => at);
    expect(shown).toEqual(["assets/guide.css", "assets/guide.png"]);
    for (const at of shown) expect(existsSync(path.join(folder, "site", at))).toBe(true);
    // Its server's policy lets nothing inline through.
    expect(page).not.toMatch(/<style|style=|<script|\{\{|undefined/);
  });

  test("has nothing of the workbench, and the licence of every library in it", () => {
    const files = readdirSync(path.join(folder, "site"));
    expect(files.filter((file) => /workbench|index\.html|excel-web/.test(file))).toEqual([]);
    // The name of each library stands above its licence.
    const named = [...read("site/licences.txt").matchAll(/^(@?[a-z][\w./-]+)\n([A-Z0-9.-]+)$/gm)];
    const licences = new Map(named.map(([, library, licence]) => [library, licence]));
    for (const library of ["react", "@fluentui/react-button", "fastest-levenshtein"])
      expect(licences.get(library)).toBe("MIT");
    expect(new Set(licences.values())).toEqual(new Set(["MIT"]));
  });

  test("loads office.js from Microsoft, and says so in the policy of its pages", () => {
    for (const page of ["site/taskpane.html", "site/commands.html"]) {
      const html = read(page);
      expect(html).toContain('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
      expect(html).toContain("script-src 'self' https://appsforoffice.microsoft.com");
      expect(html).not.toMatch(/unsafe-|<script>|<style/);
    }
  });

  test("lets office.js ask, in a frame of its own, whether the agency's Office Online Server is trusted", () => {
    const frames = "frame-src https://appsforoffice.microsoft.com;";
    for (const page of [
      "site/taskpane.html",
      "site/commands.html",
      "nginx.conf",
      "site/web.config",
    ])
      expect(read(page)).toContain(frames);
  });

  test("tells nginx and IIS the same: pages are asked for anew, hashed files never, and what pages may load", () => {
    const nginx = read("nginx.conf");
    const iis = new DOMParser().parseFromString(read("site/web.config"), "text/xml");
    const policies = [...iis.getElementsByTagName("add")]
      .filter((header) => header.getAttribute("name") === "Content-Security-Policy")
      .map((header) => header.getAttribute("value"));
    expect(policies).toHaveLength(3);
    for (const policy of policies) expect(nginx).toContain(`Content-Security-Policy "${policy}"`);
    expect(nginx).toContain("location /ita/ {");
    expect(nginx).toMatch(/\\\.html\$ \{[^}]*"no-cache"/);
    expect(nginx).toMatch(/js\|css\)\$ \{[^}]*immutable/);
    const caches = [...iis.getElementsByTagName("clientCache")].map((cache) =>
      cache.getAttribute("cacheControlMode"),
    );
    expect(caches).toEqual([
      "UseMaxAge",
      "DisableCache",
      "DisableCache",
      "DisableCache",
      "UseMaxAge",
    ]);
  });
});

test("an office.js of the agency's own takes the place of Microsoft's, in the page and in its policy", () => {
  const closed = packageFor(
    url,
    "--office-js",
    "https://intranet.example.go.th/office-js/office.js",
  );
  const html = readFileSync(path.join(closed, "site/taskpane.html"), "utf8");
  expect(html).toContain('src="https://intranet.example.go.th/office-js/office.js"');
  expect(html).toContain("frame-src https://intranet.example.go.th;");
  expect(html).not.toContain("microsoft.com");
  expect(readFileSync(path.join(closed, "nginx.conf"), "utf8")).not.toContain("microsoft.com");

  // No folder of the network was named either: people at Windows are told what they can do themselves.
  const page = readFileSync(path.join(closed, "site/install.html"), "utf8");
  const windows = /<h2>Windows<\/h2>([^]*?)<\/section>/.exec(page)?.[1] ?? "";
  expect(windows).toContain("ทำเองได้ทันที");
  expect(windows).toContain('href="ita-report-form.xlsx"');
  expect(page).not.toMatch(/\{\{|undefined/);
});

describe("what cannot be is refused in a sentence, and nothing is made", () => {
  const refusal = (...words: string[]) => {
    const out = path.join(folder, "refused");
    const { code, said } = packageCommand("--out", out, ...words);
    expect([code, existsSync(out)]).toEqual([1, false]);
    return said;
  };

  test.each(["http://intranet.example.go.th/ita/", "intranet.example.go.th/ita", "file:///C:/ita"])(
    "the address %s",
    (address) => {
      expect(refusal("--url", address)).toMatch(
        /--url ต้องเป็นที่อยู่ https[^]*must be an https address/,
      );
    },
  );

  test("an address with more than a folder", () => {
    expect(refusal("--url", `${url}?v=1`)).toMatch(/ไม่มี \? หรือ #[^]*a folder's address/);
  });

  test("a folder that holds something else: it is not emptied", () => {
    const own = mkdtempSync(path.join(tmpdir(), "ita-own-"));
    writeFileSync(path.join(own, "index.html"), "หน้าแรกของหน่วยงาน");
    const { code, said } = packageCommand("--url", url, "--out", own);
    expect(code).toBe(1);
    expect(said).toMatch(/--out ต้องเป็นโฟลเดอร์ใหม่หรือโฟลเดอร์ว่าง/);
    expect(readdirSync(own)).toEqual(["index.html"]);
  });

  test.each(["C:\\ita", "Z:\\addins", "fileserver\\ita", "\\\\fileserver", "\\\\file server\\ita"])(
    "the folder %s",
    (given) => {
      expect(refusal("--url", url, "--share", given)).toMatch(/--share ต้องเป็นโฟลเดอร์ในเครือข่าย/);
    },
  );
});
