import { renumber } from "../../../../src/report/terms/list/list-editing";

describe("renumbering", () => {
  it.each([
    ["1. ก\n3. ข\n3. ค", "1. ก\n2. ข\n3. ค"],
    ["1. ก\n1. ข\n1. ค", "1. ก\n2. ข\n3. ค"],
    ["1. ก\n2) ข\n3. ค", "1. ก\n2) ข\n3. ค"],
    ["3. ก\n5. ข", "3. ก\n4. ข"],
    ["๑) ก\n๓) ข", "๑) ก\n๒) ข"],
    ["1. ก\n1.1 ข\n1.3 ค\n3. ง\n3.1 จ", "1. ก\n1.1 ข\n1.2 ค\n2. ง\n2.1 จ"],
    ["1. ก\n  1) ข\n  1) ค\n3. ง\n  1) จ", "1. ก\n  1) ข\n  2) ค\n2. ง\n  1) จ"],
    ["1. ก\nรายเดือน : ข\n3. ค", "1. ก\nรายเดือน : ข\n2. ค"],
    ["1. ก\n2. ข\nด้านบุคคล\n1. ค\n1. ง", "1. ก\n2. ข\nด้านบุคคล\n1. ค\n2. ง"],
  ])("makes %j into %j", (gaps, inSequence) => {
    expect(renumber(gaps)).toBe(inSequence);
  });

  it.each(["", "• ก\n• ข", "73.10 คะแนน\n80.24 คะแนน", "20 ต.ค.2566\n20 ต.ค.2566", "2566\n2566"])(
    "leaves %j as it is",
    (text) => {
      expect(renumber(text)).toBe(text);
    },
  );
});
