import type { MessagePort } from "node:worker_threads";

/** As a worker: does each thing that it is handed, and hands back what came of it. */
export function workFor(port: MessagePort, work: (file: string) => Promise<unknown>): void {
  port.on("message", (file: string) => {
    // A rejection ends the worker, and the program hears of it.
    void work(file).then((done) => {
      port.postMessage(done);
    });
  });
}
