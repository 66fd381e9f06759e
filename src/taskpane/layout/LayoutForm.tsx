import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { useWords } from "../language/words-shown";
import { ActionButton } from "../actions/ActionButton";
import { beginsNewYear } from "../../report/actions/new-year";
import { late } from "../parts/late";
import { scoresOf } from "../workbook/scores-view";
import type { WorkbookView } from "../workbook/workbook-view";
import { StandIns } from "../years/StandIns";
import { useOffered } from "../years/use-offered";
import { useLead } from "../road/lead";
import { useFocus } from "../parts/use-focus";
import { faultsOf, fieldNames, filledFields, yearIn, type FieldName, type Fields } from "./fields";
import { assessedYearFor, textFor, type LayoutWish, type Opened } from "./layout-request";

// Asked only where a report in another form is of another year.
const MisreadYear = late(() => import("./MisreadYear"));

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px" },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: "12px",
    alignItems: "start",
  },
  input: { minWidth: 0 },
  ahead: { margin: "8px 0 0", color: tokens.colorNeutralForeground2 },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  /** What the workbook says. */
  prefilled: Fields;
  view: WorkbookView;
  /** A report from a file that is to be laid out; null where it is the workbook's. */
  opened: Opened | null;
  /** What laying out would do here, in a sentence and on the button. */
  ahead: string;
  label: string;
  busy: boolean;
  blocked: boolean;
  onLayOut: (wish: LayoutWish) => void;
}

/** Agency, fiscal year and threshold; the fields follow the workbook until a person types in them. */
export function LayoutForm(props: Props) {
  const { prefilled, view, opened, busy, blocked, onLayOut } = props;
  const { t } = useWords();
  const styles = useStyles();
  const [typed, setTyped] = useState<Partial<Fields>>({});
  const [submitted, setSubmitted] = useState(false);
  const [saidMisread, setSaidMisread] = useState(false);
  const { place: form, focus } = useFocus<HTMLFormElement>();
  useLead(true);
  const fields = { ...prefilled, ...typed };
  const faults = submitted ? faultsOf(fields) : {};
  const filled = filledFields(fields);
  const year = yearIn(fields);
  const text = textFor(view, opened);
  const isOtherYear = text !== null && year !== null && beginsNewYear(text, year);
  // The year of our own form stands in its title, and is put right there.
  const mayBeMisread = isOtherYear && (opened !== null || view.report?.isWorkingGrid === false);
  const isYearMisread = mayBeMisread && saidMisread;
  const anew = isOtherYear && !isYearMisread;
  const assessedYear =
    year === null ? null : assessedYearFor({ fiscalYear: year, isYearMisread }, view, opened);
  const lists = useOffered(assessedYear, view.userYears.years, scoresOf(view.scores, assessedYear));

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (blocked) return;
    setSubmitted(true);
    if (filled) {
      onLayOut({ ...filled, isYearMisread });
      return;
    }
    const first = fieldNames.find((name) => name in faultsOf(fields));
    focus((place) => place.querySelector<HTMLElement>(`[name=${first}]`));
  };
  const field = (name: FieldName) => (
    <Field label={t(`layout.${name}`)} required validationMessage={message(name)}>
      <Input
        name={name}
        className={styles.input}
        value={fields[name]}
        inputMode={name === "agency" ? "text" : "decimal"}
        autoComplete="off"
        onChange={(_, { value }) => {
          setTyped({ ...typed, [name]: value });
        }}
      />
    </Field>
  );
  const message = (name: FieldName) => {
    const fault = faults[name];
    if (!fault) return undefined;
    if (fault.kind === "yearGregorian")
      return t("layout.yearGregorian", { given: fault.given, year: fault.year });
    return t(`layout.${fault.kind}`, { example: prefilled.fiscalYear });
  };
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      <p className={styles.ahead} role="status">
        {anew
          ? t(mayBeMisread ? "layout.ahead.newYearBeside" : "layout.ahead.newYear", {
              year,
              before: text.fiscalYear,
            })
          : props.ahead}
      </p>
      {field("agency")}
      <div className={styles.pair}>
        {field("fiscalYear")}
        {field("threshold")}
      </div>
      {mayBeMisread && (
        <MisreadYear
          year={year}
          before={text.fiscalYear}
          checked={saidMisread}
          onCheck={setSaidMisread}
        />
      )}
      <p className={styles.note}>{t("layout.thresholdHint")}</p>
      <ActionButton
        type="submit"
        appearance="primary"
        label={anew ? t("layout.newYear") : props.label}
        busyLabel={t("layout.busy")}
        busy={busy}
        blocked={blocked}
      />
      {/* Below the button, which is next. */}
      <StandIns lists={lists} />
    </form>
  );
}
