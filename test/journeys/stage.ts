import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { launch } from "../support/chromium";
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
export async function expectAccessible(workbench: Workbench): Promise<void> {
  const [needed = 0, given = 0] = await workbench.paneFrame.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(needed).toBeLessThanOrEqual(given);
  const { violations } = await axeOfPane(workbench.page).analyze();
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(serious.map(told)).toEqual([]);
}

/**
 * Whatever can be pressed is as large as a finger needs, by WCAG 2.2. From the top of the pane, since what
 * is scrolled half under the line that stays in sight counts as small.
 */
export async function expectTouchable({ page, paneFrame }: Workbench): Promise<void> {
  await paneFrame.evaluate(() => {
    window.scrollTo(0, 0);
  });
  const { violations } = await axeOfPane(page).withRules("target-size").analyze();
  expect(violations.map(told)).toEqual([]);
}

/** Words, and numbers, of which a person sees one part at the end of a line and the other at the start of the next. */
export function tornWords({ paneFrame }: Workbench): Promise<string[]> {
  return paneFrame.evaluate(() => {
    const words = new Intl.Segmenter("th", { granularity: "word" });
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const torn: string[] = [];
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      if (text.parentElement?.checkVisibility({ visibilityProperty: true }) !== true) continue;
      for (const { index, isWordLike, segment } of words.segment(text.textContent ?? "")) {
        if (isWordLike !== true) continue;
        const word = document.createRange();
        word.setStart(text, index);
        word.setEnd(text, index + segment.length);
        const tops = [...word.getClientRects()].map(({ top }) => top);
        if (Math.max(...tops) - Math.min(...tops) > 8) torn.push(segment);
      }
    }
    return torn;
  });
}

const axeOfPane = (page: Page) =>
  new AxeBuilder({ page })
    .include(["#pane iframe", "#pane"])
    // Under forced colours a browser paints with the person's own, and axe reads those of the page.
    .disableRules(surroundingsIn(usualScenery).highContrast === true ? ["color-contrast"] : [])
    // Where Fluent catches the focus to send it on; no one ever rests there.
    .exclude(["#pane iframe", "[data-tabster-dummy]"]);

type Violation = Awaited<ReturnType<AxeBuilder["analyze"]>>["violations"][number];

const told = ({ id, nodes }: Violation) => [id, nodes.map(({ html }) => html)];
