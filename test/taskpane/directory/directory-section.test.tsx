/** @jest-environment jsdom */
import { bookOf } from "../../../src/report/book/book";
import { useActions } from "../../../src/taskpane/actions/use-actions";
import { useUndo } from "../../../src/taskpane/actions/use-undo";
import DirectorySection from "../../../src/taskpane/directory/DirectorySection";
import { gridReading, workbookReading } from "../../samples/grid";
import { readIn, show } from "../../support/person";
import { emptyView, reportView, workbookOf } from "../../support/view";

test("a directory whose sheet is gone is said, with the way to have it again and what comes back", () => {
  const book = bookOf(
    workbookReading(
      gridReading(
        [],
        [
          { abbreviation: "ฝทบ.", name: "ฝ่ายทรัพยากรบุคคล" },
          { abbreviation: "ฝกม.", name: "ฝ่ายกฎหมาย" },
        ],
      ),
    ),
  );
  const workbook = { ...workbookOf({ ...emptyView, report: reportView }), book };
  function Section() {
    const actions = useActions();
    return (
      <DirectorySection workbook={workbook} actions={actions} undo={useUndo(actions, workbook)} />
    );
  }
  const text = readIn(show(<Section />).container);
  expect(text).toContain("ไม่พบแผ่นงานรายชื่อฝ่าย กด “ปรับปรุงแบบฟอร์ม” เพื่อสร้างใหม่");
  expect(text).toContain("จะกลับมา 2 ฝ่าย");
  expect(text).not.toContain("วางรายชื่อฝ่าย");
});
