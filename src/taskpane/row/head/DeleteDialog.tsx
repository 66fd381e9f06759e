import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { shortIssue } from "../../../report/check/place";
import type { ReportRow } from "../../../report/form/report";

interface Props {
  row: ReportRow;
  number: number;
  onClose: () => void;
  onDelete: () => void;
}

/** Asks before a row goes, naming it. */
export function DeleteDialog({ row, number, onClose, onDelete }: Props) {
  const { t } = useTranslation();
  const issue = shortIssue(row);
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t("row.delete.title", { number })}</DialogTitle>
          <DialogContent>
            {`${row.text.instrument} ${issue === "" ? t("row.noIssue") : issue}`.trim()}
            <br />
            {t("row.delete.undo")}
          </DialogContent>
          <DialogActions fluid>
            <Button
              appearance="primary"
              onClick={() => {
                onClose();
                onDelete();
              }}
            >
              {t("row.delete.act")}
            </Button>
            <Button onClick={onClose}>{t("row.delete.cancel")}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
