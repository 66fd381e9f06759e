import { useRef } from "react";
import { reportEndings } from "../../files/report-endings";
import { ActionButton } from "../actions/ActionButton";
import { useTextStyles } from "../text-styles";

interface Props {
  label: string;
  busyLabel: string;
  busy: boolean;
  blocked: boolean;
  className?: string;
  onChoose: (file: File) => void;
}

/** Asks for the file of a report. */
export function FileButton({ onChoose, ...button }: Props) {
  const texts = useTextStyles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <ActionButton {...button} onClick={() => picker.current?.click()} />
      <input
        ref={picker}
        type="file"
        accept={reportEndings.join()}
        className={texts.unseen}
        tabIndex={-1}
        aria-hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onChoose(file);
          // So that the same file, mended, can be chosen again.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
