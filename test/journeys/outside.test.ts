import type { Browser, Page } from "playwright-core";
import AxeBuilder from "@axe-core/playwright";
import path from "node:path";
import { packedOnce } from "../support/packaged";
import { launch } from "../support/chromium";
import { describeJourney, picture } from "./browser";
import { serveAddIn } from "./scenery";
import { expectAccessible, setStage } from "./stage";

const office = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** What Microsoft's library says in a page that no Office program shows. */
const officeOutside = `window.Office = {
  HostType: { Excel: "Excel" }, context: {},
  onReady: () => Promise.resolve({ host: null, platform: null }),
};`;

describeJourney("the pane where it cannot work", () => {
  let browser: Browser;
  let served: { address: string; close: () => void };
  let page: Page;
  beforeAll(async () => {
    const site = path.join(packedOnce(), "site");
    served = await serveAddIn({ site });
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    served.close();
  });
  beforeEach(async () => {
    const context = await browser.newContext({
      locale: "th-TH",
      viewport: { width: 320, height: 700 },
    });
    page = await context.newPage();
  });
  afterEach(() => page.context().close());

  const openPane = () => page.goto(new URL("taskpane.html", served.address).href);
  const expectReadable = async () => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const [needed = 0, given = 0] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(needed).toBeLessThanOrEqual(given);
  };

  test("in a browser it says where it belongs, and the way in", async () => {
    await page.route(office, (route) =>
      route.fulfill({ contentType: "text/javascript", body: officeOutside }),
    );
    await openPane();
    await page.getByRole("heading", { name: "หน้านี้ใช้งานภายใน Excel" }).waitFor();
    await page.getByText("ที่แท็บ หน้าแรก เลือก Add-in").waitFor();
    await picture(page, "50-in-a-browser");
    await expectReadable();
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "This page works inside Excel" }).waitFor();
  });

  test("where office.js is blocked it says what is blocked, and tries again when asked", async () => {
    await page.route(office, (route) => route.abort());
    await openPane();
    await page.getByRole("heading", { name: "ยังเชื่อมต่อกับ Excel ไม่ได้" }).waitFor();
    await page.getByText("https://appsforoffice.microsoft.com").waitFor();
    await picture(page, "51-office-blocked");
    await expectReadable();
    await page.unroute(office);
    await page.route(office, (route) =>
      route.fulfill({ contentType: "text/javascript", body: officeOutside }),
    );
    await page.getByRole("button", { name: "ลองใหม่" }).click();
    await page.getByRole("heading", { name: "หน้านี้ใช้งานภายใน Excel" }).waitFor();
  });
});

describeJourney("an Excel that is too old", () => {
  const onStage = setStage(() => ({ excel: "1.8" }));

  test("says what it lacks, what still works and which Excel to use", async () => {
    const workbench = onStage();
    const { pane, page } = workbench;
    await pane.getByRole("heading", { name: "ต้องใช้ Excel รุ่นใหม่กว่านี้" }).waitFor();
    await pane.getByText("ขาด ExcelApi 1.9", { exact: false }).waitFor();
    await pane.getByText("ส่วนที่อยู่ในสมุดงานยังใช้ได้ตามปกติ", { exact: false }).waitFor();
    await pane.getByText("ใช้ Excel 2021 หรือใหม่กว่า").waitFor();
    await picture(page, "52-too-old");
    await expectAccessible(workbench);
  });
});
