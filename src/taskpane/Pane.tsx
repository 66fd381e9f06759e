import { makeStyles, tokens } from "@fluentui/react-components";
import { Notices } from "./actions/Notices";
import { useActions } from "./actions/use-actions";
import { CheckSection } from "./check/CheckSection";
import { useCheck } from "./check/use-check";
import { LayoutSection } from "./layout/LayoutSection";
import { StateLine } from "./state/StateLine";

const useStyles = makeStyles({
  sections: { padding: "12px 16px 24px" },
  divider: {
    margin: "16px 0",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The pane in Excel: where the report stands, laying it out, and what is still missing. */
export function Pane() {
  const styles = useStyles();
  const check = useCheck();
  const actions = useActions();
  const { view, freshness, recheck } = check;
  return (
    <main>
      <StateLine view={view} freshness={freshness} />
      <div className={styles.sections}>
        {view && (
          <>
            <LayoutSection view={view} actions={actions} recheck={recheck} />
            <hr className={styles.divider} />
          </>
        )}
        <CheckSection check={check} actions={actions} />
      </div>
      <Notices
        busy={actions.running.length > 0}
        trouble={actions.trouble ?? check.trouble}
        onDismiss={() => {
          actions.dismiss();
          check.dismiss();
        }}
      />
    </main>
  );
}
