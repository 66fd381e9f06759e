/** @jest-environment jsdom */
import { StepPanel } from "../../src/taskpane/road/StepPanel";
import { readIn, show } from "../support/person";

const panel = (words: string, is: { isShown: boolean; isAwake?: boolean }) => (
  <StepPanel step="check" isAwake={false} className="" onLead={() => undefined} {...is}>
    {words}
  </StepPanel>
);

it("stays as it was left while it is hidden, and says what is so when it is shown again", () => {
  const { rerender, container } = show(panel("ผ่าน 5 แถว", { isShown: true }));
  rerender(panel("ผ่าน 6 แถว", { isShown: false }));
  expect(readIn(container)).toBe("ผ่าน 5 แถว");
  rerender(panel("ผ่าน 6 แถว", { isShown: true }));
  expect(readIn(container)).toBe("ผ่าน 6 แถว");
});

it("takes in what comes while it is hidden where something in it goes on", () => {
  const { rerender, container } = show(panel("กำลังบันทึก", { isShown: true, isAwake: true }));
  rerender(panel("บันทึกแล้ว", { isShown: false, isAwake: true }));
  expect(readIn(container)).toBe("บันทึกแล้ว");
});
