import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/** The smallest add-in of the same make: it asks Excel nothing. */
function Hello() {
  return (
    <FluentProvider theme={webLightTheme}>
      <h1>Hello</h1>
      <Button appearance="primary">Go</Button>
    </FluentProvider>
  );
}

const pane = document.getElementById("pane");
void Office.onReady().then(() => {
  if (pane) createRoot(pane).render(<Hello />);
});
