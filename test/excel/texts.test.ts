import fc from "fast-check";
import { changeRow } from "../../src/report/actions/change-row";
import { layOut } from "../../src/report/actions/lay-out";
import { publish } from "../../src/report/actions/publish";
import { takeBack } from "../../src/report/actions/take-back";
import { columns } from "../../src/report/form/columns";
import { BLANK, openPane, startHost, type StartedHost } from "../support/pane";
import { act, fill, layoutRequest, readReport, valuesOf } from "./at-excel";

/*
 * What a person typed is theirs, letter by letter, whatever Excel or a person might take it for.
 * `npm run test:faults` tries 2,000 rows, 40 to a report; else a few, other ones each time.
 */
const [reports, rowCount] = process.env["ITA_FAULTS"] === "all" ? [50, 40] : [2, 12];

let stop: () => Promise<void>;
let open: StartedHost["open"];

beforeAll(() => {
  const { host, ...started } = startHost();
  ({ open, stop } = started);
  openPane(host);
});
afterAll(() => stop());

/** Heads and bodies that Excel takes for something else, or that look alike and are not. */
const heads = ["", "'", "''", "=", "+", "-", "@", "• ", "- ", "1. ", " ", "฿", "(", "%", "๑"];
const bodies = [
  "ก",
  "73.10%",
  "007",
  "1/2/2566",
  "2566-01-02",
  "1 ม.ค. 2566",
  "Jan 5",
  "TRUE",
  "1e5",
  "1,234.50",
  "1+1",
  "SUM(A1)",
  "น้ำ",
  "นํ้า",
  "caf\u00e9",
  "cafe\u0301",
  "ก\u200dข\u200cค",
  "หมาย\u00a0เหตุ",
  "#N/B",
  "'อ้าง'",
  "ก\nข",
];
const text = fc
  .tuple(
    fc.constantFrom(...heads),
    fc.constantFrom(...bodies),
    fc.constantFrom("", " ", ".", "\n- ข"),
  )
  .map((parts) => parts.join(""));

const rowOf = fc.record({ measures: text, responsible: text, actions: text, results: text });

test("every text comes back from laying out, publishing, moving and undoing as it was typed", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(rowOf, { minLength: rowCount, maxLength: rowCount }),
      async (rows) => {
        open(BLANK);
        const header = columns.map(({ header }) => header);
        const lines = rows.map(({ measures, responsible, actions, results }, index) =>
          ["IIT", `i${index + 1} ข้อ`, "73.1", measures, responsible, actions, results, ""].map(
            // Of an apostrophe at the head Excel takes one away.
            (cell) => (cell.startsWith("'") ? `'${cell}` : cell),
          ),
        );
        await fill("Sheet1", `A1:H${lines.length + 1}`, [header, ...lines]);
        const typed = rows.map(({ measures, responsible, actions, results }) => [
          measures,
          responsible,
          actions,
          results,
        ]);
        expect(await textsNow()).toEqual(typed);

        await act(layOut, await layoutRequest());
        expect(await textsNow()).toEqual(typed);

        const { done } = await act(publish, null);
        const published = await valuesOf(done.sheet, `C6:F${rowCount + 20}`);
        for (const cells of typed) expect(published).toContainEqual(cells);

        const [first] = (await readReport()).rows;
        const moved = await act(changeRow, { kind: "down", row: first! });
        expect(await textsNow()).toEqual([typed[1], typed[0], ...typed.slice(2)]);
        await act(takeBack, moved.undo!);
        expect(await textsNow()).toEqual(typed);

        const [again] = (await readReport()).rows;
        const deleted = await act(changeRow, { kind: "delete", row: again! });
        await act(takeBack, deleted.undo!);
        expect(await textsNow()).toEqual(typed);
      },
    ),
    { numRuns: reports },
  );
});

async function textsNow() {
  return (await readReport()).rows.map(({ text: { measures, responsible, actions, results } }) => [
    measures,
    responsible,
    actions,
    results,
  ]);
}
