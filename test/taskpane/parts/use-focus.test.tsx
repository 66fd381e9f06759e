/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { useState } from "react";
import { firstButton, useFocus } from "../../../src/taskpane/parts/use-focus";
import { show } from "../../support/person";

const focused = () => document.activeElement;
const button = (name: string) => screen.getByRole("button", { name });

/** A button that goes with the click; what there is instead is drawn by the same click. */
function Replaced() {
  const { place, focus } = useFocus<HTMLDivElement>();
  const [isGone, setGone] = useState(false);
  return (
    <div ref={place} tabIndex={-1}>
      {isGone && <button>แถวใหม่</button>}
      {!isGone && (
        <>
          <button
            onClick={() => {
              setGone(true);
              focus(firstButton);
            }}
          >
            สร้าง
          </button>
          <button
            onClick={() => {
              focus();
            }}
          >
            เสร็จ
          </button>
        </>
      )}
    </div>
  );
}

test("goes to what a click has brought, once that is drawn", async () => {
  const { person } = show(<Replaced />);
  await person.click(button("สร้าง"));
  expect(focused()).toBe(button("แถวใหม่"));
});

test("goes to the place itself, each time it is asked for", async () => {
  const { person } = show(<Replaced />);
  for (let times = 0; times < 2; times += 1) {
    await person.click(button("เสร็จ"));
    expect(focused()).toBe(button("เสร็จ").parentElement);
  }
});

test("goes there at once, and whenever it is so anew", () => {
  function Box({ isAsked }: { isAsked: boolean }) {
    const { place } = useFocus<HTMLInputElement>(isAsked);
    return <input ref={place} />;
  }
  const { rerender } = show(<Box isAsked={false} />);
  expect(focused()).toBe(document.body);
  rerender(<Box isAsked />);
  expect(focused()).toBe(screen.getByRole("textbox"));
  screen.getByRole("textbox").blur();
  rerender(<Box isAsked />);
  expect(focused()).toBe(document.body);
  rerender(<Box isAsked={false} />);
  rerender(<Box isAsked />);
  expect(focused()).toBe(screen.getByRole("textbox"));
});

test("with nothing to be found it stays", async () => {
  function Nothing() {
    const { place, focus } = useFocus<HTMLDivElement>();
    return (
      <>
        <div ref={place} />
        <button
          onClick={() => {
            focus(firstButton);
          }}
        >
          ไป
        </button>
      </>
    );
  }
  const { person } = show(<Nothing />);
  await person.click(button("ไป"));
  expect(focused()).toBe(button("ไป"));
});
