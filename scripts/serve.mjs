import { createServer } from "node:http";
import sirv from "sirv";

/**
 * Serves the built pages on this machine only.
 * @param {number} port 0 for any free one
 * @returns {Promise<{address: string, close: () => void}>}
 */
export function serve(folder, port) {
  const files = sirv(folder, { etag: true });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const { port: taken } = server.address();
      resolve({ address: `http://localhost:${taken}/`, close: () => server.close() });
    });
  });
}
