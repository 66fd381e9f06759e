import { Toolbar, ToolbarButton } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Host } from "../../host/host";
import { words } from "../words";
import { readRibbon, type RibbonButton } from "./read-ribbon";
import { runCommand } from "./run-command";

interface Props {
  host: Host;
  onShowPane: (page: string) => void;
}

/** The add-in's buttons as its manifest has them, doing what they do in Excel. */
export function Ribbon({ host, onShowPane }: Props) {
  const [buttons, setButtons] = useState<RibbonButton[]>([]);
  const [running, setRunning] = useState(false);
  useEffect(() => {
    void loadRibbon().then(setButtons);
  }, []);
  const press = async ({ action }: RibbonButton) => {
    if (action.kind === "pane") {
      onShowPane(action.page);
      return;
    }
    setRunning(true);
    await runCommand(host, action.page, action.name).finally(() => {
      setRunning(false);
    });
  };
  return (
    <Toolbar aria-label={words.ribbon} size="small">
      {buttons.map((button) => (
        <ToolbarButton
          key={button.id}
          icon={<img src={button.icon} alt="" width={16} height={16} />}
          title={button.tip}
          disabledFocusable={running}
          onClick={() => void press(button)}
        >
          {button.label}
        </ToolbarButton>
      ))}
    </Toolbar>
  );
}

async function loadRibbon(): Promise<RibbonButton[]> {
  const answer = await fetch("manifest.xml");
  const manifest = new DOMParser().parseFromString(await answer.text(), "application/xml");
  return readRibbon(manifest, words.language === "en" ? "en-US" : "th-TH");
}
