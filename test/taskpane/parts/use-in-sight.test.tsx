/** @jest-environment jsdom */
import { useInSight } from "../../../src/taskpane/parts/use-in-sight";
import { show } from "../../support/person";

function Place({ count }: { count: number }) {
  return <div ref={useInSight<HTMLDivElement>(count)} />;
}

test("a place comes into sight with what comes into it, not when it is emptied", () => {
  const scrolled = jest.spyOn(Element.prototype, "scrollIntoView");
  const { rerender } = show(<Place count={0} />);
  expect(scrolled).toHaveBeenCalledTimes(0);
  rerender(<Place count={1} />);
  rerender(<Place count={1} />);
  expect(scrolled).toHaveBeenCalledTimes(1);
  rerender(<Place count={2} />);
  expect(scrolled).toHaveBeenCalledTimes(2);
  rerender(<Place count={0} />);
  expect(scrolled).toHaveBeenCalledTimes(2);
});
