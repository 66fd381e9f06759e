import { BLANK, openPane, refusal, startHost } from "../../../test/support/pane";
import type { Host } from "../../host/host";
import type { HostOptions } from "../../host/host-options";

let host: Host;
let stop: () => Promise<void>;

function open(options: HostOptions = {}) {
  ({ host, stop } = startHost(BLANK, options));
  openPane(host);
}

beforeEach(() => open());
afterEach(() => stop());

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

/** Does something to the sheet: the code of what Excel answers, or "done". */
async function outcome(work: (sheet: Excel.Worksheet) => unknown): Promise<string> {
  const done = Excel.run(async (context) => {
    work(sheetOf(context));
    await context.sync();
    return "done";
  });
  try {
    return await done;
  } catch {
    return (await refusal(done)).code;
  }
}

const writing = (value: string) => outcome((sheet) => (sheet.getRange("A1").values = [[value]]));

/** Texts one after the other, each as long as may be. */
function formulaOf(length: number): string {
  const parts = `"${"a".repeat(255)}"&`.repeat(31);
  return `=${parts}"${"a".repeat(length - parts.length - 3)}"`;
}

describe("a cell", () => {
  test.each([
    ["32,767 characters", "ก".repeat(32_767), "done"],
    ["32,768 characters", "ก".repeat(32_768), "InvalidArgument"],
    ["a formula of 8,192 characters", formulaOf(8_192), "done"],
    ["a formula of 8,193 characters", formulaOf(8_193), "InvalidArgument"],
    ["a formula with a text of 255 characters", `="${"ก".repeat(255)}"&1`, "done"],
    ["a formula with a text of 255 and a quote", `="${"ก".repeat(254)}"""&1`, "done"],
    ["a formula with a text of 256 characters", `=1&"${"ก".repeat(256)}"`, "InvalidArgument"],
    ["a formula that names its own sheet", "=Sheet1!B2", "done"],
    ["a formula that names a sheet in other letters", "='SHEET1'!B2", "done"],
    ["a formula that names a sheet that is not there", "=SUM(1,รายงาน!B2)", "InvalidArgument"],
    ["a formula that writes of such a sheet", '="รายงาน!B2"', "done"],
    ["text that begins as such a formula does", "'=รายงาน!B2", "done"],
  ])("that is given %s answers as Excel does", async (_, value, answer) => {
    expect(await writing(value)).toBe(answer);
  });

  test("may be told of a sheet that the batch has just added", async () => {
    const answer = await outcome((sheet) => {
      sheet.context.workbook.worksheets.add("รายงาน");
      sheet.getRange("A1").formulas = [["=รายงาน!B2"]];
    });
    expect(answer).toBe("done");
  });
});

test("a name for cells of a sheet that is not there is refused", async () => {
  const names = (formula: string) =>
    outcome((sheet) => sheet.context.workbook.names.add("ITA_X", formula));
  expect(await names("=รายงาน!$A$1")).toBe("InvalidArgument");
  expect(await names("=Sheet1!$A$1")).toBe("done");
});

test.each(["History", "history"])("Excel keeps the sheet name %s for itself", async (name) => {
  expect(await outcome((sheet) => (sheet.name = name))).toBe("InvalidArgument");
  expect(await outcome((sheet) => sheet.context.workbook.worksheets.add(name))).toBe(
    "InvalidArgument",
  );
});

describe("a dropdown", () => {
  const list = (source: string, address = "D6:D9") =>
    outcome((sheet) => {
      sheet.getRange("A1:A3").values = [["IIT"], ["EIT"], ["OIT"]];
      sheet.getRange("C7").values = [["OIT"]];
      sheet.getRange(address).dataValidation.rule = { list: { inCellDropDown: true, source } };
    });
  const DEPENDING = "=CHOOSE(MATCH($C6,$A$1:$A$3,0),$A$1:$A$2,$A$2,$A$3)";

  test.each([
    ["=$A$1:$A$3", "done"],
    ["=OFFSET($A$1,0,0,MAX(1,COUNTA($A$1:$A$9)),1)", "done"],
    [DEPENDING, "InvalidArgument"],
    ["=CHOOSE(IFERROR(MATCH($C6,$A$1:$A$3,0),4),$A$1:$A$2,$A$2,$A$3,$B$1)", "done"],
    ["=ITA_Nowhere", "InvalidArgument"],
    ["=รายงาน!$A$1:$A$3", "InvalidArgument"],
    ["=1/0", "InvalidArgument"],
  ])("from %s answers as Excel's own dialog does", async (source, answer) => {
    expect(await list(source)).toBe(answer);
  });

  test("takes 255 characters of words and no more", async () => {
    expect(await list(`${"ก,".repeat(127)}ข`)).toBe("done");
    expect(await list("ก,".repeat(128))).toBe("InvalidArgument");
  });

  test("goes by the first of its cells", async () => {
    expect(await list(DEPENDING.replace("$C6", "$C7"), "D7:D9")).toBe("done");
  });

  test.each([
    ["a prompt's title", "prompt", "title", 32],
    ["a prompt", "prompt", "message", 255],
    ["an alert's title", "errorAlert", "title", 32],
    ["an alert", "errorAlert", "message", 225],
  ] as const)("refuses %s longer than Excel's", async (_, part, name, longest) => {
    const say = (length: number) =>
      outcome((sheet) => {
        const words = { title: "", message: "", [name]: "ก".repeat(length) };
        const { dataValidation } = sheet.getRange("D7");
        if (part === "prompt") dataValidation.prompt = { showPrompt: true, ...words };
        else dataValidation.errorAlert = { showAlert: true, style: "Stop", ...words };
      });
    expect(await say(longest)).toBe("done");
    expect(await say(longest + 1)).toBe("InvalidArgument");
  });
});

describe("an answer of more than five megabytes", () => {
  /** 60 cells of 30,000 Thai letters, three bytes each. */
  const readALot = async () => {
    for (let row = 1; row <= 60; row += 20) {
      await outcome((sheet) => {
        const values = Array.from({ length: 20 }, () => ["ก".repeat(30_000)]);
        sheet.getRange(`A${row}:A${row + 19}`).values = values;
      });
    }
    return outcome((sheet) => sheet.getRange("A1:A60").load("values"));
  };

  test("is refused on the web, counted in bytes", async () => {
    expect(await readALot()).toBe("ResponsePayloadSizeLimitExceeded");
    expect(await outcome((sheet) => sheet.getRange("A1:A50").load("values"))).toBe("done");
  });

  test("is given on Windows", async () => {
    await stop();
    open({ platform: "PC" });
    expect(await readALot()).toBe("done");
  });
});

describe("Excel at its worst", () => {
  test("cannot freeze the panes of a sheet that is not active", async () => {
    const freeze = () =>
      outcome((sheet) => {
        sheet.context.workbook.worksheets.getItemOrNullObject("อีกแผ่น").freezePanes.freezeRows(2);
      });
    await outcome((sheet) => sheet.context.workbook.worksheets.add("อีกแผ่น"));
    expect(await freeze()).toBe("done");
    host.play.freezesActiveSheetOnly = true;
    expect(await freeze()).toBe("GeneralException");
    expect(await outcome((sheet) => sheet.freezePanes.freezeRows(2))).toBe("done");
  });

  test("has no active worksheet while a chart sheet is on show", async () => {
    const active = () =>
      outcome(({ context }) => context.workbook.worksheets.getActiveWorksheet().load("name"));
    expect(await active()).toBe("done");
    host.play.chartSheetIsActive = true;
    expect(await active()).toBe("GeneralException");
  });

  test("has nothing selected while another workbook has the focus", async () => {
    host.play.otherWorkbookHasFocus = true;
    expect(await outcome(({ context }) => context.workbook.getActiveCell().load("address"))).toBe(
      "InvalidSelection",
    );
    expect(
      await outcome(({ context }) => context.workbook.getSelectedRange().load("address")),
    ).toBe("InvalidSelection");
  });

  test("applies a scale, but fits no pages", async () => {
    host.play.fitsNoPages = true;
    const zoom = await Excel.run(async (context) => {
      const { pageLayout } = sheetOf(context);
      pageLayout.zoom = { scale: 60 };
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.load("zoom");
      await context.sync();
      return pageLayout.zoom;
    });
    expect(zoom).toEqual({ scale: 60 });
  });
});
