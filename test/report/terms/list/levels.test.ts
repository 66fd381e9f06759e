import { indent, outdent } from "../../../../src/report/terms/list/list-editing";
import { press } from "./press";

describe("one level in", () => {
  it.each([
    ["1. ก\n2. ข‸\n3. ค", "1. ก\n1.1 ข‸\n2. ค"],
    ["1) ก\n2) ข‸", "1) ก\n1.1) ข‸"],
    ["๑. ก\n๒. ข‸", "๑. ก\n๑.๑ ข‸"],
    ["1. ก\n1.1 ข\n1.2 ค‸", "1. ก\n1.1 ข\n1.1.1 ค‸"],
    ["1. ก\n1.1 ข\n2. ค‸", "1. ก\n1.1 ข\n1.2 ค‸"],
    ["1. ก\n1.1. ข\n2. ค\n3. ง‸", "1. ก\n1.1. ข\n2. ค\n2.1. ง‸"],
    ["1. ก\n  - ข\n2. ค\n3. ง‸", "1. ก\n  - ข\n2. ค\n  - ง‸"],
    ["1. ก\n1) ข\n2. ค‸", "1. ก\n1) ข\n2) ค‸"],
    ["• ก\n• ข‸", "• ก\n  - ข‸"],
    ["- ก\n- ข‸", "- ก\n  - ข‸"],
    ["• ก\n• ข‸\n• ค\n  ◦ ง", "• ก\n  ◦ ข‸\n• ค\n  ◦ ง"],
  ])("%j becomes %j, as the list marks that level", (before, after) => {
    expect(press(indent, before)).toBe(after);
  });

  it("takes along what stands under the item", () => {
    expect(press(indent, "1. ก\n2. ข‸\n2.1 ค\n2.1.1 ง\n3. จ")).toBe(
      "1. ก\n1.1 ข‸\n1.1.1 ค\n1.1.1.1 ง\n2. จ",
    );
    expect(press(indent, "• ก\n• ข‸\n  - ค\n• ง")).toBe("• ก\n  - ข‸\n    - ค\n• ง");
  });

  it("moves every item of the selection once", () => {
    expect(press(indent, "1. ก\n2. ‸ข\n2.1 ค\n3. ง‸\n4. จ")).toBe(
      "1. ก\n1.1 ‸ข\n1.1.1 ค\n1.2 ง‸\n2. จ",
    );
    expect(press(indent, "• ก\n‸• ข\n‸• ค")).toBe("• ก\n‸  - ข\n‸• ค");
  });

  it("and out again is as before", () => {
    for (const text of ["1. ก\n2. ข‸\n3. ค", "• ก\n• ข‸\n  - ค", "๑) ก\n๒) ‸ข\n๓) ค‸"]) {
      expect(press(outdent, press(indent, text) ?? "")).toBe(text);
    }
  });

  it("leaves alone what has no item before it, and what is no item", () => {
    for (const text of ["1. ก‸\n2. ข", "1. ก\n1.1 ข‸", "• ก\nรายเดือน : ข‸", "‸"]) {
      expect(press(indent, text)).toBe(text);
    }
  });
});

describe("one level out", () => {
  it.each([
    ["1. ก\n1.1 ข‸\n2. ค", "1. ก\n2. ข‸\n3. ค"],
    ["1. ก\n1.1 ข\n1.2 ค‸\n1.3 ง", "1. ก\n1.1 ข\n2. ค‸\n2.1 ง"],
    ["1. ก\n1.1 ข\n1.1.1 ค‸", "1. ก\n1.1 ข\n1.2 ค‸"],
    ["• ก\n  - ข‸", "• ก\n• ข‸"],
    ["1. ก\n  ◦ ข‸\n2. ค", "1. ก\n2. ข‸\n3. ค"],
    ["1. ก\n- ข\n- ค‸", "1. ก\n- ข\n2. ค‸"],
    ["  - ก‸", "- ก‸"],
    ["\t- ก‸", "- ก‸"],
  ])("%j becomes %j", (before, after) => {
    expect(press(outdent, before)).toBe(after);
  });

  it("takes along what stands under the item", () => {
    expect(press(outdent, "1. ก\n1.1 ข‸\n1.1.1 ค\n  - ง\n2. จ")).toBe(
      "1. ก\n2. ข‸\n2.1 ค\n  - ง\n3. จ",
    );
    expect(press(outdent, "• ก\n  - ข‸\n    - ค")).toBe("• ก\n• ข‸\n  - ค");
  });

  it("moves every item of the selection", () => {
    expect(press(outdent, "1. ก\n1.1 ‸ข\n1.2 ค‸\n2. ง")).toBe("1. ก\n2. ‸ข\n3. ค‸\n4. ง");
  });

  it("leaves the outermost items and paragraphs alone", () => {
    for (const text of ["1. ก\n2. ข‸", "• ก‸", "รายเดือน : ข‸"]) {
      expect(press(outdent, text)).toBe(text);
    }
  });
});
