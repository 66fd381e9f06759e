import {
  Button,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { TextBulletList20Regular } from "@fluentui/react-icons/svg/text-bullet-list";
import { useWords } from "../../language/words-shown";
import type { Report } from "../../../report/form/report";
import { rowName } from "./row-name";

const useStyles = makeStyles({
  lacks: { flexShrink: 0, whiteSpace: "nowrap" },
  list: { maxWidth: "300px", maxHeight: "60vh", overflowY: "auto", overflowWrap: "anywhere" },
});

interface Props {
  report: Report;
  incompleteRows: readonly number[];
  sheetRow: number;
  onGo: (sheetRow: number) => void;
}

/** Every row of the report, with whether it lacks something. */
export function AllRows({ report, incompleteRows, sheetRow, onGo }: Props) {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <Menu
      checkedValues={{ row: [String(sheetRow)] }}
      onCheckedValueChange={(_, { checkedItems: [chosen] }) => {
        if (chosen !== undefined) onGo(Number(chosen));
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button icon={<TextBulletList20Regular />} aria-label={t("row.go.all")} />
      </MenuTrigger>
      <MenuPopover className={styles.list}>
        <RowList rows={report.rows} incompleteRows={incompleteRows} />
      </MenuPopover>
    </Menu>
  );
}

/** A part of its own: as long as the menu is closed, no row is named. */
function RowList({ rows, incompleteRows }: Pick<Report, "rows"> & Pick<Props, "incompleteRows">) {
  const { t } = useWords();
  const styles = useStyles();
  const incomplete = new Set(incompleteRows);
  return (
    <MenuList>
      {rows.map((row, index) => {
        const [start = 0] = row.sheetRows;
        return (
          <MenuItemRadio
            key={index}
            name="row"
            value={String(start)}
            secondaryContent={
              incomplete.has(start)
                ? { className: styles.lacks, children: t("row.go.lacks") }
                : undefined
            }
          >
            {rowName(t, row)}
          </MenuItemRadio>
        );
      })}
    </MenuList>
  );
}
