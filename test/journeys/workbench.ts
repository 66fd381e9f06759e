import type {
  Browser,
  BrowserContext,
  Download,
  Frame,
  FrameLocator,
  Locator,
  Page,
  Dialog,
} from "playwright-core";
import { Grid } from "./grid";

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
  readonly grid: Grid;
  /** What the page or the pane complained of; a journey ends with none. */
  readonly complaints: string[] = [];

  private constructor(readonly page: Page) {
    this.pane = page.frameLocator("#pane iframe");
    this.grid = new Grid(page);
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
    await page.waitForFunction(() => {
      const frame = document.querySelector<HTMLIFrameElement>("#pane iframe");
      return frame?.contentWindow?.location.pathname.endsWith("taskpane.html");
    });
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
    await pane.getByRole("button", { name: "สร้างแบบฟอร์ม" }).focus();
    await page.keyboard.press("Enter");
    await pane.getByText("สร้างแบบฟอร์มแล้วที่แผ่นงาน").waitFor();
  }

  /** Chooses a step of the work. */
  async step(name: "ตั้งค่า" | "คะแนน" | "กรอก" | "ตรวจ" | "เผยแพร่"): Promise<void> {
    await this.pane.getByRole("tab", { name }).click();
    await this.pane.getByRole("tab", { name, selected: true }).waitFor();
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

  /** Saves the workbook through the page's own button. */
  async save(): Promise<Buffer> {
    const download = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: "บันทึกไฟล์" }).click();
    return bytesOf(await download);
  }

  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    const agree = (dialog: Dialog) => void dialog.accept();
    this.page.on("dialog", agree);
    await this.page
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await this.page.getByText(`เปิดไฟล์ ${name} แล้ว`).waitFor();
    this.page.off("dialog", agree);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

/** What the browser would have kept among its downloads. */
export async function bytesOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
