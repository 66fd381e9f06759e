/** Milliseconds until a browser has begun to read what it was handed. */
const longEnough = 60_000;

/**
 * Hands a file to the browser that the pane runs in, which puts it among its downloads. Nobody tells whether it did:
 * Excel on Mac lets add-ins save nothing (OfficeDev/office-js, issue 2700), nor do some builds on Windows (issue 1511).
 */
export function handOver(bytes: Uint8Array, name: string, mediaType: string): void {
  const link = document.createElement("a");
  // A copy, since the types of a blob want bytes of its own.
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
  link.href = url;
  link.download = name;
  link.click();
  // What was asked for is read from there after this call has ended, nobody tells when.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, longEnough);
}
