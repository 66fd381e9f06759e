// Writes the table of which requirement set every Excel member belongs to, out of the
// `[Api set: ...]` remarks in @types/office-js. The embedded host refuses what is not in it.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { format } from "prettier";
import ts from "typescript";

const CLASSES = [
  "Application",
  "Chart",
  "ChartAxes",
  "ChartAxis",
  "ChartCollection",
  "ChartFill",
  "ChartLegend",
  "ChartLineFormat",
  "ChartSeries",
  "ChartSeriesCollection",
  "ChartSeriesFormat",
  "ChartTitle",
  "ConditionalFormat",
  "ConditionalFormatCollection",
  "ConditionalFormatRule",
  "ConditionalRangeFill",
  "ConditionalRangeFont",
  "ConditionalRangeFormat",
  "CustomConditionalFormat",
  "CustomProperty",
  "CustomPropertyCollection",
  "DataValidation",
  "DocumentProperties",
  "FormatProtection",
  "HeaderFooter",
  "HeaderFooterGroup",
  "NamedItem",
  "NamedItemCollection",
  "PageLayout",
  "Range",
  "RangeAreas",
  "RangeBorder",
  "RangeBorderCollection",
  "RangeCollection",
  "RangeFill",
  "RangeFont",
  "RangeFormat",
  "Table",
  "TableCollection",
  "TableColumn",
  "TableColumnCollection",
  "Workbook",
  "Worksheet",
  "WorksheetCollection",
  "WorksheetFreezePanes",
  "WorksheetProtection",
];

/** These never reach a host: the client library does them itself. */
const CLIENT_SIDE = ["context", "load", "set", "toJSON", "track", "untrack"];

const require = createRequire(import.meta.url);
const source = require.resolve("@types/office-js/index.d.ts");
const file = ts.createSourceFile(
  source,
  readFileSync(source, "utf8"),
  ts.ScriptTarget.Latest,
  true,
);

const setOf = (node) => /\[Api set:\s*([A-Za-z]+ [0-9.]+)/.exec(node.getFullText())?.[1];

function membersBySet(declaration) {
  const inherited = setOf(declaration) ?? "ExcelApi 1.1";
  const bySet = new Map();
  for (const member of declaration.members) {
    const name = member.name?.getText();
    if (!name || CLIENT_SIDE.includes(name)) continue;
    const set = setOf(member) ?? inherited;
    const names = bySet.get(set) ?? new Set();
    bySet.set(set, names.add(name));
  }
  const sorted = [...bySet].sort(([one], [other]) =>
    one.localeCompare(other, "en", { numeric: true }),
  );
  return Object.fromEntries(sorted.map(([set, names]) => [set, [...names].sort()]));
}

const table = {};
for (const statement of file.statements) {
  if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
  for (const declaration of statement.body.statements) {
    if (!ts.isClassDeclaration(declaration) || !CLASSES.includes(declaration.name.text)) continue;
    table[declaration.name.text] = membersBySet(declaration);
  }
}

const missing = CLASSES.filter((name) => !(name in table));
if (missing.length > 0) throw new Error(`Not in @types/office-js: ${missing.join(", ")}`);

const target = new URL("../workbench/host/requirement-sets.json", import.meta.url);
const text = await format(JSON.stringify(table), { parser: "json", printWidth: 100 });
writeFileSync(target, text);
