import { ExcelError } from "../../../src/excel/run-excel";
import { troubleOf } from "../../../src/taskpane/actions/trouble";

describe("trouble", () => {
  test("with Excel is what Excel refused, with its code", () => {
    expect(troubleOf(new ExcelError("sheet-protected", "AccessDenied", null))).toEqual({
      kind: "sheet-protected",
      details: "AccessDenied",
    });
  });

  test("with loading a part of the pane is told from a fault", () => {
    const error = Object.assign(new Error("Loading chunk 4 failed"), { name: "ChunkLoadError" });
    expect(troubleOf(error)).toEqual({
      kind: "part-not-loaded",
      details: "ChunkLoadError: Loading chunk 4 failed",
    });
  });

  test("of any other kind is a fault, with what is known of it", () => {
    expect(troubleOf(new TypeError("x is undefined"))).toEqual({
      kind: "unexpected",
      details: "TypeError: x is undefined",
    });
    expect(troubleOf("odd")).toEqual({ kind: "unexpected", details: "odd" });
  });
});
