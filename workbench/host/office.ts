import type { Command, PaneConnection } from "./pane";

type Done = (outcome: { status: "succeeded"; value: undefined }) => void;

/** The words an add-in compares with; the client library does not bring them along. */
const HOSTS = {
  Excel: "Excel",
  Word: "Word",
  PowerPoint: "PowerPoint",
  Outlook: "Outlook",
} as const;
const PLATFORMS = {
  PC: "PC",
  Mac: "Mac",
  iOS: "iOS",
  Android: "Android",
  Universal: "Universal",
  OfficeOnline: "OfficeOnline",
} as const;

/** The part of `Office` that comes from the loader in Excel; the client library adds its own to it. */
export function officeFor(pane: PaneConnection) {
  const { platform, displayLanguage, isDark } = pane.environment;
  const info = { host: HOSTS.Excel, platform };
  return {
    HostType: HOSTS,
    PlatformType: PLATFORMS,
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    onReady(ready?: (told: typeof info) => unknown): Promise<typeof info> {
      return Promise.resolve(info).then(async (told) => {
        await ready?.(told);
        return told;
      });
    },
    actions: {
      associate: (name: string, command: Command) => {
        pane.commands.set(name, command);
      },
    },
    context: {
      ...info,
      displayLanguage,
      contentLanguage: displayLanguage,
      partitionKey: undefined,
      officeTheme: {
        isDarkTheme: isDark,
        bodyBackgroundColor: isDark ? "#212121" : "#F5F5F5",
        bodyForegroundColor: isDark ? "#FFFFFF" : "#242424",
      },
      diagnostics: { ...info, version: "16.0.0.0" },
      requirements: {
        isSetSupported: (name: string, version?: string) =>
          pane.requirements.isSetSupported(name, version),
      },
      document: { url: pane.environment.url, settings: settingsFor(pane) },
    },
  };
}

/** Changes stay with the pane until they are saved, then they are the workbook's. */
function settingsFor(pane: PaneConnection) {
  let settings = new Map(Object.entries(pane.settings.read()));
  const succeed = (done?: Done) => {
    setTimeout(() => done?.({ status: "succeeded", value: undefined }), 0);
  };
  return {
    get: (name: string): unknown => settings.get(name) ?? null,
    set: (name: string, value: unknown): void => {
      settings.set(name, value);
    },
    remove: (name: string): void => {
      settings.delete(name);
    },
    saveAsync: (...given: unknown[]): void => {
      pane.settings.save(Object.fromEntries(settings));
      succeed(callback(given));
    },
    refreshAsync: (...given: unknown[]): void => {
      settings = new Map(Object.entries(pane.settings.read()));
      succeed(callback(given));
    },
  };
}

const callback = (given: readonly unknown[]): Done | undefined =>
  given.find((each): each is Done => typeof each === "function");
