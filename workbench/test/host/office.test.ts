import type { Host } from "../../host/host";
import { openPane, startHost } from "../../../test/support/pane";

let host: Host;
let stop: () => Promise<void>;

beforeEach(() => {
  ({ host, stop } = startHost());
});
afterEach(() => stop());

test("Office is ready at once and says where it is", async () => {
  openPane(host);
  const told: unknown[] = [];
  const info = await Office.onReady((each) => {
    told.push(each);
  });
  expect(info).toEqual({ host: Office.HostType.Excel, platform: Office.PlatformType.OfficeOnline });
  expect(told).toEqual([info]);
  expect(Office.context.displayLanguage).toBe("th-TH");
});

const save = () =>
  new Promise<unknown>((resolve) => {
    Office.context.document.settings.saveAsync(({ status }) => resolve(status));
  });

test("settings stay with the workbook once they are saved", async () => {
  openPane(host);
  Office.context.document.settings.set("ปี", 2568);
  expect(await save()).toBe(Office.AsyncResultStatus.Succeeded);
  const saved = structuredClone(host.snapshot());
  host.openWorkbook(saved);
  openPane(host);
  expect(Office.context.document.settings.get("ปี")).toBe(2568);
  expect(Office.context.document.settings.get("อื่น")).toBeNull();
});

test("settings that were not saved are not the workbook's", () => {
  openPane(host);
  Office.context.document.settings.set("ปี", 2568);
  openPane(host);
  expect(Office.context.document.settings.get("ปี")).toBeNull();
});

test("the platform and the language are those the host was told to play", async () => {
  const other = startHost(undefined, { platform: "PC", displayLanguage: "en-US" });
  openPane(other.host);
  expect((await Office.onReady()).platform).toBe(Office.PlatformType.PC);
  expect(Office.context.displayLanguage).toBe("en-US");
  await other.stop();
});
