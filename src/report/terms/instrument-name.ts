import { instruments, type Instrument } from "../../reference/year";
import { squeeze } from "./letters";

/** MOIT is the open-data questionnaire of the Ministry of Public Health. */
const abbreviations: Record<Instrument, RegExp> = {
  IIT: /(?:^|[^A-Z])IIT(?![A-Z])/i,
  EIT: /(?:^|[^A-Z])EIT(?![A-Z])/i,
  OIT: /(?:^|[^A-Z])M?OIT(?![A-Z])/i,
};

/** Without spaces, as the assessment's handbooks name them. */
const names: Record<Instrument, RegExp> = {
  IIT: /ผู้มีส่วนได้(?:ส่วน)?เสียภายใน|internalintegrity/i,
  EIT: /ผู้มีส่วนได้(?:ส่วน)?เสียภายนอก|externalintegrity/i,
  OIT: /การเปิดเผยข้อมูลสาธารณะ|opendataintegrity/i,
};

/** The instrument a heading, cell or sheet is about; null where it names none, or more than one. */
export function instrumentNamed(text: string): Instrument | null {
  const key = squeeze(text);
  const named = instruments.filter(
    (instrument) => abbreviations[instrument].test(text) || names[instrument].test(key),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}
