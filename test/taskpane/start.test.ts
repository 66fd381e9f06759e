import { chosenLanguage, rememberLanguage } from "../../src/taskpane/language/chosen-language";
import { awaitOffice, type Surroundings } from "../../src/taskpane/start/await-office";
import { isDark, paneTheme } from "../../src/taskpane/start/theme";

interface Globals {
  Office?: unknown;
  localStorage?: unknown;
}

const globals = globalThis as Globals;

/** Office.js as a page finds it: answering with a host, or never. */
function office(answer: { host: string | null } | "never", { supported = true } = {}) {
  return {
    HostType: { Excel: "Excel" },
    onReady: () =>
      answer === "never" ? new Promise(() => undefined) : Promise.resolve({ ...answer }),
    context: {
      requirements: {
        isSetSupported: (set: string, version: string) =>
          supported && set === "ExcelApi" && version === "1.9",
      },
    },
  };
}

function start(readyState: DocumentReadyState = "interactive") {
  const told: Surroundings[] = [];
  const page = new EventTarget();
  awaitOffice(Object.assign(page, { readyState }) as unknown as Document, (surroundings) => {
    told.push(surroundings);
  });
  return { told, page };
}

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
  delete globals.Office;
  delete globals.localStorage;
});

describe("the start", () => {
  test("in Excel leads to the pane, and the watchdog stays silent", async () => {
    globals.Office = office({ host: "Excel" });
    const { told } = start();
    await pass(20_000);
    expect(told).toEqual(["excel"]);
  });

  test("in an Excel without what is needed says so", async () => {
    globals.Office = office({ host: "Excel" }, { supported: false });
    const { told } = start();
    await pass(20_000);
    expect(told).toEqual(["too-old"]);
  });

  test.each([null, "Word"])("in host %p says that it needs Excel", async (host) => {
    globals.Office = office({ host });
    const { told } = start();
    await pass(20_000);
    expect(told).toEqual(["not-excel"]);
  });

  test("where Office.js never answers, gives up after eight seconds", async () => {
    globals.Office = office("never");
    const { told } = start();
    await pass(7999);
    expect(told).toEqual([]);
    await pass(1);
    expect(told).toEqual(["no-office"]);
  });

  test("where Office.js could not be loaded, says so at once", async () => {
    const { told } = start();
    await pass(20_000);
    expect(told).toEqual(["no-office"]);
  });

  test("waits for an Office.js that the page has yet to load", async () => {
    const { told, page } = start("loading");
    await pass(1000);
    expect(told).toEqual([]);
    globals.Office = office({ host: "Excel" });
    page.dispatchEvent(new Event("DOMContentLoaded"));
    await pass(20_000);
    expect(told).toEqual(["excel"]);
  });

  test("leads to the pane also where Office.js comes late", async () => {
    const { told, page } = start("loading");
    await pass(9000);
    globals.Office = office({ host: "Excel" });
    page.dispatchEvent(new Event("DOMContentLoaded"));
    await pass(0);
    expect(told).toEqual(["no-office", "excel"]);
  });
});

describe("the language", () => {
  function storage(): Map<string, string> {
    const stored = new Map<string, string>();
    globals.localStorage = {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
    };
    return stored;
  }

  test("is Thai before Excel says anything", () => {
    expect(chosenLanguage()).toBe("th");
  });

  test.each([
    ["en-US", "en"],
    ["th-TH", "th"],
    ["fr-FR", "th"],
  ])("follows Excel's display language %s", (displayLanguage, language) => {
    globals.Office = { context: { displayLanguage } };
    expect(chosenLanguage()).toBe(language);
  });

  test("is the person's own choice before all", () => {
    storage();
    globals.Office = { context: { displayLanguage: "en-US" } };
    rememberLanguage("th");
    expect(chosenLanguage()).toBe("th");
  });

  test("is remembered apart for each partition that Excel names", () => {
    const stored = storage();
    globals.Office = { context: { partitionKey: "site-a|" } };
    rememberLanguage("en");
    expect([...stored]).toEqual([["site-a|ita-report.language", "en"]]);
  });

  test("can be chosen where nothing may be stored", () => {
    const refuse = () => {
      throw new Error("storage is switched off");
    };
    globals.localStorage = { getItem: refuse, setItem: refuse };
    expect(() => {
      rememberLanguage("en");
    }).not.toThrow();
    expect(chosenLanguage()).toBe("th");
  });
});

describe("the theme", () => {
  test.each([
    [undefined, false],
    [{}, false],
    [{ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, true],
    [{ isDarkTheme: false, bodyBackgroundColor: "#000000" }, false],
    [{ bodyBackgroundColor: "#262626" }, true],
    [{ bodyBackgroundColor: "262626" }, true],
    [{ bodyBackgroundColor: "#FFFFFF" }, false],
    [{ bodyBackgroundColor: "white" }, false],
  ])("for %p is dark: %p", (colours, dark) => {
    expect(isDark(colours)).toBe(dark);
  });

  test.each([true, false])(
    "has lines tall enough for Thai marks and Thai faces (dark: %p)",
    (dark) => {
      const theme = paneTheme(dark);
      for (const size of ["200", "300", "400", "500"] as const) {
        const height = parseFloat(theme[`lineHeightBase${size}`]);
        expect(height / parseFloat(theme[`fontSizeBase${size}`])).toBeGreaterThanOrEqual(1.5);
      }
      expect(theme.fontFamilyBase).toMatch(/^"Leelawadee UI"/);
    },
  );
});
