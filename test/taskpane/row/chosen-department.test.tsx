import i18next from "i18next";
import { renderToStaticMarkup } from "react-dom/server";
import { speak } from "../../../src/taskpane/language/speak";
import "../../../src/messages/row";
import { KnownDepartments } from "../../../src/report/terms/departments/known-departments";
import { example } from "../../../src/report/form/example";
import { ChosenDepartment } from "../../../src/taskpane/row/departments/ChosenDepartment";

const directory = example.departments;

beforeEach(() => {
  speak("th");
});

test.each(["ฝทบ.", "ทุกฝ่าย", "ทุกกอง", "ทุกหน่วยงาน", "ฝ่ายทรัพยากรบุคคล", "ผทบ.", "กองลับ"])(
  "the form calls %s unknown where the check does, and only there",
  (abbreviation) => {
    const shown = renderToStaticMarkup(
      <ChosenDepartment
        department={{ abbreviation, part: "" }}
        directory={directory}
        onReplace={() => undefined}
        onRemove={() => undefined}
        onTypePart={() => undefined}
      />,
    );
    const isUnknown = shown.includes(i18next.t("row.departments.unknown"));
    expect(isUnknown).toBe(new KnownDepartments(directory).knownAs(abbreviation) === null);
  },
);
