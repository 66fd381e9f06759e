import { note } from "../../src/report/actions/note";
import { example } from "../../src/report/form/example";
import { undecided, type DocumentSettings } from "../../src/report/form/signing";
import { formats } from "../../src/report/publishing/formats";
import { writeDocument } from "../../src/files/made/write-document";
import { act, layOut, openWorkbook, viewOfPane } from "./at-excel";
import { openBlankWorkbook } from "./blank-workbook";

const opened = openBlankWorkbook();

const settings: DocumentSettings = {
  signing: { madeBy: "กองกลาง", name: "typed", position: "=อธิบดี", date: "30/9/2566" },
  digits: "thai",
};

describe("the finished document of a workbook", () => {
  test("keeps who signs it and its digits, for the next who opens the workbook", async () => {
    await layOut({ given: example });
    expect((await viewOfPane()).document).toEqual(undecided);
    await act(note, { kind: "document", settings });
    expect((await viewOfPane()).document).toEqual(settings);
    await act(note, { kind: "document", settings: undecided });
    expect((await viewOfPane()).document).toEqual(undecided);
  });

  test.each(formats)("is made of one read and no write: %s", async (format) => {
    await layOut({ given: example });
    const live = await openWorkbook();
    const { pane } = opened();
    pane.resetRoundTrips();
    const { book } = await live.look();
    const wishes = {
      ...undecided,
      kind: "report",
      title: "รายงาน",
      isDraft: false,
      threshold: null,
    } as const;
    const { name, bytes } = await writeDocument(book.report!, book, wishes, format);
    expect(pane.roundTrips()).toBe(1);
    expect(name).toMatch(/^รายงาน ITA 2566 /);
    expect(Buffer.from(bytes).includes(format === "docx" ? "PK" : "กระบวนการงบประมาณ")).toBe(true);
  });
});
