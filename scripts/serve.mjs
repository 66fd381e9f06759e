import { createServer } from "node:http";
import sirv from "sirv";

/**
 * Serves built pages on this machine only.
 * @param {string[]} folders looked through in this order
 * @param {number} port 0 for any free one
 * @param {Record<string, string>} policies the Content-Security-Policy header of each page that has one
 * @returns {Promise<{address: string, close: () => void}>}
 */
export function serve(folders, port, policies = {}) {
  const setHeaders = (response, path) => {
    const policy = policies[path.slice(1)];
    if (policy) response.setHeader("Content-Security-Policy", policy);
  };
  const files = folders.map((folder) => sirv(folder, { etag: true, setHeaders }));
  const server = createServer((request, response) => {
    const lookIn = ([first, ...others]) => {
      if (first) first(request, response, () => lookIn(others));
      else {
        response.statusCode = 404;
        response.end();
      }
    };
    lookIn(files);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const { port: taken } = server.address();
      resolve({ address: `http://localhost:${taken}/`, close: () => server.close() });
    });
  });
}
