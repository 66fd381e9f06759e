import { useState } from "react";
import { FileRefusal } from "../../files/file-refusal";
import type { ChosenColumns } from "../../report/form/report";
import type { Actions } from "../actions/use-actions";
import type { OpenedFile } from "./read-opened";

/** A file that was to be opened, and why it was not. */
export interface Refused {
  fileName: string;
  refusal: FileRefusal;
}

export interface OpenedReports {
  /** Null until one was opened, and after it was closed or laid out. */
  opened: OpenedFile | null;
  refused: Refused | null;
  open: (file: File) => void;
  match: (columns: ChosenColumns | null) => void;
  close: () => void;
}

/** What reads files is loaded once there is one. */
const reading = () => import("./read-opened");

export function useOpened({ run }: Actions): OpenedReports {
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const open = async (file: File) => {
    setRefused(null);
    try {
      const { openFile } = await reading();
      setOpened(await openFile(file));
    } catch (refusal) {
      if (!(refusal instanceof FileRefusal)) throw refusal;
      setRefused({ fileName: file.name, refusal });
    }
  };
  return {
    opened,
    refused,
    open: (file) => void run("read-file", () => open(file)),
    match: (columns) =>
      void run("read-file", async () => {
        if (opened) setOpened(await (await reading()).matched(opened, columns));
      }),
    close: () => {
      setOpened(null);
    },
  };
}
