import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { ArrowDown20Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowSwap20Regular } from "@fluentui/react-icons/svg/arrow-swap";
import { ArrowUp20Regular } from "@fluentui/react-icons/svg/arrow-up";
import { Copy20Regular } from "@fluentui/react-icons/svg/copy";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { memo, useState } from "react";
import { useWords } from "../../language/words-shown";
import { sectionKinds } from "../../../report/form/columns";
import type { ReportRow } from "../../../report/form/report";
import type { RowChangeWish } from "../../../report/rows/plan-rows";
import { useFocus } from "../../parts/use-focus";
import { DeleteDialog } from "./DeleteDialog";

export interface RowMenuProps {
  row: ReportRow;
  /** Whether it stands at an end of its section. */
  isFirst: boolean;
  isLast: boolean;
  blocked: boolean;
  onWish: (wish: RowChangeWish) => void;
}

/** Adds, copies, moves and takes out rows. */
export const RowMenu = memo(function RowMenu(props: RowMenuProps) {
  const { row, isFirst, isLast, blocked, onWish } = props;
  const { t } = useWords();
  const { place: button, focus } = useFocus<HTMLButtonElement>();
  const [asking, setAsking] = useState(false);
  const other = sectionKinds.find((kind) => kind !== row.section);
  const item = (label: string, icon: JSX.Element, wish: RowChangeWish, disabled = false) => (
    <MenuItem
      icon={icon}
      disabled={disabled}
      onClick={() => {
        onWish(wish);
      }}
    >
      {label}
    </MenuItem>
  );
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            ref={button}
            appearance="subtle"
            icon={<MoreHorizontal20Regular />}
            aria-label={t("row.menu.open")}
            disabledFocusable={blocked}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {row.section &&
              item(t("row.menu.add"), <Add20Regular />, { kind: "add", section: row.section })}
            {item(t("row.menu.duplicate"), <Copy20Regular />, { kind: "duplicate", row })}
            {item(t("row.menu.up"), <ArrowUp20Regular />, { kind: "up", row }, isFirst)}
            {item(t("row.menu.down"), <ArrowDown20Regular />, { kind: "down", row }, isLast)}
            {row.section &&
              other &&
              item(
                t("row.menu.toSection", { section: t(`row.section.${other}`) }),
                <ArrowSwap20Regular />,
                { kind: "to-section", row, section: other },
              )}
            <MenuDivider />
            <MenuItem
              icon={<Delete20Regular />}
              onClick={() => {
                setAsking(true);
              }}
            >
              {t("row.menu.delete")}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {asking && (
        <DeleteDialog
          row={row}
          onClose={() => {
            setAsking(false);
            focus();
          }}
          onDelete={() => {
            onWish({ kind: "delete", row });
          }}
        />
      )}
    </>
  );
});
