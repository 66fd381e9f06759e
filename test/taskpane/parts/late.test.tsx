/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { ComponentType } from "react";
import { late } from "../../../src/taskpane/parts/late";
import { ErrorBoundary } from "../../../src/taskpane/start/ErrorBoundary";
import { readIn, show } from "../../support/person";

interface Props {
  name: string;
}
type Loaded = { default: ComponentType<Props> };

const part: Loaded = { default: ({ name }) => <p>ขั้นของ {name}</p> };
const notLoaded = Object.assign(new Error("Loading chunk 4 failed"), { name: "ChunkLoadError" });

/** A part that comes, or does not, as each try says. */
function showPart(...tries: (() => Promise<Loaded>)[]) {
  const Part = late<Props>(() => tries.shift()?.() ?? Promise.reject(notLoaded), "กำลังมา");
  return show(
    <ErrorBoundary>
      <Part name="กรม" />
    </ErrorBoundary>,
  );
}
const comes = () => Promise.resolve(part);
const failsTo = (why: Error) => () => Promise.reject(why);

test("a part says that it is on its way, then is there with what it was given", async () => {
  const { container } = showPart(comes);
  expect(readIn(container)).toBe("กำลังมา");
  await screen.findByText("ขั้นของ กรม");
  expect(readIn(container)).toBe("ขั้นของ กรม");
});

test("a part that did not come says so in its place, and comes when it is asked for again", async () => {
  const { person } = showPart(failsTo(notLoaded), failsTo(notLoaded), comes);
  const said = () => screen.findByRole("alert");
  expect(readIn(await said())).toMatch(/^โหลดส่วนนี้ไม่สำเร็จ/);
  await person.click(screen.getByRole("button", { name: "ลองอีกครั้ง" }));
  expect(readIn(await said())).toMatch(/^โหลดส่วนนี้ไม่สำเร็จ/);
  await person.click(screen.getByRole("button", { name: "ลองอีกครั้ง" }));
  await screen.findByText("ขั้นของ กรม");
});

test("a fault of the part itself is not taken for the network's", async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  showPart(failsTo(new Error("a fault")));
  await screen.findByRole("heading", { name: "หน้านี้หยุดทำงาน" });
});
