import type { CDPSession } from "playwright-core";
import type { Measured } from "../table";
import type { Desk } from "./desk";

/* What the pane holds after many edits, and after many lay-outs: objects of its own page, once rubbish is collected. */

const [edits, layOuts] = [200, 10];
/** What the first ones leave, as parts that are loaded, is no leak. */
const atFirst = 0.1;

export async function memory({ session, workbench, pane, button }: Desk): Promise<Measured[]> {
  await button("ลองกับตัวอย่าง").click();
  await pane.getByText("ผ่าน 5 จาก 6 แถว").first().waitFor();
  const held = await objectsHeld(session);
  await workbench.step("กรอก");
  const box = pane.getByRole("textbox", { name: /มาตรการ/ });
  await box.waitFor();
  const afterEdits = await firstAndLast(held, edits, async (round) => {
    await box.fill(`• มาตรการที่ ${round}`);
    await box.press("Control+Enter");
    await pane.getByText("บันทึกแล้ว", { exact: true }).waitFor();
  });
  await workbench.step("ตั้งค่า");
  const said = pane.getByText("เนื้อหาที่พิมพ์ไว้อยู่ครบ");
  const afterLayOuts = await firstAndLast(held, layOuts, async () => {
    await button("ปรับปรุงแบบฟอร์ม").click();
    // What will be done is said, and agreed to.
    await button("ยกเลิก").waitFor();
    await button("ปรับปรุงแบบฟอร์ม").click();
    // It is closed once all is done.
    await button("ยกเลิก").waitFor({ state: "hidden" });
    await said.waitFor();
  });
  return [
    flat(`objects that the pane holds after ${edits} edits : after ${edits * atFirst}`, afterEdits),
    flat(`after ${layOuts} lay-outs more : after ${layOuts * atFirst}`, afterLayOuts),
  ];
}

async function firstAndLast(
  held: () => Promise<number>,
  rounds: number,
  work: (round: number) => Promise<void>,
): Promise<[number, number]> {
  let first = 0;
  for (let round = 1; round <= rounds; round += 1) {
    await work(round);
    if (round === rounds * atFirst) first = await held();
  }
  return [first, await held()];
}

const flat = (what: string, [first, last]: readonly [number, number]): Measured => ({
  what,
  ours: last.toLocaleString("en"),
  peer: first.toLocaleString("en"),
  ratio: last / first,
  goal: "1 : 1",
});

/** Asks how many objects the pane's own page holds once rubbish is collected: the workbook's have another page. */
async function objectsHeld(session: CDPSession): Promise<() => Promise<number>> {
  const contextId = await contextOfPane(session);
  return async () => {
    await session.send("HeapProfiler.collectGarbage");
    const { result } = await session.send("Runtime.evaluate", {
      expression: "Object.prototype",
      contextId,
    });
    const { objects } = await session.send("Runtime.queryObjects", {
      prototypeObjectId: result.objectId ?? "",
    });
    const count = await session.send("Runtime.callFunctionOn", {
      objectId: objects.objectId ?? "",
      functionDeclaration: "function () { return this.length; }",
      returnByValue: true,
    });
    await session.send("Runtime.releaseObject", { objectId: objects.objectId ?? "" });
    const held = Number(count.result.value);
    if (!(held > 0)) throw new Error("the pane's objects were not found");
    return held;
  };
}

/** What the scripts of the pane run in, by its frame. */
async function contextOfPane(session: CDPSession): Promise<number> {
  const found: { id: number; auxData?: { frameId?: string; isDefault?: boolean } }[] = [];
  session.on("Runtime.executionContextCreated", ({ context }) => found.push(context));
  await session.send("Runtime.enable");
  const { frameTree } = await session.send("Page.getFrameTree");
  const frame = frameTree.childFrames?.find((each) => each.frame.url.includes("taskpane.html"));
  const own = found.find(
    ({ auxData }) => auxData?.isDefault === true && auxData.frameId === frame?.frame.id,
  );
  if (!frame || !own) throw new Error("no pane on the page");
  return own.id;
}
