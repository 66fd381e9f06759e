import { highestOf } from "../../../reference/extremes";
import { blockAddress, cellAddress, type Block } from "../../terms/address";
import { columns, type ColumnKey } from "../../form/columns";
import type { EntryRule, Flag, SheetDrawing, Written } from "../../workbook/drawing";
import { columnSpan, type GridPlan, type SectionPlan } from "./grid-plan";
import {
  bandLook,
  completeColours,
  headerLook,
  legendLook,
  subtitleLook,
  summaryLook,
  titleLook,
  urgentColours,
} from "../../workbook/looks";
import { names } from "../../workbook/names";
import { rowLooks, runningOnLooks } from "./row-looks";
import {
  completeFlagFormula,
  runningOnFormula,
  statusFormula,
  summaryFormula,
  urgentFlagFormula,
} from "./status-formula";

/** The look, dropdowns, flags and formulas of a grid, wherever its cells stand. */
export function dressGrid(sheet: SheetDrawing, plan: GridPlan): void {
  const span = columnSpan(plan);
  const across = (row: number, rowCount = 1): Block => ({
    row,
    column: span.first,
    rowCount,
    columnCount: span.last - span.first + 1,
  });
  sheet.columnWidths.push(
    ...columns.map(({ key, width }) => ({ column: plan.columns[key], points: width })),
  );
  sheet.looks.push({ block: across(plan.headerRow, 2), look: headerLook });
  for (const section of plan.sections) {
    const body = across(section.firstRow, section.lastRow - section.firstRow + 1);
    sheet.looks.push({ block: across(section.bandRow), look: bandLook[section.kind] });
    sheet.looks.push(...rowLooks(plan, body));
    sheet.looks.push(...section.rows.flatMap((row) => runningOnLooks(plan, row)));
    sheet.entryRules.push(...listRules(plan, section));
    sheet.formulas.push(statusCells(plan, section));
    sheet.fitRows.push(body);
  }
  sheet.entryRules.push(scoreRule(plan));
  sheet.flags.push(...flaggedKeys.map((key) => urgentFlag(plan, key)), completeFlag(plan));
  if (plan.legendRow !== null) {
    const legend = { ...across(plan.legendRow, plan.legendLines + 1), columnCount: 1 };
    sheet.looks.push({ block: legend, look: legendLook });
    sheet.looks.push({ block: { ...legend, rowCount: 1 }, look: { bold: true } });
  }
  sheet.frozenRows = plan.headerRow + 2;
  // Whatever field is in view, so is the item that it is about; not where a person has moved it away from the edge.
  sheet.frozenColumns = plan.columns.issue <= span.first + 1 ? plan.columns.issue + 1 : 0;
  sheet.print = { titleRows: `$${plan.headerRow + 1}:$${plan.headerRow + 2}` };
}

/** The three lines above the header, at the left where any window shows them; only where the grid is drawn anew. */
export function dressTitle(sheet: SheetDrawing, plan: GridPlan): void {
  const column = columnSpan(plan).first;
  [titleLook, subtitleLook, summaryLook].forEach((look, row) => {
    sheet.looks.push({ block: { row, column, rowCount: 1, columnCount: 1 }, look });
  });
  sheet.formulas.push(summaryCell(plan));
}

/** Where the count of complete and urgent rows stands: above the header, at the left. */
export const summaryRowOf = ({ headerRow }: Pick<GridPlan, "headerRow">): number => headerRow - 1;

/** The count above the grid. */
export function summaryCell(plan: GridPlan): Written {
  const watched = (key: ColumnKey) => blockAddress(watchedBlock(plan, key));
  return {
    row: summaryRowOf(plan),
    column: columnSpan(plan).first,
    values: [[summaryFormula(watched)]],
  };
}

/**
 * From the header down to the legend, or a blank row where there is none: whatever row a person puts in at the
 * edge of a section lies between.
 */
function rowsWatched({ headerRow, sections, legendRow }: GridPlan) {
  const row = headerRow + 1;
  const end = legendRow ?? highestOf(sections.map(({ lastRow }) => lastRow)) + 1;
  return { row, rowCount: end - row + 1 };
}

function watchedBlock(plan: GridPlan, key: ColumnKey): Block {
  return { ...rowsWatched(plan), column: plan.columns[key], columnCount: 1 };
}

function columnBlock(plan: GridPlan, section: SectionPlan, key: ColumnKey): Block {
  return {
    row: section.firstRow,
    column: plan.columns[key],
    rowCount: section.lastRow - section.firstRow + 1,
    columnCount: 1,
  };
}

/** Lists only on the rows: on a band they would offer to take the place of its title, and hide where it runs on. */
function listRules(plan: GridPlan, section: SectionPlan): EntryRule[] {
  const instrument = `$${cellAddress(section.firstRow, plan.columns.instrument)}`;
  const { IIT, EIT, OIT } = names.items;
  return [
    {
      block: columnBlock(plan, section, "instrument"),
      rule: { kind: "list", source: `=${names.instruments}` },
      promptTitle: "แบบ",
      prompt: "เลือก IIT, EIT หรือ OIT",
      notice: "แบบที่ใช้ได้คือ IIT, EIT หรือ OIT",
    },
    {
      block: columnBlock(plan, section, "issue"),
      // EIT (1) and EIT (2) share the items of EIT. Without a แบบ there is nothing to choose from, but a
      // source that is an error Excel would not take.
      rule: {
        kind: "list",
        source: `=CHOOSE(IFERROR(MATCH(LEFT(${instrument},3),${names.instruments},0),4),${IIT},${EIT},${OIT},${names.none})`,
      },
      promptTitle: "ประเด็น",
      prompt: "เลือกแบบก่อน แล้วเลือกประเด็นของแบบนั้น หรือพิมพ์เอง เช่น i19 และ i20 …",
      notice: "ข้อความนี้ไม่อยู่ในรายการประเด็นของแบบที่เลือก",
    },
    {
      block: columnBlock(plan, section, "responsible"),
      rule: { kind: "list", source: `=${names.departments}` },
      promptTitle: "ผู้รับผิดชอบ",
      prompt: "เลือกอักษรย่อฝ่าย หากมีหลายฝ่าย พิมพ์คั่นด้วย / เช่น ฝทบ. / ฝกม. หรือ ทุกฝ่าย",
      notice: "ข้อความนี้ไม่ใช่อักษรย่อเดียวในแผ่นงานฝ่าย หากมีหลายฝ่ายให้กดตกลง",
    },
  ];
}

function scoreRule(plan: GridPlan): EntryRule {
  return {
    block: watchedBlock(plan, "score"),
    rule: { kind: "score" },
    promptTitle: "คะแนน",
    prompt: "คะแนน 0-100 หากมีหลายข้อ เช่น 80.24 และ 84.19",
    notice: "คะแนนควรเป็นตัวเลข 0-100",
  };
}

/** An urgent row is marked at its edge, its score and its status; what people write stays black on white. */
const flaggedKeys: readonly ColumnKey[] = ["instrument", "score", "status"];

function urgentFlag(plan: GridPlan, key: ColumnKey): Flag {
  const block = watchedBlock(plan, key);
  return {
    block,
    formula: urgentFlagFormula(plan.columns, block.row),
    ...urgentColours,
  };
}

/** A row that is filled in shows it at its item, which stays in view; the words for it stand in its status. */
function completeFlag(plan: GridPlan): Flag {
  const block = watchedBlock(plan, "issue");
  return { block, formula: completeFlagFormula(plan.columns, block.row), ...completeColours };
}

/** Each report row's status stands in its first sheet row; free rows have one of their own. */
function statusCells({ columns }: GridPlan, section: SectionPlan): Written {
  const { kind, firstRow, lastRow } = section;
  const values = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => {
    const row = firstRow + index;
    const rows = section.rows.find(({ first, last }) => first <= row && row <= last);
    return rows && rows.first < row
      ? [runningOnFormula(columns, rows.first)]
      : [statusFormula(columns, kind, rows ?? { first: row, last: row })];
  });
  return { row: firstRow, column: columns.status, values };
}
