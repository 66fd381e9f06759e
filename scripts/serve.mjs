import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import sirv from "sirv";

/**
 * Serves built pages on this machine only.
 * @param {string[]} folders looked through in this order
 * @param {number} port 0 for any free one
 * @param {object} options
 * @param {Record<string, string>} [options.policies] the Content-Security-Policy header of each page that has one
 * @param {{ key: Buffer, cert: Buffer }} [options.certificate] serves over https, as Excel wants it
 * @returns {Promise<{address: string, close: () => void}>}
 */
export function serve(folders, port, { policies = {}, certificate } = {}) {
  const setHeaders = (response, path) => {
    const policy = policies[path.slice(1)];
    if (policy) response.setHeader("Content-Security-Policy", policy);
  };
  const files = folders.map((folder) => sirv(folder, { etag: true, setHeaders }));
  const answer = (request, response) => {
    const lookIn = ([first, ...others]) => {
      if (first) first(request, response, () => lookIn(others));
      else {
        response.statusCode = 404;
        response.end();
      }
    };
    lookIn(files);
  };
  const server = certificate ? createSecureServer(certificate, answer) : createServer(answer);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const { port: taken } = server.address();
      const scheme = certificate ? "https" : "http";
      resolve({ address: `${scheme}://localhost:${taken}/`, close: () => server.close() });
    });
  });
}
