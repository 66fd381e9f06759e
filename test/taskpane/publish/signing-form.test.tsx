/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { useState } from "react";
import "../../../src/messages/publish";
import { undecided } from "../../../src/report/form/signing";
import { SigningForm } from "../../../src/taskpane/publish/SigningForm";
import { show } from "../../support/person";

function Form() {
  const [settings, setSettings] = useState(undecided);
  const onKeep = () => Promise.resolve(true);
  return <SigningForm typed={settings} busy={false} onType={setSettings} onKeep={onKeep} />;
}

test("each part of a document is wanted by itself, by its own words", async () => {
  const { person } = show(<Form />);
  const wanted = () => screen.getAllByRole<HTMLInputElement>("checkbox").map((box) => box.checked);
  await person.click(screen.getByText(/ผลการประเมิน/));
  await person.click(screen.getByText(/ข้อที่รับทราบแล้ว/));
  expect(wanted()).toEqual([true, true]);
  await person.click(screen.getByText(/ผลการประเมิน/));
  expect(wanted()).toEqual([false, true]);
});
