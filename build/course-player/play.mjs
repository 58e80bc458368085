// Plays unpacked SCORM packages as a learner does, with the keyboard, and says what is wrong with them.
//   node play.mjs FOLDER[@STEP]...     all steps, or one; a line for each argument; exit status 1 if any failed
import { readdir } from "node:fs/promises";
import { basename } from "node:path";
import { watch, withBrowser } from "./browser.mjs";
import { serve } from "./server.mjs";
import { STEPS } from "./steps.mjs";

let failed = 0;
await withBrowser(async (browser) => {
  for (const argument of process.argv.slice(2)) {
    const [folder, only] = argument.split("@");
    const pages = (await readdir(folder)).filter((name) => name.endsWith(".html")).sort();
    const server = await serve(folder);
    const wrong = [];
    for (const [name, step] of Object.entries(STEPS)) {
      if (!only || only === name) {
        const page = await browser.newPage();
        const seen = watch(page, server.port);
        try {
          await step({ browser, page, pages, origin: "http://127.0.0.1:" + server.port, other: "http://localhost:" + server.port });
          if (seen.length > 0) {
            throw new Error(seen.join("; "));
          }
        } catch (fault) {
          wrong.push(name + ": " + String(fault.message).replace(/\s*\n\s*/g, " ").slice(0, 500));
        }
        await page.close();
      }
    }
    server.close();
    failed += wrong.length > 0 ? 1 : 0;
    console.log(basename(folder) + (only ? "@" + only : "") + ": " + (wrong.length > 0 ? "FAILED " + wrong.join(" | ") : "ok"));
  }
});
process.exit(failed > 0 ? 1 : 0);
