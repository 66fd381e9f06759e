import { faultsOf, fieldsOf, filledFields, yearIn } from "../../src/taskpane/layout/fields";
import { emptyView, reportView } from "../support/view";

const good = { agency: "กรมตัวอย่าง", fiscalYear: "2569", threshold: "85" };
const nothing = emptyView;
const settings = {
  schemaVersion: 2,
  agency: "กรมในค่า",
  fiscalYear: 2567,
  threshold: 80,
  assessedYear: 2566,
};
const report = { ...reportView, agency: "กรมในหัวรายงาน" };
const today = new Date(2026, 0, 15);

describe("the form starts with", () => {
  test("this year and the usual threshold where the workbook says nothing", () => {
    expect(fieldsOf(nothing, today)).toEqual({ agency: "", fiscalYear: "2569", threshold: "85" });
  });

  test("the workbook's settings", () => {
    expect(fieldsOf({ ...nothing, settings }, today)).toEqual({
      agency: "กรมในค่า",
      fiscalYear: "2567",
      threshold: "80",
    });
  });

  test("what the report says, before the settings", () => {
    expect(fieldsOf({ ...nothing, settings, report }, today)).toEqual({
      agency: "กรมในหัวรายงาน",
      fiscalYear: "2566",
      threshold: "80",
    });
  });

  test("the settings where the report names neither agency nor year", () => {
    const unnamed = { ...report, agency: "", fiscalYear: null };
    expect(fieldsOf({ ...nothing, settings, report: unnamed }, today)).toEqual({
      agency: "กรมในค่า",
      fiscalYear: "2567",
      threshold: "80",
    });
  });
});

describe("the fields", () => {
  test("are taken as typed, spaces around them left out", () => {
    expect(
      filledFields({ agency: " กรมตัวอย่าง ", fiscalYear: " 2569", threshold: "87.5 " }),
    ).toEqual({
      agency: "กรมตัวอย่าง",
      fiscalYear: 2569,
      threshold: 87.5,
    });
  });

  test("may be in Thai digits", () => {
    expect(filledFields({ ...good, fiscalYear: "๒๕๖๙", threshold: "๘๕" })).toEqual({
      agency: "กรมตัวอย่าง",
      fiscalYear: 2569,
      threshold: 85,
    });
  });

  test("need an agency", () => {
    expect(faultsOf({ ...good, agency: "  " })).toEqual({ agency: { kind: "agencyMissing" } });
  });

  test.each(["", "69", "2499", "2600", "2569.5", "ปีนี้", "1e3"])(
    "%p is no fiscal year",
    (fiscalYear) => {
      expect(faultsOf({ ...good, fiscalYear })).toEqual({ fiscalYear: { kind: "yearInvalid" } });
      expect(yearIn({ ...good, fiscalYear })).toBeNull();
    },
  );

  test("a year of the Christian era is told in the Buddhist one", () => {
    expect(faultsOf({ ...good, fiscalYear: "2026" })).toEqual({
      fiscalYear: { kind: "yearGregorian", given: 2026, year: 2569 },
    });
  });

  test.each(["", "-1", "100.1", "สูง"])("%p is no threshold", (threshold) => {
    expect(faultsOf({ ...good, threshold })).toEqual({ threshold: { kind: "thresholdInvalid" } });
    expect(filledFields({ ...good, threshold })).toBeNull();
  });

  test.each(["0", "100", "84.99"])("%p is a threshold", (threshold) => {
    expect(faultsOf({ ...good, threshold })).toEqual({});
  });

  test("a year can be told while another field is at fault", () => {
    expect(yearIn({ ...good, agency: "" })).toBe(2569);
  });
});
