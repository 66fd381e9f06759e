/**
 * In bytes; Excel on the web refuses larger requests and larger answers. Documentation: "Resource limits and
 * performance optimization for Office Add-ins".
 */
const LARGEST_PAYLOAD = 5 * 1024 * 1024;

/** Whether Excel on the platform would refuse to carry the text. */
export function isTooLarge(text: string, platform: string): boolean {
  if (platform !== "OfficeOnline") return false;
  // A character has three bytes at most.
  return text.length * 3 > LARGEST_PAYLOAD && new Blob([text]).size > LARGEST_PAYLOAD;
}

/** Excel's code and words. */
type PayloadRefusal = readonly [code: string, message: string];

export const requestTooLarge: PayloadRefusal = [
  "RequestPayloadSizeLimitExceeded",
  "The request payload size has exceeded the limit.",
];
export const replyTooLarge: PayloadRefusal = [
  "ResponsePayloadSizeLimitExceeded",
  "The response payload size has exceeded the limit.",
];
