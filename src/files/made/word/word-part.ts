import { Paragraph, TableCell, TableRow, type Table } from "docx";
import { ChartRun } from "docx/charts";
import type { Part, PartChart, PartTable } from "../../../report/publishing/parts/part";
import { chartLook } from "../../../report/publishing/parts/chart-look";
import { headerCell, headerRow, tableOf } from "./word-cells";
import { chartSize, face, sizes } from "./word-looks";
import { paragraph } from "./word-paragraphs";

/** What stands before the report or behind it, from the top of a page. */
export function wordPart(part: Part, { onNewPage }: { onNewPage: boolean }): (Paragraph | Table)[] {
  const { heading, sentences, tables, chart, remarks } = part;
  return [
    paragraph(heading, { size: sizes.title, bold: true, centred: true, keepNext: true, onNewPage }),
    ...sentences.map((sentence) => paragraph(sentence)),
    ...(chart ? [picture(chart)] : []),
    ...tables.flatMap(captioned),
    ...remarks.map((remark, at) =>
      paragraph(remark, { size: sizes.table, before: at === 0 ? sizes.table : 0 }),
    ),
  ];
}

function captioned({ caption, columns, rows }: PartTable): (Paragraph | Table)[] {
  const cell = (text: string, atEnd: boolean) =>
    new TableCell({ children: [paragraph(text, { size: sizes.table, atEnd })] });
  const body = rows.map(
    (texts) =>
      new TableRow({
        cantSplit: true,
        children: texts.map((text, at) => cell(text, columns[at]?.isNumber ?? false)),
      }),
  );
  return [
    ...(caption ? [paragraph(caption, { bold: true, before: sizes.text, keepNext: true })] : []),
    tableOf(columns, [headerRow(columns.map(({ header }) => headerCell(header))), ...body]),
  ];
}

/** As far as the axis goes: what stands beside a bar of 100 needs room, and word processors cut it off. */
const axisEnd = 120;

/** A chart of Word, which draws it itself; its numbers can be opened from it. */
function picture({ title, description, bars }: PartChart): Paragraph {
  const colourOf = (isWeak: boolean) => (isWeak ? chartLook.weak : chartLook.bar).replace("#", "");
  const chart = new ChartRun({
    type: "bar",
    title: { text: title, font: { size: sizes.table, bold: true } },
    categories: bars.map(({ label }) => label),
    series: [
      {
        name: title,
        values: bars.map(({ score }) => score),
        colors: bars.map(({ isWeak }) => colourOf(isWeak)),
        pointLabels: bars.map(({ shown }) => ({ text: shown })),
      },
    ],
    dataLabels: { value: true, position: "outsideEnd", font: { size: 12 } },
    categoryAxis: { reverseOrder: true, font: { size: 12 } },
    valueAxis: {
      minimum: 0,
      maximum: axisEnd,
      interval: 20,
      // There are no scores above.
      numberFormat: "[<=100]0;",
      font: { size: 12 },
    },
    legend: false,
    gapWidth: 60,
    font: { name: face },
    transformation: chartSize,
    altText: { name: title, description },
  });
  return new Paragraph({ children: [chart] });
}
