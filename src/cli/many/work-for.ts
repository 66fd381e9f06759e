import { parentPort } from "node:worker_threads";

/**
 * Where this program runs as a worker: does each thing that it is handed, and hands back what came of it.
 * @returns false where it runs by itself.
 */
export function worksForAnother(work: (file: string) => Promise<unknown>): boolean {
  const port = parentPort;
  if (!port) return false;
  port.on("message", (file: string) => {
    // A rejection ends the worker, and the program hears of it.
    void work(file).then((done) => {
      port.postMessage(done);
    });
  });
  return true;
}
