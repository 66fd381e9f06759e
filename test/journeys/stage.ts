import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { launch } from "./browser";
import { serveAddIn, surroundingsIn, usualScenery, type Scenery } from "./scenery";
import { Workbench } from "./workbench";

/** A person's place for each test of a journey: the built product served, a workbench freshly opened. */
export function setStage(scenery: () => Scenery = () => usualScenery): () => Workbench {
  let browser: Browser;
  let served: { address: string; close: () => void };
  let workbench: Workbench;

  beforeAll(async () => {
    served = await serveAddIn(scenery());
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    served.close();
  });
  beforeEach(async () => {
    workbench = await Workbench.open(browser, served.address, surroundingsIn(scenery()));
  });
  afterEach(async () => {
    const { complaints } = workbench;
    await workbench.close();
    expect(complaints).toEqual([]);
  });
  return () => workbench;
}

/** The pane has no serious accessibility fault and fits its width. */
export async function expectAccessible({ page, paneFrame }: Workbench): Promise<void> {
  const [needed = 0, given = 0] = await paneFrame.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(needed).toBeLessThanOrEqual(given);
  const { violations } = await new AxeBuilder({ page })
    .include(["#pane iframe", "#pane"])
    // Where Fluent catches the focus to send it on; no one ever rests there.
    .exclude(["#pane iframe", "[data-tabster-dummy]"])
    // As large as a finger needs, by WCAG 2.2.
    .options({ rules: { "target-size": { enabled: true } } })
    .analyze();
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
