// Serves the learning system or a QTI player, and one unpacked package on localhost, the package under the strictest policy that it must bear.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

const HERE = import.meta.dirname;
const LMS = {
  "/lms.html": join(HERE, "lms.html"),
  "/lms.js": join(HERE, "lms.js"),
  "/scorm12.min.js": join(HERE, "node_modules/scorm-again/dist/scorm12.min.js"),
  "/qti.html": join(HERE, "qti.html"),
  "/qti-components.js": join(HERE, "node_modules/@citolab/qti-components/cdn/index.global.js"),
};
const TYPES = { ".xml": "text/xml", ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css" };
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";

export async function serve(folder) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const course = path.startsWith("/course/");
    const file = course ? join(folder, normalize("/" + path.slice("/course/".length))) : LMS[path];
    try {
      const content = await readFile(file);
      const headers = { "content-type": TYPES[extname(file)] ?? "application/octet-stream", "cache-control": "no-store" };
      response.writeHead(200, course ? { ...headers, "content-security-policy": POLICY } : headers);
      response.end(content);
    } catch {
      response.writeHead(path === "/favicon.ico" ? 204 : 404);
      response.end();
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { port: server.address().port, close: () => server.close() };
}
