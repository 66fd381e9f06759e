import { validateManifest } from "office-addin-manifest";

/**
 * Asks Microsoft's own validator, where there is a network; it is sent the manifest and nothing else.
 * @returns {Promise<{ asked: boolean, errors: string[] }>} not asked: why it gave no answer
 */
export async function validateOnline(file) {
  try {
    const { isValid, report, status, statusText } = await validateManifest(file);
    if (!report) return { asked: false, errors: [`${status} ${statusText}`] };
    const errors = (report.errors ?? []).map(({ title, content }) => `${title}: ${content}`);
    return { asked: true, errors: isValid ? [] : [`${report.status}`, ...errors] };
  } catch (error) {
    // No network; the checks made here stand.
    const why = error instanceof Error ? error.message : String(error);
    return { asked: false, errors: [why.replaceAll("\n", " ")] };
  }
}
