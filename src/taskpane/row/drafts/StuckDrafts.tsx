import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../../language/words-shown";
import { useInSight } from "../../parts/use-in-sight";
import { useTextStyles } from "../../text-styles";
import { ConflictQuestion, Written } from "./ConflictQuestion";
import type { Draft } from "./draft";
import { SaveState } from "./SaveState";
import type { Drafting } from "./use-drafts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "12px", marginBottom: "16px" },
  acts: { display: "flex", flexWrap: "wrap", gap: "8px" },
  draft: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface Props {
  drafting: Drafting;
  /** The sheet of the report in view; null where there is none. */
  sheetName: string | null;
  /** Shows a sheet row (zero-based). */
  onGo: (sheetRow: number) => void;
}

/** Texts typed for rows that are not on show and are not in the sheet yet: none is lost. */
export function StuckDrafts({ drafting, ...place }: Props) {
  const styles = useStyles();
  const count = drafting.stuckElsewhere.length;
  const list = useInSight<HTMLDivElement>(count);
  return (
    <div ref={list} role="status">
      {count > 0 && (
        <div className={styles.list}>
          {drafting.stuckElsewhere.map((draft, index) => (
            <StuckDraft
              key={`${index} ${draft.target.sheetRow} ${draft.key}`}
              draft={draft}
              drafting={drafting}
              {...place}
            />
          ))}
        </div>
      )}
    </div>
  );
}

function StuckDraft({ draft, drafting, sheetName, onGo }: Props & { draft: Draft }) {
  const { t } = useWords();
  const styles = useStyles();
  const texts = useTextStyles();
  const { target, key, text, stage, gone } = draft;
  const { fields, writing } = drafting.of(target);
  const drop = () => {
    writing.drop(key);
  };
  return (
    <section className={styles.draft} aria-labelledby={`stuck-${target.sheetRow}-${key}`}>
      <h2 id={`stuck-${target.sheetRow}-${key}`} className={texts.subheading}>
        {t("row.stuck.heading", { row: target.sheetRow + 1, column: t(`findings.columns.${key}`) })}
      </h2>
      {stage.kind === "conflict" && !gone ? (
        <ConflictQuestion
          mine={text}
          theirs={stage.theirs}
          onMine={() => {
            writing.keepMine(key);
          }}
          onTheirs={drop}
        />
      ) : (
        <>
          {gone && <p className={texts.sentence}>{t("row.stuck.gone")}</p>}
          <Written text={text} />
          {!gone && (
            <SaveState
              stage={stage}
              waits={fields[key].waits}
              text={text}
              onRetry={writing.leave}
            />
          )}
          <div className={styles.acts}>
            {!gone && target.report.sheetName === sheetName && (
              <Button
                onClick={() => {
                  onGo(target.sheetRow);
                }}
              >
                {t("row.stuck.go")}
              </Button>
            )}
            <Button appearance="subtle" onClick={drop}>
              {t("row.stuck.discard")}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
