// One headless browser for a whole run, with a profile of its own, that speaks to nobody by itself.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--disable-default-apps", "--no-default-browser-check",
];

export async function withBrowser(work) {
  const profile = await mkdtemp(join(tmpdir(), "course-player-"));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    headless: true,
    args: FLAGS,
  });
  browser.setDefaultTimeout(20_000);
  try {
    return await work(browser);
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  }
}

/** Notes requests to elsewhere, and everything that the browser complains about. */
export function watch(page, port) {
  const seen = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol !== "about:" && !(["127.0.0.1", "localhost"].includes(url.hostname) && url.port === String(port))) {
      seen.push("asked " + url.origin);
    }
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) {
      seen.push("console: " + message.text());
    }
  });
  page.on("pageerror", (error) => seen.push("script: " + error.message));
  page.on("dialog", (dialog) => dialog.accept());
  return seen;
}
