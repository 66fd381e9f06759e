import { faultsOf } from "./faults-of";
import { xml } from "./manifest-file";

describe("a manifest that Excel would refuse is told apart", () => {
  const long = "ก".repeat(126);
  test.each<[string, (xml: string) => string, RegExp]>([
    [
      "elements in another order",
      (text) => text.replace(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, "$2$1"),
      /<OfficeApp> must be ordered Id, Version/,
    ],
    [
      "an element left out",
      (text) => text.replace(/<Permissions>.*<\/Permissions>/, ""),
      /lacks <Permissions>/,
    ],
    [
      "no page to turn to for help, which the store asks for",
      (text) => text.replace(/<SupportUrl .*\/>/, ""),
      /lacks <SupportUrl>/,
    ],
    [
      "an element it does not know",
      (text) => text.replace("<GetStarted>", "<GetStarted><Hint />"),
      /may not hold <Hint>/,
    ],
    ["no GUID", (text) => text.replace("d26028da-", ""), /Id is no GUID/],
    ["a version below 1", (text) => text.replace(/<Version>1/, "<Version>0"), /Version is none: 0/],
    [
      "more rights than it needs",
      (text) => text.replace("ReadWriteDocument</", "ReadWriteMailbox</"),
      /Permissions/,
    ],
    [
      "a label too long",
      (text) => text.replace('DefaultValue="ข้อถัดไป"', `DefaultValue="${long}"`),
      /longer than 125/,
    ],
    [
      "a long English label",
      (text) => text.replace('Value="Next finding"', `Value="${long}"`),
      /longer than 125/,
    ],
    [
      "a resource id too long",
      (text) => text.replaceAll("NextButton.Label", "NextButton.Label.OfTheHomeTab.Group"),
      /longer than 32/,
    ],
    [
      "plain http",
      (text) => text.replace("https://localhost:3000/commands.html", "http://localhost/"),
      /Not an https address/,
    ],
    [
      "a resource that is not there",
      (text) => text.replace('resid="Commands.Url"', 'resid="Comands.Url"'),
      /no resource Comands\.Url/,
    ],
    [
      "a resource no one uses",
      (text) => text.replace('resid="Commands.Url"', 'resid="Taskpane.Url"'),
      /Commands\.Url is used nowhere/,
    ],
    [
      "a resource twice",
      (text) => text.replace(' id="Commands.Url"', ' id="Taskpane.Url"'),
      /Taskpane\.Url is there twice/,
    ],
    [
      "a text where an address belongs",
      (text) => text.replace('resid="Commands.Url"', 'resid="Group.Label"'),
      /needs one of <bt:Urls>/,
    ],
    [
      "no English",
      (text) => text.replace('<bt:Override Locale="en-US" Value="Next finding" />', ""),
      /NextButton\.Label must have one override/,
    ],
    [
      "an override of Thai itself",
      (text) =>
        text.replace(
          '<bt:Override Locale="en-US" Value="Next finding" />',
          '<bt:Override Locale="th-TH" Value="ข้อถัดไป" />',
        ),
      /overrides the default locale/,
    ],
    [
      "an icon of another size",
      (text) => text.replace("next-80.png", "next-32.png"),
      /next-32\.png must be a PNG file of 80x80 pixels, and is 32x32/,
    ],
    [
      "an icon that is not there",
      (text) => text.replace("next-80.png", "nekst-80.png"),
      /nekst-80\.png .* is none/,
    ],
    [
      "a size of the ribbon left out",
      (text) => text.replace('<bt:Image size="80" resid="Next.80" />', ""),
      /lacks its size 80/,
    ],
    [
      "a shared runtime",
      (text) => text.replace("<DesktopFormFactor>", "<Runtimes /><DesktopFormFactor>"),
      /<Runtimes> is not for this add-in/,
    ],
    [
      "a function without its page",
      (text) => text.replace('<FunctionFile resid="Commands.Url" />', ""),
      /there is no <FunctionFile>/,
    ],
    [
      "one name for the panes of two buttons, which Excel on the web does not open",
      (text) =>
        text.replace(
          '<Action xsi:type="ExecuteFunction">',
          '<Action xsi:type="ShowTaskpane"><TaskpaneId>Office.AutoShowTaskpaneWithDocument</TaskpaneId>',
        ),
      /Two buttons open a pane of the name Office\.AutoShowTaskpaneWithDocument/,
    ],
    [
      "a button twice",
      (text) => text.replace("ItaReport.NextButton", "ItaReport.OpenButton"),
      /OpenButton is there twice/,
    ],
  ])("%s", async (_, spoil, fault) => {
    const spoilt = spoil(xml);
    expect(spoilt).not.toBe(xml);
    expect((await faultsOf(spoilt)).join("\n")).toMatch(fault);
  });

  test("what is no XML at all", async () => {
    await expect(faultsOf(xml.replace("</OfficeApp>", ""))).rejects.toThrow(/not well-formed/);
  });
});
