/** @jest-environment jsdom */
import { Facts } from "../../../src/taskpane/state/Facts";
import { StateLine } from "../../../src/taskpane/state/StateLine";
import { readIn, show } from "../../support/person";
import { emptyView, reportView } from "../../support/view";

describe("the state line", () => {
  const report = { ...reportView, rowCount: 6, completeRows: 5, urgentRows: 4 };
  const view = { ...emptyView, report };
  type Props = Parameters<typeof StateLine>[0];
  const state = (shown: Props["view"], freshness: Props["freshness"] = "current") => {
    const line = (
      <>
        <StateLine view={shown} freshness={freshness}>
          {null}
        </StateLine>
        {shown && <Facts view={shown} />}
      </>
    );
    return readIn(show(line).container);
  };

  test("claims nothing before the workbook was read", () => {
    expect(state(null)).toBe("กำลังอ่านสมุดงาน…");
    expect(state(null, "waiting")).toBe("จะอ่านสมุดงานเมื่อพิมพ์ในเซลล์เสร็จ");
  });

  test("counts what is complete and what is urgent", () => {
    expect(state(view)).toBe(
      "ผ่าน 5 จาก 6 แถว เร่งด่วน 4 แถว กรมตัวอย่าง ปีงบประมาณ พ.ศ. 2566 · แผ่นงาน “รายงาน ITA”",
    );
  });

  test("does not call an empty report complete", () => {
    const text = state({ ...view, report: { ...report, rowCount: 0, completeRows: 0 } });
    expect(text).toContain("ยังไม่มีแถวในรายงาน");
    expect(text).not.toContain("ครบ");
  });

  test("names what the report does not say", () => {
    const text = state({ ...view, report: { ...report, agency: "", fiscalYear: null } });
    expect(text).toContain("ยังไม่ระบุชื่อหน่วยงาน ยังไม่ระบุปีงบประมาณ");
  });

  test("shows the way to start where there is no report", () => {
    expect(state({ ...view, report: null })).toMatch(/^ยังไม่มีรายงานในสมุดงานนี้ กรอกชื่อหน่วยงาน/);
  });
});
