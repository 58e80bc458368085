// What a learner does, step by step, and what must come of it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const AXE = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const STRANGE = "Tide | ebb ~ neap ^ “é” 中 🌱\nsecond line";
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const questions = (pages) => pages.find((name) => name.startsWith("questions"));
const workbook = (pages) => pages.find((name) => name.startsWith("workbook"));

/** Opens a page in the learning system; what it kept of an earlier visit comes along. */
async function launch({ page, origin }, name, kept, refused) {
  await page.goto(origin + "/lms.html");
  await page.evaluate(([url, state, element]) => window.launch(url, state, element), [origin + "/course/" + name, kept ?? null, refused ?? null]);
  const frame = await (await page.waitForSelector("#content")).contentFrame();
  await frame.waitForURL("**/" + name);
  await frame.waitForFunction(() => document.getElementById("room").textContent !== "");
  return frame;
}

/** Leaves the page as a learning system closes it, and returns what it keeps. */
async function leave({ page }) {
  await page.evaluate(() => (document.getElementById("content").src = "about:blank"));
  await page.waitForFunction(() => window.lms.log.some(([call]) => call === "LMSFinish"));
  const kept = await page.evaluate(() => window.lms.keep());
  const calls = await page.evaluate(() => window.lms.log);
  assert.equal(calls.filter(([call]) => call === "LMSInitialize").length, 1, "LMSInitialize once");
  assert.equal(calls.filter(([call]) => call === "LMSFinish").length, 1, "LMSFinish once");
  const set = calls.filter(([call]) => call === "LMSSetValue");
  assert.deepEqual(set.filter((call) => call.at(-1) !== "true"), [], "every value is taken");
  for (const [, element, value] of set.filter(([, element]) => element === "cmi.suspend_data")) {
    assert.ok(value.length <= 4096, element + " has " + value.length + " characters");
    assert.match(value, /^[ -~]*$/, element + " is ASCII");
  }
  const last = (element) => set.filter(([, name]) => name === element).at(-1)?.[2];
  assert.equal(last("cmi.core.exit"), "suspend");
  assert.match(last("cmi.core.session_time"), /^\d{4}:\d\d:\d\d$/);
  assert.ok(!set.some(([, element, value]) => element === "cmi.core.lesson_status" && /passed|failed/.test(value)), "no machine passes anybody");
  return kept;
}

const value = ({ page }, element) => page.evaluate((name) => window.lms.value(name), element);
const ids = (frame, selector = ".field") => frame.$$eval(selector, (found) => found.map((one) => one.id));
const values = (frame) => frame.$$eval(".field", (found) => found.map((one) => (one.type === "checkbox" ? one.checked : one.value)));
const focused = (frame) => frame.evaluate(() => document.activeElement.id);
const said = (frame, id) => frame.$eval("#" + id, (element) => element.textContent);
const waitUntilSaid = (frame, id, words) =>
  frame.waitForFunction(([where, what]) => document.getElementById(where).textContent.includes(what), [id, words]);

/** Goes on by Tab until something has the focus. */
async function tabTo({ page }, frame, id) {
  for (let presses = 0; presses < 60; presses++) {
    if ((await focused(frame)) === id) {
      const outline = await frame.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
      assert.notEqual(outline, "none", "the focus is seen on " + id);
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab does not come to " + id);
}

async function write(world, frame, id, text) {
  await tabTo(world, frame, id);
  await world.page.keyboard.insertText(text);
}

async function press(world, frame, id) {
  await tabTo(world, frame, id);
  await world.page.keyboard.press("Enter");
}

async function checkAccess(frame) {
  await frame.evaluate(() => window.scrollTo(0, document.body.scrollHeight)); // where no message lies over a field
  await frame.evaluate(AXE);
  const { violations } = await frame.evaluate((tags) => window.axe.run(document, { runOnly: tags }), RULES);
  const words = violations.map((violation) => violation.id + " at " + violation.nodes.map((node) => node.target).join(", "));
  assert.equal(words.join("; "), "", "axe");
}

export const STEPS = {
  async questions(world) {
    const name = questions(world.pages);
    let frame = await launch(world, name);
    const fields = await ids(frame);
    const [last] = fields.slice(-1);
    assert.ok(fields.length > 1, "more than one question");
    assert.equal(await value(world, "cmi.core.lesson_status"), "incomplete");
    for (const id of fields.slice(0, -1)) {
      await write(world, frame, id, STRANGE + id);
    }
    await press(world, frame, "submit");
    await waitUntilSaid(frame, "status", "no answer yet");
    assert.equal(await focused(frame), last, "the question without an answer gets the focus");
    const share = String(Math.floor((100 * (fields.length - 1)) / fields.length));
    assert.equal(String(await value(world, "cmi.core.score.raw")), share);
    assert.equal(String(await value(world, "cmi.core.score.max")), "100");
    assert.equal(await value(world, "cmi.core.lesson_status"), "incomplete");
    const written = await values(frame);
    let kept = await leave(world);

    frame = await launch(world, name, kept);
    assert.deepEqual(await values(frame), written, "the answers are back");
    assert.equal(await focused(frame), last, "the place is back");
    assert.match(await said(frame, "status"), /answers are back/);
    await world.page.keyboard.insertText("word ".repeat(100));
    await press(world, frame, "submit");
    await waitUntilSaid(frame, "status", "A person judges");
    assert.match(await said(frame, "status"), /first 255 characters/);
    assert.equal(await value(world, "cmi.core.lesson_status"), "completed");
    assert.equal(String(await value(world, "cmi.core.score.raw")), "100");
    const reported = await world.page.evaluate(() => window.lms.log.filter(([call, element]) => call === "LMSSetValue" && element.startsWith("cmi.interactions.")));
    for (const [index, id] of fields.entries()) {
      const of = (part) => reported.find(([, element]) => element === "cmi.interactions." + index + "." + part)?.[2];
      assert.equal(of("type"), "fill-in");
      assert.equal(of("result"), "neutral");
      assert.equal(of("id"), await frame.$eval("#" + id, (field) => field.dataset.token));
      assert.ok(of("student_response").length > 0 && of("student_response").length <= 255);
    }
    kept = await leave(world);

    frame = await launch(world, name, kept);
    assert.equal(await value(world, "cmi.core.lesson_status"), "completed");
    assert.match(await said(frame, "connection"), /submitted this page before/);
    assert.match((await values(frame)).at(-1), /^word word/);
    await leave(world);
  },

  async overflow(world) {
    const name = questions(world.pages);
    let frame = await launch(world, name);
    const [first, second] = await ids(frame);
    await write(world, frame, first, "short and whole");
    await write(world, frame, second, "🌱".repeat(200) + "x".repeat(4000));
    await waitUntilSaid(frame, "problem", "too long");
    assert.equal(await frame.$eval("#" + second, (field) => field.getAttribute("aria-invalid")), "true");
    await press(world, frame, "store");
    await waitUntilSaid(frame, "status", "Not everything is stored");
    const kept = await leave(world);

    frame = await launch(world, name, kept);
    const [one, two] = await values(frame);
    assert.equal(one, "short and whole", "what fits is whole");
    assert.ok(two.startsWith("🌱".repeat(200) + "xxx") && two.length > 2000 && two.length < 4400, "the beginning is kept");
    assert.match(await said(frame, "status"), /did not fit/);
    await leave(world);
  },

  async damaged(world) {
    const name = questions(world.pages);
    let frame = await launch(world, name);
    const [first] = await ids(frame);
    await write(world, frame, first, "kept in part");
    await press(world, frame, "store");
    const kept = await leave(world);

    frame = await launch(world, name, { ...kept, suspend_data: kept.suspend_data.slice(0, 22) });
    assert.match(await said(frame, "status"), /damaged/);
    await leave(world);

    frame = await launch(world, name, { ...kept, suspend_data: kept.suspend_data.replace(/^1\|\w+/, "1|00000000") });
    assert.deepEqual(await values(frame), (await ids(frame)).map(() => ""), "no answer stands under another question");
    assert.ok(await frame.isVisible("#earlier"));
    assert.match(await said(frame, "earlier"), /kept in part/);
  },

  async faults(world) {
    const frame = await launch(world, questions(world.pages), null, "cmi.suspend_data");
    const [first] = await ids(frame);
    await write(world, frame, first, "refused");
    await press(world, frame, "store");
    await waitUntilSaid(frame, "problem", "405");
    assert.match(await said(frame, "problem"), /cmi\.suspend_data/);
  },

  async review(world) {
    const frame = await launch(world, questions(world.pages), { core: { lesson_mode: "review" } });
    const [first] = await ids(frame);
    await write(world, frame, first, "too late");
    assert.equal((await values(frame))[0], "");
    const set = await world.page.evaluate(() => window.lms.log.filter(([call]) => call === "LMSSetValue"));
    assert.deepEqual(set, [], "nothing is stored");
  },

  async alone(world) {
    const name = questions(world.pages);
    await world.page.goto(world.origin + "/course/" + name);
    await waitUntilSaid(world.page, "connection", "No learning system is connected");
    const [first] = await ids(world.page);
    await world.page.fill("#" + first, "not stored");
    await world.page.click("#store");
    await waitUntilSaid(world.page, "status", "Not everything is stored");
    await world.page.emulateMedia({ media: "print" });
    await world.page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    assert.ok(await world.page.isVisible("text=not stored"), "an answer is printed");

    const opened = await launchIn(world, name);
    assert.equal(await value(world, "cmi.core.lesson_status"), "incomplete", "an API in the opener is found");
    await opened.close();
  },

  async foreign(world) {
    await world.page.goto(world.other + "/lms.html");
    await world.page.evaluate(([url]) => window.launch(url), [world.origin + "/course/" + questions(world.pages)]);
    const frame = await (await world.page.waitForSelector("#content")).contentFrame();
    await frame.waitForFunction(() => document.getElementById("connection")?.textContent.includes("No learning system"));
  },

  async workbook(world) {
    const name = workbook(world.pages);
    if (!name) {
      return;
    }
    let frame = await launch(world, name);
    for (const id of await ids(frame, "textarea.field, input[type=text].field")) {
      await write(world, frame, id, "Done " + id);
    }
    for (const id of await ids(frame, "input[type=checkbox].field")) {
      await frame.focus("#" + id);
      await world.page.keyboard.press("Space");
    }
    const written = await values(frame);
    await frame.focus("#submit");
    await world.page.keyboard.press("Enter");
    await waitUntilSaid(frame, "status", "Marked as finished");
    assert.equal(await value(world, "cmi.core.lesson_status"), "completed");
    assert.ok(written.every((answer) => answer === true || answer.startsWith("Done ")));
    const kept = await leave(world);

    frame = await launch(world, name, kept);
    assert.deepEqual(await values(frame), written);
    await leave(world);
  },

  async access(world) {
    for (const name of world.pages) {
      const frame = await launch(world, name);
      await checkAccess(frame);
      await world.page.setViewportSize({ width: 336, height: 800 });
      const width = await frame.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
      assert.ok(width[1] <= 320 && width[0] <= width[1], name + " is " + width[0] + " wide on a screen of " + width[1]);
      await world.page.setViewportSize({ width: 1280, height: 800 });
      await leave(world);
    }
  },
};

/** Opens the page in a window of its own, as many learning systems do. */
async function launchIn({ browser, page, origin }, name) {
  await page.emulateMedia({ media: "screen" });
  await page.goto(origin + "/lms.html");
  await page.evaluate(() => window.launch("about:blank"));
  const [opened] = await Promise.all([
    browser.waitForEvent("page"),
    page.evaluate((url) => void window.open(url), origin + "/course/" + name),
  ]);
  await opened.waitForFunction(() => document.getElementById("room")?.textContent.includes("Stored"));
  return opened;
}
