import type { Locator, Page } from "playwright-core";

/** The sheet on the left of the workbench page, as a person sees it and types into it. */
export class Grid {
  constructor(private readonly page: Page) {}

  /** What a cell of the sheet on show holds. */
  cellText(address: string): Promise<string> {
    return this.page.evaluate((cell) => {
      const sheet = window.workbench?.grid.getActiveWorkbook()?.getActiveSheet();
      const range = sheet?.getRange(cell);
      const held = range && sheet?.getSheet().getCellRaw(range.getRow(), range.getColumn());
      return String(held?.v ?? "");
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
        const range = sheet?.getRange(cell);
        const held = range && sheet?.getSheet().getCellRaw(range.getRow(), range.getColumn());
        return String(held?.v ?? "").includes(wanted);
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

  /** Types behind what a cell holds and leaves it with Enter. */
  async append(address: string, text: string): Promise<void> {
    await this.settled();
    await this.goTo(address);
    await this.page.keyboard.press("F2");
    await this.editing(true);
    await this.page.keyboard.type(text, { delay: 10 });
    await this.settled();
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

  /** Waits until a person sees as much of the frame round the selection right of a place on the page, in pixels across. */
  async frameSeenRightOf(place: number, wide: number): Promise<void> {
    await this.page.waitForFunction(
      ([from, wanted]) => {
        const canvas = document.querySelector('canvas[id^="univer-sheet-main"]');
        if (!(canvas instanceof HTMLCanvasElement)) throw new Error("no grid on the page");
        const left = Math.ceil(from - canvas.getBoundingClientRect().x);
        const [width, height] = [canvas.width - left, canvas.height];
        const pixels = canvas.getContext("2d")?.getImageData(left, 0, width, height).data;
        if (!pixels) throw new Error("nothing drawn there");
        const isBlue = (at: number) =>
          (pixels[at] ?? 0) < 90 && (pixels[at + 1] ?? 0) < 120 && (pixels[at + 2] ?? 0) > 190;
        const columns = Array.from({ length: width }, (_, column) => column);
        const rows = Array.from({ length: height }, (_, row) => row);
        const blue = columns.filter((column) =>
          rows.some((row) => isBlue((row * width + column) * 4)),
        );
        return blue.length > wanted;
      },
      [place, wide] as const,
    );
  }

  /** Waits until a person sees letters in the middle of a cell's first line. */
  async firstLineReachesMiddle(address: string): Promise<void> {
    const { x, y, width } = await this.cellBox(address);
    await this.page.waitForFunction(
      ([left, top]) => {
        const canvas = document.querySelector('canvas[id^="univer-sheet-main"]');
        if (!(canvas instanceof HTMLCanvasElement)) throw new Error("no grid on the page");
        const { x, y } = canvas.getBoundingClientRect();
        const pixels = canvas.getContext("2d")?.getImageData(left - x, top - y, 40, 16).data;
        if (!pixels) throw new Error("nothing drawn there");
        return pixels.some(
          (part, at) => at % 4 === 3 && part > 128 && (pixels[at - 1] ?? 255) < 128,
        );
      },
      [Math.round(x + width / 2 - 20), Math.round(y + 4)] as const,
    );
  }

  /** The colour a person sees in a cell, near its lower left corner where no text stands. */
  async colour(address: string): Promise<string> {
    const { x, y, height } = await this.cellBox(address);
    return this.colourAt(x + 4, y + height - 4);
  }

  /** The colour a person sees in a cell's upper right corner. */
  async cornerColour(address: string): Promise<string> {
    const { x, y, width } = await this.cellBox(address);
    return this.colourAt(x + width - 3, y + 2);
  }

  private colourAt(left: number, top: number): Promise<string> {
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
      [Math.round(left), Math.round(top)] as const,
    );
  }
}
