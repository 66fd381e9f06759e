import { openPane, startHost, type TestPane } from "../../../test/support/pane";

const write = (pane: TestPane, address: string, value: string) =>
  pane.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).values = [[value]];
    await context.sync();
  });

test("one that has ended touches nothing of the workbook that comes after it on its engine", async () => {
  const first = startHost();
  const late = openPane(first.host);
  let answered = 0;
  const count = () => (answered += 1);
  void write(late, "A1", "ก่อนจบ").then(count);
  await first.stop();

  const next = startHost();
  expect(next.univerAPI).toBe(first.univerAPI);
  void write(late, "A1", "หลังจบ").then(count);
  expect(() => first.host.typeInto("Sheet1", "B1", "หลังจบ")).toThrow("no workbook is open");
  await next.host.idle();
  await write(openPane(next.host), "C1", "ของเล่มใหม่");
  const { cellData } = next.host.snapshot().sheets["sheet-1"] ?? {};
  expect(Object.keys(cellData?.[0] ?? {})).toEqual(["2"]);
  expect(answered).toBe(0);
  await next.stop();
});

test("two at the same time have an engine each", async () => {
  const [one, other] = [startHost(), startHost()];
  await write(openPane(one.host), "A1", "หนึ่ง");
  await write(openPane(other.host), "A2", "สอง");
  expect(Object.keys(one.host.snapshot().sheets["sheet-1"]?.cellData ?? {})).toEqual(["0"]);
  expect(Object.keys(other.host.snapshot().sheets["sheet-1"]?.cellData ?? {})).toEqual(["1"]);
  await Promise.all([one.stop(), other.stop()]);
});
