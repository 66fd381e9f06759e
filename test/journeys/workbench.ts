import type { Browser, BrowserContext, Frame, FrameLocator, Locator, Page } from "playwright-core";

/** What a person's screen and network are like. */
export interface Surroundings {
  locale?: string;
  highContrast?: boolean;
  /** Before the page is opened. */
  prepare?: (context: BrowserContext) => Promise<void>;
}

/** A person at the workbench page: the grid on the left, the pane on the right. */
export class Workbench {
  readonly pane: FrameLocator;
  /** What the page or the pane complained of; a journey ends with none. */
  readonly complaints: string[] = [];

  private constructor(readonly page: Page) {
    this.pane = page.frameLocator("#pane iframe");
    page.on("pageerror", (error) => this.complaints.push(error.message));
    page.on("console", (message) => {
      if (/Content Security Policy/i.test(message.text())) this.complaints.push(message.text());
    });
  }

  /** Opens the page as someone with a Thai browser, the pane 320 px wide. */
  static async open(
    browser: Browser,
    address: string,
    { locale = "th-TH", highContrast = false, prepare }: Surroundings = {},
  ): Promise<Workbench> {
    const context = await browser.newContext({
      locale,
      forcedColors: highContrast ? "active" : "none",
      viewport: { width: 1140, height: 760 },
      acceptDownloads: true,
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await prepare?.(context);
    const page = await context.newPage();
    const workbench = new Workbench(page);
    await page.goto(address);
    return workbench;
  }

  /** The pane's own page. */
  get paneFrame(): Frame {
    const frame = this.page.frames().find((each) => each.url().includes("taskpane.html"));
    if (!frame) throw new Error("no pane on the page");
    return frame;
  }

  /** Lays an empty grid out for FY2566, with the keyboard alone. */
  async layOut(): Promise<void> {
    const { pane, page } = this;
    await pane.getByLabel("ชื่อหน่วยงาน").focus();
    await page.keyboard.type("กรมตัวอย่าง");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("2566");
    await pane.getByRole("button", { name: "จัดวางแบบรายงาน" }).focus();
    await page.keyboard.press("Enter");
    await pane.getByText("วางแบบรายงานแล้วที่แผ่นงาน").waitFor();
  }

  /** Goes on with Tab, or back, until the focus is on a control of the pane, if it is not there already. */
  async tabTo(control: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    await control.waitFor();
    for (let presses = 0; presses < 80; presses += 1) {
      if (await control.evaluate((element) => element === element.ownerDocument.activeElement))
        return;
      await this.page.keyboard.press(key);
    }
    throw new Error("the keyboard does not reach it");
  }

  /** Pastes a text where the focus is, as from another program. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press("Control+V");
  }

  /** What stands in a cell of the sheet on show. */
  cellText(address: string): Promise<string> {
    return this.page.evaluate((cell) => {
      const sheet = window.workbench?.grid.getActiveWorkbook()?.getActiveSheet();
      return String(sheet?.getRange(cell).getValue() ?? "");
    }, address);
  }

  /** Every sheet there is, hidden ones too. */
  sheetNames(): Promise<string[]> {
    return this.page.evaluate(() => {
      const sheets = window.workbench?.grid.getActiveWorkbook()?.getSheets() ?? [];
      return sheets.map((sheet) => sheet.getSheetName());
    });
  }

  /** Waits until a cell of the sheet on show holds a text, among others. */
  async cellShows(address: string, text: string): Promise<void> {
    await this.page.waitForFunction(
      ([cell, wanted]) => {
        const sheet = window.workbench?.grid.getActiveWorkbook()?.getActiveSheet();
        return String(sheet?.getRange(cell).getValue() ?? "").includes(wanted);
      },
      [address, text] as const,
    );
  }

  /** The box left of the formula bar, which names the selected cell. */
  get nameBox(): Locator {
    return this.page.locator("#grid input").first();
  }

  /** Waits until the grid shows a cell as the selected one. */
  async selected(address: string): Promise<void> {
    const box = await this.nameBox.elementHandle();
    await this.page.waitForFunction(
      ([input, cell]) => input instanceof HTMLInputElement && input.value === cell,
      [box, address] as const,
    );
  }

  /** Goes to a cell as people do by name. */
  async goTo(address: string): Promise<void> {
    await this.nameBox.fill(address);
    await this.nameBox.press("Enter");
  }

  /** Types into a cell and leaves it with Enter, each step once the grid has taken the last one. */
  async typeInto(address: string, text: string): Promise<void> {
    await this.beginTyping(address, text);
    await this.page.keyboard.press("Enter");
    await this.editing(false);
  }

  /** Types into a cell in place of what it holds, and stays in it. */
  async beginTyping(address: string, text: string): Promise<void> {
    await this.settled();
    await this.goTo(address);
    await this.page.keyboard.press("Delete");
    await this.page.keyboard.press("F2");
    await this.editing(true);
    await this.page.keyboard.type(text, { delay: 10 });
    await this.settled();
  }

  private async editing(expected: boolean): Promise<void> {
    await this.page.waitForFunction(
      (open) => window.workbench?.grid.getActiveWorkbook()?.isCellEditing() === open,
      expected,
    );
  }

  /** Waits until the workbook has calculated and the pane has its answers. */
  private async settled(): Promise<void> {
    await this.page.evaluate(() => window.workbench?.host.idle());
  }

  /** Where on the page a cell is drawn, in pixels. */
  async cellBox(address: string) {
    return this.page.evaluate((cell) => {
      const sheet = window.workbench?.grid.getActiveWorkbook()?.getActiveSheet();
      const box = sheet?.getRange(cell).getCellRect();
      const canvas = document.querySelector('canvas[id^="univer-sheet-main"]');
      if (!box || !canvas) throw new Error(`no cell ${cell} on the page`);
      const { x, y } = canvas.getBoundingClientRect();
      return { x: x + box.x, y: y + box.y, width: box.width, height: box.height };
    }, address);
  }

  /** Opens a cell's dropdown with the mouse and picks a choice. */
  async pick(address: string, choice: string): Promise<void> {
    await this.settled();
    const { x, y, width } = await this.cellBox(address);
    await this.page.mouse.click(x + width - 17, y + 18);
    const option = this.page.getByText(choice, { exact: true });
    await option.click();
    await option.waitFor({ state: "detached" });
  }

  /** The colour a person sees in a cell, near its lower left corner where no text stands. */
  async colour(address: string): Promise<string> {
    const { x, y, height } = await this.cellBox(address);
    return this.page.evaluate(
      ([left, top]) => {
        const canvas = document.querySelector('canvas[id^="univer-sheet-main"]');
        if (!(canvas instanceof HTMLCanvasElement)) throw new Error("no grid on the page");
        const { x, y } = canvas.getBoundingClientRect();
        const pixel = canvas.getContext("2d")?.getImageData(left - x, top - y, 1, 1).data;
        if (!pixel) throw new Error("nothing drawn there");
        // Where no cell is filled the grid paints nothing, and the white page shows through.
        const cover = (pixel[3] ?? 0) / 255;
        const hex = [...pixel]
          .slice(0, 3)
          .map((part) => Math.round(part * cover + 255 * (1 - cover)))
          .map((part) => part.toString(16).padStart(2, "0"));
        return `#${hex.join("")}`.toUpperCase();
      },
      [Math.round(x + 4), Math.round(y + height - 4)] as const,
    );
  }

  /** Saves the workbook through the page's own button. */
  async save(): Promise<Buffer> {
    const download = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: "บันทึกไฟล์" }).click();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await download).createReadStream())
      chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  }

  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    this.page.once("dialog", (dialog) => void dialog.accept());
    await this.page
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await this.page.getByText(`เปิดไฟล์ ${name} แล้ว`).waitFor();
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
