import type { Host } from "../../host/host";
import { addInPage } from "../page-options";

/** Runs a ribbon button's function as Excel does: in a page of its own, until it says that it is over. */
export function runCommand(host: Host, page: string, name: string): Promise<void> {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  frame.src = addInPage(page);
  const over = new Promise<void>((resolve, reject) => {
    frame.addEventListener("load", () => {
      const command = host.command(name);
      if (command) command({ completed: resolve });
      else reject(new Error(`${page} associates no function with ${name}`));
    });
  });
  document.body.append(frame);
  return over.finally(() => {
    frame.remove();
  });
}
