import { writeXlsx } from "hucre/xlsx";
import { describeJourney } from "./browser";
import { cell, paragraph, row, table, wordDocument } from "../support/word-document";
import { expectAccessible, setStage } from "./stage";

describeJourney("a file from elsewhere, opened in the workbench", () => {
  const onStage = setStage();

  test("is told in the person's words what of it is not kept", async () => {
    const workbench = onStage();
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "คะแนน",
          rows: [["คะแนน"], [73.1], [93.75]],
          autoFilter: { range: "A1:A3" },
          conditionalRules: [
            {
              type: "dataBar",
              priority: 1,
              range: "A2:A3",
              dataBar: { cfvo: [{ type: "min" }, { type: "max" }], color: "FF638EC6" },
            },
          ],
        },
      ],
    });
    await workbench.openFile("คะแนน.xlsx", bytes);
    expect(await workbench.page.getByRole("status").innerText()).toMatch(/จะไม่มี: แถบข้อมูล, ตัวกรอง$/);
    expect(await workbench.grid.cellText("A2")).toBe("73.1");
  });

  test("takes the place of a page just opened unasked, and of one that was worked on after a question", async () => {
    const workbench = onStage();
    const { page, pane, grid } = workbench;
    const asked: string[] = [];
    page.on("dialog", (dialog) => asked.push(dialog.message()));
    const bytes = await writeXlsx({ sheets: [{ name: "คะแนน", rows: [["ก"]] }] });
    await pane.getByRole("button", { name: "ลองกับตัวอย่าง" }).waitFor();
    await workbench.openFile("หนึ่ง.xlsx", bytes);
    expect(asked).toEqual([]);
    await grid.typeInto("A2", "ข");
    await workbench.openFile("สอง.xlsx", bytes);
    expect(asked).toEqual([expect.stringContaining("ยังไม่ได้บันทึก")]);
  });

  test("of several sheets is one report, and a finding leads to the sheet that it is on", async () => {
    const workbench = onStage();
    const { pane, grid } = workbench;
    const header = ["แบบ", "ประเด็น", "คะแนน", "มาตรการ", "ผู้รับผิดชอบ", "วิธีการดำเนินการ", "ผลที่ได้"];
    const line = (instrument: string, issue: string, results: string) => [
      ...[instrument, issue, 73.1, "• ประชุม", "ฝทบ.", "1. ชี้แจง", results],
    ];
    const bytes = await writeXlsx({
      sheets: [
        { name: "IIT", rows: [header, line("IIT", "i8 กระบวนการงบประมาณ", "• ทราบ")] },
        { name: "EIT", rows: [header, [], line("EIT", "e6 ช่องทาง", "")] },
      ],
    });
    await workbench.openFile("สองแผ่นงาน.xlsx", bytes);
    await pane.getByRole("tabpanel").getByText("แถวที่ผ่าน 1 จาก 2").waitFor();
    await pane.getByText("ขาดผลที่ได้จากการดำเนินการ - แผ่นงาน EIT เซลล์ G3").click();
    await grid.selected("G3");
    await grid.cellShows("B3", "e6 ช่องทาง");
  });

  test("is matched by hand once where nobody knows its columns, and the workbook remembers it", async () => {
    const workbench = onStage();
    const { pane, page } = workbench;
    const rows = [
      ["บันทึกการทำงาน ของ กรมตัวอย่าง ปีงบประมาณ 2566"],
      ["สิ่งที่เจอ", "สิ่งที่ทำ", "คนทำ", "ได้อะไร"],
      ["i8 กระบวนการงบประมาณ", "ประชุม", "ฝกค.", "ทราบทั่วกัน"],
      ["i9 การใช้อำนาจ", "ชี้แจง", "ฝบท.", ""],
    ];
    await workbench.openFile("บันทึก.xlsx", await writeXlsx({ sheets: [{ name: "บันทึก", rows }] }));
    await pane.getByText("ไม่พบตารางรายงานในแผ่นงาน “บันทึก”", { exact: false }).waitFor();
    await pane.getByRole("button", { name: "จับคู่คอลัมน์" }).click();
    await pane.getByText("เช่น “ประชุม” “ชี้แจง”").waitFor();
    await expectAccessible(workbench);

    // With the keyboard alone.
    for (const [column, presses] of [
      ["คอลัมน์ B · สิ่งที่ทำ", 4],
      ["คอลัมน์ D · ได้อะไร", 7],
    ] as const) {
      await workbench.tabTo(pane.getByRole("combobox", { name: column }));
      await page.keyboard.press("Enter");
      for (let press = 0; press < presses; press += 1) await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
    }
    await workbench.tabTo(pane.getByRole("button", { name: "อ่านตามนี้" }));
    await page.keyboard.press("Enter");
    await pane.getByText("อ่านตามการจับคู่ และจำไว้ในสมุดงานนี้แล้ว").waitFor();
    await workbench.step("ตรวจ");
    await pane.getByRole("tabpanel").getByText("แถวที่ผ่าน 0 จาก 2").waitFor();
    await pane.getByText("ขาดผลที่ได้จากการดำเนินการ - เซลล์ D4").waitFor();

    const saved = await workbench.save();
    await page.reload();
    await pane.getByText("ยังไม่มีรายงานในสมุดงานนี้").waitFor();
    await workbench.openFile("บันทึก (1).xlsx", saved);
    await pane.getByText("ขาดผลที่ได้จากการดำเนินการ - เซลล์ D4").waitFor();
  });
});

describeJourney("a report written before, in Word", () => {
  const onStage = setStage();

  test("is opened into a grid: its rows, whose it is, and what was left behind is said", async () => {
    const workbench = onStage();
    const { pane, paneFrame } = workbench;
    const line = (...texts: string[]) => row(...texts.map((text) => cell(text)));
    const document = wordDocument(
      [
        paragraph("รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส"),
        paragraph("ของ กรมตัวอย่างในเอกสาร ประจำปีงบประมาณ พ.ศ. 2566"),
        table(
          line("แบบ", "ประเด็น", "มาตรการ", "ผู้รับผิดชอบ", "วิธีการดำเนินการ", "ผลที่ได้"),
          line("ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่ต้องแก้ไขเร่งด่วน"),
          line("IIT", "i8 กระบวนการงบประมาณ (73.10 คะแนน)", "ประชุม", "ฝทบ.", "1. ชี้แจง", "ทราบ"),
          line("ประเด็นที่พัฒนาให้ดีขึ้น"),
          line("EIT", "e1 การปฏิบัติงาน (93.00 คะแนน)", "อบรม", "ฝทบ.", "1. อบรม", "เร็วขึ้น"),
        ),
        paragraph("ลงชื่อ นายสมชาย ใจดี"),
      ].join(""),
    );
    await pane.getByRole("button", { name: "เปิดรายงานเดิม (Word, Excel)" }).waitFor();
    await paneFrame.locator('input[type="file"]').setInputFiles({
      name: "รายงานเดิม.docx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(document),
    });
    await pane.getByText("อ่าน “รายงานเดิม.docx” ได้ 2 แถว").waitFor();
    await pane.getByText("ข้อความนอกช่องของแบบรายงาน 1 แห่ง เช่น “ลงชื่อ นายสมชาย ใจดี”").waitFor();
    expect(await pane.getByLabel("ชื่อหน่วยงาน").inputValue()).toBe("กรมตัวอย่างในเอกสาร");
    expect(await pane.getByLabel("ปีงบประมาณ (พ.ศ.)").inputValue()).toBe("2566");
    await expectAccessible(workbench);

    await pane.getByRole("button", { name: "สร้างแบบฟอร์ม" }).click();
    await pane.getByText("วาง 2 แถวจากไฟล์ “รายงานเดิม.docx” แล้ว", { exact: false }).waitFor();
    await workbench.step("ตรวจ");
    await pane.getByRole("tabpanel").getByText("แถวที่ผ่าน 2 จาก 2").waitFor();
    await workbench.grid.cellShows("B7", "i8 กระบวนการงบประมาณ");
    await workbench.grid.cellShows("C7", "73.1");
  });

  test("says why a file is no report, and goes on", async () => {
    const { pane, paneFrame } = onStage();
    await pane.getByRole("button", { name: "เปิดรายงานเดิม (Word, Excel)" }).waitFor();
    await paneFrame.locator('input[type="file"]').setInputFiles({
      name: "ภาพ.docx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from([0xff, 0xd8, 0, 1]),
    });
    await pane.getByText("ภาพ.docx", { exact: false }).waitFor();
    await pane.getByRole("button", { name: "สร้างแบบฟอร์ม" }).waitFor();
  });
});
