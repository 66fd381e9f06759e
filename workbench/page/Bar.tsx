import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { ArrowDownload20Regular, FolderOpen20Regular } from "@fluentui/react-icons";
import type { FUniver } from "@univerjs/core/facade";
import { useEffect, useRef, useState, useSyncExternalStore, type ChangeEvent } from "react";
import type { Host } from "../host/host";
import { openFile } from "./open-file";
import { Ribbon } from "./ribbon/Ribbon";
import { saveFile } from "./save-file";
import { watchUnsaved } from "./unsaved";
import { words } from "./words";

interface BarProps {
  host: Host;
  univer: FUniver;
  /** Shows a page of the add-in; its first one where none is named. */
  onShowPane: (page?: string) => void;
}

/** Open, save, and what this page is. */
export function Bar({ host, univer, onShowPane }: BarProps) {
  const [said, setSaid] = useState(words.note);
  const hasCharts = useSyncExternalStore(host.subscribe, host.hasCharts);
  const chooser = useRef<HTMLInputElement>(null);
  const unsaved = useRef(watchUnsaved(univer));
  useEffect(() => unsaved.current.warnOnLeaving(window), []);

  const open = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    if (!unsaved.current.isSaved() && !window.confirm(words.unsaved)) return;
    const opened = await openFile(host, file);
    setSaid(opened.said);
    // The same file can be chosen again after it was changed on disk.
    target.value = "";
    if (!opened.done) return;
    unsaved.current.markSaved();
    onShowPane();
  };
  const save = async () => {
    const saved = await saveFile(host);
    setSaid(saved.said);
    if (saved.done) unsaved.current.markSaved();
  };

  return (
    <FluentProvider theme={webLightTheme} className="bar">
      <span className="bar-name">{words.name}</span>
      <Button icon={<FolderOpen20Regular />} onClick={() => chooser.current?.click()}>
        {words.open}
      </Button>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx"
        hidden
        onChange={(event) => void open(event)}
      />
      <Button icon={<ArrowDownload20Regular />} onClick={() => void save()}>
        {words.save}
      </Button>
      <Ribbon host={host} onShowPane={onShowPane} />
      <span className="bar-note" role="status">
        {hasCharts ? `${said} · ${words.charts}` : said}
      </span>
    </FluentProvider>
  );
}
