import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Say } from "../../messages/words";
import { useWords } from "../language/words-shown";
import "../../messages/open";
import type { ChosenColumns } from "../../report/form/report";
import { shortened } from "../../report/check/place";
import { abbreviationKey, type Department } from "../../report/terms/departments/department";
import { squeeze } from "../../report/terms/letters";
import { Fold } from "../parts/Fold";
import { useFocus } from "../parts/use-focus";
import { useTextStyles } from "../text-styles";
import { MatchColumns } from "./MatchColumns";
import type { LeftBehind, OpenedFile } from "./read-opened";

const useStyles = makeStyles({
  card: {
    margin: "8px 0 12px",
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: "anywhere",
  },
  found: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { margin: "0 0 8px", paddingInlineStart: "20px" },
});

interface Props {
  file: OpenedFile;
  /** The workbook's own departments, which keep their names. */
  directory: readonly Department[];
  busy: boolean;
  onMatch: (columns: ChosenColumns | null) => void;
  onClose: () => void;
}

/** What was read from a file, what of it is left behind, and its columns for a person to match. */
export default function OpenedReport({ file, directory, busy, onMatch, onClose }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const { fileName, report, toMatch } = file;
  const { place: card } = useFocus<HTMLDivElement>(true);
  const left = report
    ? [...leftSaid(t, report.left), ...otherNames(t, report.departments, directory)]
    : [];
  return (
    <div ref={card} tabIndex={-1} className={styles.card}>
      <p className={styles.found}>{found()}</p>
      {report && (
        <p className={texts.sentence}>
          {t(report.rows.length === 0 ? "open.nextEmpty" : "open.next")}
        </p>
      )}
      {left.length > 0 && (
        <Fold label={t("open.notTaken")} openAtFirst>
          <ul className={styles.list}>
            {left.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </Fold>
      )}
      {toMatch && (
        <Fold label={t("open.match.heading")} openAtFirst={report === null}>
          <MatchColumns
            key={JSON.stringify(toMatch)}
            sheet={toMatch}
            busy={busy}
            blocked={busy}
            onMatch={onMatch}
          />
        </Fold>
      )}
      <Button size="small" onClick={onClose}>
        {t("open.close")}
      </Button>
    </div>
  );

  function found(): string {
    if (!report) return t("open.match.unknown", { sheet: toMatch?.sheetName ?? fileName });
    return report.rows.length === 0
      ? t("open.empty", { file: fileName })
      : t("open.found", { file: fileName, count: report.rows.length });
  }
}

/** Long texts would fill the pane. */
const longest = 60;

function leftSaid(t: Say, { sheets, columns, hiddenRows, texts }: LeftBehind): string[] {
  const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(" ");
  const [first = ""] = texts;
  return [
    ...(sheets.length > 0 ? [t("open.left.sheets", { names: quoted(sheets) })] : []),
    ...(columns.length > 0 ? [t("open.left.columns", { names: quoted(columns) })] : []),
    ...(hiddenRows > 0 ? [t("open.left.hidden", { count: hiddenRows })] : []),
    ...(texts.length > 0
      ? [t("open.left.texts", { count: texts.length, first: shortened(first, longest) })]
      : []),
  ];
}

/** Of two names for one abbreviation the workbook's stays: that is not to be found out in print. */
function otherNames(
  t: Say,
  departments: readonly Department[],
  directory: readonly Department[],
): string[] {
  const names = departments.flatMap(({ abbreviation, name }) => {
    const known = directory.find(
      (each) => abbreviationKey(each.abbreviation) === abbreviationKey(abbreviation),
    );
    return known && squeeze(known.name) !== squeeze(name)
      ? [`${abbreviation} “${name}” ≠ “${known.name}”`]
      : [];
  });
  return names.length === 0 ? [] : [t("open.left.departments", { names: names.join(", ") })];
}
