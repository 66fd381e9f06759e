import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useWords } from "../language/words-shown";
import { coverLines, type CoverHeading } from "../../report/publishing/heading-lines";
import { documentWords } from "../../report/publishing/wordings";

/** Points of a page 297 mm wide as a part of its width: letters are as large on it as on paper. */
const onPage = (points: number) => `${((points / 72) * 25.4 * 100) / 297}cqw`;

const useStyles = makeStyles({
  frame: { containerType: "inline-size", width: "100%" },
  page: {
    position: "relative",
    aspectRatio: "297 / 210",
    boxSizing: "border-box",
    padding: `${onPage(57)} ${onPage(57)} 0`,
    // Paper is white in every theme.
    backgroundColor: "#ffffff",
    color: "#000000",
    border: "1px solid #8a8a8a",
    textAlign: "center",
    fontWeight: 700,
    fontFamily: '"TH Sarabun New", "TH SarabunPSK", Sarabun, sans-serif',
    lineHeight: "1.15",
  },
  line: { margin: 0, fontSize: onPage(22), paddingTop: onPage(22) },
  title: { fontSize: onPage(28), paddingTop: 0 },
  first: { paddingTop: onPage(128) },
  draft: {
    position: "absolute",
    top: onPage(28),
    right: onPage(57),
    color: "#8b0000",
    fontSize: onPage(20),
  },
});

interface Props {
  report: CoverHeading;
  isDraft: boolean;
}

/** The first page of the document as it will look. */
export function CoverPreview({ report, isDraft }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <div className={styles.frame} role="group" aria-label={t("publish.preview")}>
      <div className={styles.page}>
        {isDraft && <span className={styles.draft}>{documentWords.draft}</span>}
        {coverLines(report).map(({ text, isTitle }, at) => (
          <p
            key={at}
            className={mergeClasses(styles.line, isTitle && styles.title, at === 0 && styles.first)}
          >
            {text}
          </p>
        ))}
      </div>
    </div>
  );
}
