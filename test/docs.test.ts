import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "..");
const pages = [
  "README.md",
  "SECURITY.md",
  "docs/install.md",
  "docs/for-it.md",
  "docs/try-in-excel.md",
  "docs/many-reports.md",
  "docs/speed.md",
  "workbench/README.md",
];

/** As the web makes the anchor of a heading. */
const anchorOf = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s-]/gu, "")
    .replace(/\s/g, "-");

test.each(pages)("every link and picture in %s leads somewhere", (page) => {
  const text = readFileSync(path.join(root, page), "utf8");
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
  const own = links.filter((link) => !/^https?:/.test(link));
  expect(own.length).toBeGreaterThan(0);
  for (const link of own) {
    const [file = "", anchor] = decodeURI(link).split("#");
    const target = file === "" ? page : path.join(path.dirname(page), file);
    expect([link, existsSync(path.join(root, target))]).toEqual([link, true]);
    if (anchor === undefined) continue;
    const headings = readFileSync(path.join(root, target), "utf8").match(/^#+ .*$/gm) ?? [];
    const anchors = headings.map((heading) => anchorOf(heading.replace(/^#+ /, "")));
    expect(anchors).toContain(anchor);
  }
});

test("commands that the pages tell people to type are there", () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const told = pages.flatMap((page) =>
    [...readFileSync(path.join(root, page), "utf8").matchAll(/npm run ([\w:]+)/g)].map(
      ([, name]) => name,
    ),
  );
  expect(told.length).toBeGreaterThan(5);
  for (const name of told) expect(Object.keys(scripts)).toContain(name);
});
