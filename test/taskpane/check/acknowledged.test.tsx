/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import "../../../src/messages/check";
import "../../../src/messages/findings";
import { Findings } from "../../../src/taskpane/check/Findings";
import { show } from "../../support/person";
import { finding, group, reportView } from "../../support/view";
import { checkProps } from "./check-props";

const inCell = (address: string) =>
  screen.getByRole("button", { name: new RegExp(` ${address} `) });

test("what somebody has acknowledged is no more to be looked at", () => {
  const [open, settled] = [6, 7].map((row) => finding({ severity: "warning", row }));
  if (!open || !settled) throw new Error("no findings");
  const acknowledged = { rule: settled.rule, about: "", name: "สมศรี", date: "2026-11-29" };
  const warnings = [
    { finding: open, acknowledged: null },
    // As after another read of the workbook.
    { finding: { ...settled }, acknowledged },
  ];
  const report = { ...reportView, groups: [group([open, settled])], warnings };
  show(<Findings {...checkProps(report)} />);
  expect(inCell("C7").textContent).toMatch(/ควรดู$/);
  expect(inCell("C8").textContent).toMatch(/รับทราบแล้ว$/);
});
