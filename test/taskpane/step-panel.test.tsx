/** @jest-environment jsdom */
import { act } from "@testing-library/react";
import type { ReactNode } from "react";
import { useUntilNext } from "../../src/taskpane/parts/use-until-next";
import { StepPanel } from "../../src/taskpane/road/StepPanel";
import { readIn, show } from "../support/person";

interface Is {
  isShown: boolean;
  isAwake?: boolean;
  changes?: number;
}

const panel = (content: ReactNode, is: Is) => (
  <StepPanel step="check" isAwake={false} changes={0} className="" onLead={() => undefined} {...is}>
    {content}
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

it("says what it has done, also where it was hidden by then and another action had begun", () => {
  let end = () => {};
  function Step({ changes }: { changes: number }) {
    const [done, setDone] = useUntilNext<string>(changes);
    end = () => {
      setDone("สร้างแผ่นงานแล้ว");
    };
    return done;
  }
  const at = (changes: number, isShown: boolean) =>
    panel(<Step changes={changes} />, { changes, isShown });
  const { rerender, container } = show(at(1, true));
  rerender(at(1, false));
  rerender(at(2, false));
  act(() => {
    end();
  });
  rerender(at(2, true));
  expect(readIn(container)).toBe("สร้างแผ่นงานแล้ว");
  rerender(at(3, true));
  expect(readIn(container)).toBe("");
});
