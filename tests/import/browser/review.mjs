/* A coder's pass over a page for review in headless Chromium, by the keyboard only; prints what it
   found as JSON.
   usage: node review.mjs CHROMIUM PAGE PLAN, where PLAN is JSON: {"steps": [...], "pictures": FOLDER}
   A step is a key ("j"), {"type": TEXT}, {"open": FILE}, {"save": NAME}, {"picture": NAME}, {"note": NAME},
   {"letter": CHARACTER} as a keyboard of another alphabet sends it, {"language": "ru"}, {"dark": true},
   {"click": SELECTOR}, {"select": [SELECTOR, VALUE]} or {"reload": true}. */
import { readFileSync } from "node:fs";
import { launch, watch } from "./watch.mjs";

const [executablePath, file, planText] = process.argv.slice(2);
const plan = JSON.parse(planText);
const found = { errors: [], requests: [], notes: {}, saved: {} };
const browser = await launch(executablePath);
const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, acceptDownloads: true });
watch(page, found);

/* A browser that can write into a file, or one that cannot. */
await page.addInitScript((canWrite) => {
  if (!canWrite) {
    delete window.showSaveFilePicker;
    delete window.showOpenFilePicker;
    return;
  }
  window.written = [];
  const stream = { write: async (text) => window.written.push(text), close: async () => {} };
  window.showSaveFilePicker = async () => ({ name: "decisions.csv", createWritable: async () => stream });
}, Boolean(plan.canWrite));

const ready = () => page.waitForFunction(() => document.documentElement.dataset.ready === "true");

/* What is seen and heard of the page. */
const state = () => page.evaluate(() => {
  const text = (selector) => document.querySelector(selector)?.innerText ?? "";
  return {
    count: text("#count"), saved: text("#saved"), place: text("#place"), sentence: text("#sentence"),
    ties: [...document.querySelectorAll("#ties > li")].map((card) => card.innerText),
    current: text('#ties > [aria-current="true"]'), actors: text("#actors"),
    filtered: text("#filtered"), focus: document.activeElement.id,
    unplaced: document.getElementById("unplaced").hidden ? "" : document.getElementById("unplaced").textContent,
    done: document.querySelectorAll(".sentence.done").length,
    language: document.documentElement.lang, open: document.querySelector("dialog[open]")?.id ?? "",
    status: document.getElementById("status").textContent,
    written: (window.written ?? []).at(-1) ?? null,
    unnamed: [...document.querySelectorAll("button, input, select, [role]")].filter((element) =>
      !element.hidden && element.type !== "file" && !(element.innerText || element.getAttribute("aria-label") ||
        element.getAttribute("aria-labelledby") || element.labels?.length || element.id === "status")).length,
  };
});

/* The smallest contrast between words and what they stand on (WCAG asks for 4.5). */
const contrast = () => page.evaluate(() => {
  const rgb = (text) => text.match(/[\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((value) => value / 255).map((value) =>
    value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
    .reduce((sum, value, i) => sum + value * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = rgb(getComputedStyle(at).backgroundColor);
      if (colour.length < 4 || colour[3] > 0.99) return colour;
    }
    return [255, 255, 255];
  };
  let least = { ratio: 21, text: "" };
  for (const element of document.querySelectorAll("body *")) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    const box = element.getBoundingClientRect();
    if (!own || element.disabled || element.closest("button:disabled, #status, script, option, optgroup") || !box.width) continue;
    const a = light(rgb(getComputedStyle(element).color)), b = light(ground(element));
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < least.ratio) least = { ratio, text: element.textContent.slice(0, 40), class: element.className };
  }
  return least;
});

async function download() {
  const [one] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("s")]);
  return readFileSync(await one.path()).toString();
}

await page.goto(`file://${file}`);
await ready();
found.notes.start = await state();
for (const step of plan.steps) {
  if (typeof step === "string") await page.keyboard.press(step);
  else if ("type" in step) await page.keyboard.type(step.type);
  else if ("save" in step) found.saved[step.save] = await download();
  else if ("open" in step) await page.locator("#file").setInputFiles(step.open);
  else if ("picture" in step && plan.pictures)
    await page.screenshot({ path: `${plan.pictures}/${step.picture}.png` });
  else if ("letter" in step)
    await page.evaluate((key) => document.activeElement.dispatchEvent(
      new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })), step.letter);
  else if ("language" in step) await page.locator("#language").selectOption(step.language);
  else if ("dark" in step) await page.emulateMedia({ colorScheme: "dark" });
  else if ("click" in step) await page.locator(step.click).first().click();
  else if ("select" in step) await page.locator(step.select[0]).selectOption(step.select[1]);
  else if ("contrast" in step) found.notes[step.contrast] = await contrast();
  else if ("reload" in step) {
    await page.reload();
    await ready();
  } else if ("note" in step) {
    await page.waitForTimeout(60);
    found.notes[step.note] = await state();
  }
}
found.notes.end = await state();
await browser.close();
console.log(JSON.stringify(found));
