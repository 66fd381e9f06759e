import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useWords } from "../../language/words-shown";
import type { ReportRow } from "../../../report/form/report";
import { rowName } from "./row-name";

interface Props {
  row: ReportRow;
  onClose: () => void;
  onDelete: () => void;
}

/** Asks before a row goes, naming it. */
export function DeleteDialog({ row, onClose, onDelete }: Props) {
  const { t } = useWords();
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t("row.delete.title")}</DialogTitle>
          <DialogContent>
            {rowName(t, row)}
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
