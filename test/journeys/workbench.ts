import type { Browser, FrameLocator, Locator, Page } from "playwright-core";

/** A person at the workbench page: the grid on the left, the pane on the right. */
export class Workbench {
  readonly pane: FrameLocator;

  private constructor(readonly page: Page) {
    this.pane = page.frameLocator("#pane iframe");
  }

  /** Opens the page as someone with a Thai browser, the pane 320 px wide. */
  static async open(browser: Browser, address: string, locale = "th-TH"): Promise<Workbench> {
    const context = await browser.newContext({
      locale,
      viewport: { width: 1140, height: 760 },
      acceptDownloads: true,
    });
    const page = await context.newPage();
    await page.goto(address);
    return new Workbench(page);
  }

  /** Goes to a cell as people do by name: through the box left of the formula bar. */
  async goTo(address: string): Promise<void> {
    await this.nameBox.fill(address);
    await this.nameBox.press("Enter");
  }

  get nameBox(): Locator {
    return this.page.locator("#grid input").first();
  }

  /** Types into the selected cell and presses Enter. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }
}
