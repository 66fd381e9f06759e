import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import { TextIndentDecrease16Regular } from "@fluentui/react-icons/svg/text-indent-decrease";
import { TextIndentIncrease16Regular } from "@fluentui/react-icons/svg/text-indent-increase";
import { TextNumberListLtr16Regular } from "@fluentui/react-icons/svg/text-number-list-ltr";
import { memo, type MouseEvent } from "react";
import { useWords } from "../../language/words-shown";
import type { ListKind } from "../../../report/terms/list/list-editing";
import type { ListEditing } from "./use-list-editing";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: "0 4px" },
  tool: { minWidth: 0, padding: "2px 6px 2px 2px", fontWeight: tokens.fontWeightRegular },
});

interface Props {
  kind: ListKind;
  label: string;
  editing: ListEditing;
}

/** What the keyboard does for a list, as buttons. */
export const ListTools = memo(function ListTools({ kind, label, editing }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  const tools = [
    {
      name: t("row.list.indent"),
      tip: t("row.list.indentTip"),
      icon: <TextIndentIncrease16Regular />,
      act: editing.indent,
    },
    {
      name: t("row.list.outdent"),
      tip: t("row.list.outdentTip"),
      icon: <TextIndentDecrease16Regular />,
      act: editing.outdent,
    },
  ];
  if (kind === "numbered")
    tools.push({
      name: t("row.list.renumber"),
      tip: t("row.list.renumberTip"),
      icon: <TextNumberListLtr16Regular />,
      act: editing.renumber,
    });
  return (
    <div role="group" aria-label={label} className={styles.tools} onMouseDown={keepFocus}>
      {tools.map(({ name, tip, icon, act }) => (
        <Tooltip key={name} content={tip} relationship="description">
          <Button
            appearance="subtle"
            size="small"
            className={styles.tool}
            icon={icon}
            onClick={act}
          >
            {name}
          </Button>
        </Tooltip>
      ))}
    </div>
  );
});

/** The text box keeps its selection, which is what the buttons are about. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
