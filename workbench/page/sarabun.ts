const name = "TH Sarabun New";
/** A Thai and a Latin letter: each is in a file of its own. */
const letters = "กA";

/**
 * The face of Thai official documents, or where this machine has none its stand-in: before anything is drawn with it,
 * since the grid measures letters once.
 */
export async function readySarabun(): Promise<void> {
  if (await isInstalled()) return;
  await import("./sarabun.css");
  const faces = ["400", "700"].map((weight) =>
    document.fonts.load(`${weight} 16px "${name}"`, letters),
  );
  // One that does not come is no reason to show nothing: the browser's own face stands in.
  await Promise.allSettled(faces);
}

function isInstalled(): Promise<boolean> {
  const own = new FontFace("installed", `local("${name}")`);
  return own.load().then(
    () => true,
    () => false,
  );
}
