// Reads unpacked QTI 3.0 packages with the QTI components of another maker, item by item as a candidate, and says what is wrong.
//   node read-qti.mjs FOLDER...        a line for each folder; exit status 1 if any failed
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { watch, withBrowser } from "./browser.mjs";
import { serve } from "./server.mjs";

async function read(page, origin, folder) {
  const items = [...(await readFile(join(folder, "imsmanifest.xml"), "utf8")).matchAll(/type="imsqti_item_xmlv3p0" href="([^"]+)"/g)];
  assert.ok(items.length > 0, "the manifest has items");
  await page.goto(origin + "/qti.html");
  await page.waitForFunction((count) => {
    const test = document.querySelector("test-container")?.shadowRoot;
    return test?.querySelectorAll("qti-assessment-item-ref").length === count;
  }, items.length);
  const references = await page.locator("qti-assessment-item-ref").evaluateAll((found) => found.map((one) => one.getAttribute("href")));
  assert.deepEqual(references, items.map(([, path]) => "/course/" + path), "the test has the manifest's items, in order");
  for (const [index, [, path]] of items.entries()) {
    const identifier = basename(path, ".xml");
    const item = page.locator(`qti-assessment-item[identifier="${identifier}"]`);
    await item.waitFor({ state: "attached" });
    const source = await readFile(join(folder, path), "utf8");
    const prompt = await item.locator("qti-prompt").evaluate((element) => element.textContent.trim());
    assert.ok(prompt.length > 0 && source.includes(prompt.slice(0, 20).replaceAll("&", "&amp;").replaceAll("<", "&lt;")), identifier + " asks");
    for (const rubric of await item.locator("qti-rubric-block").all()) {
      assert.ok(!(await rubric.isVisible()), identifier + " shows a candidate what an answer must have");
    }
    await item.locator("textarea").pressSequentially("To " + identifier);
    await item.locator("textarea").blur();
    await page.waitForFunction(
      ([place, answer]) => {
        const entry = document.querySelector("qti-test").testContext.items[place];
        return entry?.variables?.find((variable) => variable.identifier === "RESPONSE")?.value === answer;
      },
      [index, "To " + identifier],
    );
    if (index + 1 < items.length) {
      await page.click("#next");
    }
  }
}

let failed = 0;
await withBrowser(async (browser) => {
  for (const folder of process.argv.slice(2)) {
    const server = await serve(folder);
    const page = await browser.newPage();
    const seen = watch(page, server.port);
    let wrong = "";
    try {
      await read(page, "http://127.0.0.1:" + server.port, folder);
      wrong = seen.join("; ");
    } catch (fault) {
      wrong = String(fault.message).replace(/\s*\n\s*/g, " ").slice(0, 500);
    }
    await page.close();
    server.close();
    failed += wrong ? 1 : 0;
    console.log(basename(folder) + ": " + (wrong ? "FAILED " + wrong : "ok"));
  }
});
process.exit(failed > 0 ? 1 : 0);
