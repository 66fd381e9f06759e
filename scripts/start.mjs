import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import webpack from "webpack";
import configure from "../webpack.config.js";
import { serve } from "./serve.mjs";

const wishedPort = Number(process.env.PORT ?? 3000);

console.log("กำลังเตรียมสมุดงาน… / Building the workbench…");
const stats = await promisify(webpack)(configure({}, { mode: "production" }));
if (stats.hasErrors()) {
  console.error(stats.toString("errors-only"));
  process.exit(1);
}

const folder = fileURLToPath(new URL("../dist", import.meta.url));
const { address } = await serve([folder], wishedPort).catch((error) => {
  if (error.code === "EADDRINUSE") return serve([folder], 0);
  throw error;
});
console.log(`\n  เปิดในเบราว์เซอร์ / Open in a browser:  ${address}\n  (Ctrl+C to stop)`);
