import { writeXlsx } from "hucre/xlsx";
import { describeJourney } from "./browser";
import { completeRows } from "../samples/complete-report";
import { sampleSheet } from "../samples/sample-sheet";
import { setStage } from "./stage";

describeJourney("a file from elsewhere, opened in the workbench", () => {
  const onStage = setStage();

  test("is told in the person's words what of it is not kept", async () => {
    const workbench = onStage();
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "คะแนน",
          rows: [["คะแนน"], [73.1], [93.75]],
          autoFilter: { range: "A1:A3" },
          conditionalRules: [
            {
              type: "dataBar",
              priority: 1,
              range: "A2:A3",
              dataBar: { cfvo: [{ type: "min" }, { type: "max" }], color: "FF638EC6" },
            },
          ],
        },
      ],
    });
    await workbench.openFile("คะแนน.xlsx", bytes);
    expect(await workbench.page.getByRole("status").innerText()).toMatch(/จะไม่มี: แถบข้อมูล, ตัวกรอง$/);
    expect(await workbench.grid.cellText("A2")).toBe("73.1");
  });

  test("of several sheets names those that it has not looked at, and calls none of it ready", async () => {
    const workbench = onStage();
    const rows = sampleSheet(completeRows).values;
    const bytes = await writeXlsx({
      sheets: ["IIT", "EIT", "OIT"].map((name) => ({ name, rows })),
    });
    await workbench.openFile("สามแผ่นงาน.xlsx", bytes);
    const { pane } = workbench;
    await pane.getByText("ยังไม่ได้ดูแผ่นงานอื่น: “EIT”, “OIT”", { exact: false }).waitFor();
    await pane.getByText("จึงยังบอกไม่ได้ว่าพร้อมส่ง", { exact: false }).waitFor();
    expect(await pane.getByText("พร้อมส่ง", { exact: true }).count()).toBe(0);
  });
});
