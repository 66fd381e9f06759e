import { repeated } from "./elements.mjs";

/** [names] Action: a function needs its page, a pane its address. [panes] A pane has one button. */
export function commandFaults(all) {
  const named = (name) => all.filter(({ tagName }) => tagName === name);
  const has = (name) => named(name).length > 0;
  const ids = named("Control").map((each) => each.getAttribute("id"));
  const panes = named("TaskpaneId").map(({ textContent }) => textContent);
  return [
    ...(has("FunctionName") && !has("FunctionFile")
      ? ["A button runs a function, and there is no <FunctionFile>"]
      : []),
    ...repeated(ids).map((id) => `The button ${id} is there twice`),
    ...repeated(panes).map((pane) => `Two buttons open a pane of the name ${pane}`),
  ];
}
