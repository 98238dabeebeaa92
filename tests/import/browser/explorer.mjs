/* Clicks through an explorer page in headless Chromium and prints what it found as JSON.
   usage: node explorer.mjs PAGE CHROMIUM [SCREENSHOT] */
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const [file, executablePath, screenshot] = process.argv.slice(2);
const found = { errors: [], requests: [] };
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu",
  "--disable-background-networking", "--no-first-run"] });
const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, acceptDownloads: true });
page.on("pageerror", (error) => found.errors.push(error.message));
/* what the page's policy forbids is said in the console; "dialog" is a script of somebody else's */
page.on("console", (message) => {
  if (message.type() === "error") found.errors.push(message.text());
});
page.on("dialog", (dialog) => {
  found.errors.push(`dialog ${dialog.message()}`);
  dialog.dismiss();
});
page.on("request", (request) => {
  if (!/^(file|blob|data):/.test(request.url())) found.requests.push(request.url());
});
/* what the policy forbids never leaves the browser, though some versions announce it */
page.on("requestfailed", (request) => {
  if (/csp/i.test(request.failure().errorText))
    found.requests = found.requests.filter((url) => url !== request.url());
});

const visible = () => page.evaluate(() => ({
  nodes: silkgraph.cy.nodes().not(".out").length, edges: silkgraph.cy.edges().not(".out").length }));
const card = () => page.locator("#card").innerText();

await page.goto(`file://${file}`);
await page.waitForFunction(() => document.documentElement.dataset.ready === "true");
found.ready = await page.evaluate(() => performance.now());
found.count = await page.locator("#count").innerText();
found.all = await visible();

/* search by keyboard, open the card of the first hit */
await page.keyboard.press("/");
await page.keyboard.type("zakhtelec");
found.hits = await page.locator("#actors button").allInnerTexts();
if (found.hits.length) {
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  found.actorCard = await card();
  /* from the card of the actor to that of a tie, with its sentences */
  await page.locator("#card .link").first().click();
  found.tieCard = await card();
  found.marks = await page.locator("#card mark").count();
  await page.keyboard.press("Escape");
  found.closed = await page.locator("#card").isHidden();
}
await page.locator("#search").fill("");

/* a click on the drawing itself */
found.clicked = await page.evaluate(() => {
  const node = silkgraph.cy.nodes().not(".out").max((each) => each.data("size")).ele;
  const { x, y } = node.renderedPosition(), box = document.getElementById("graph").getBoundingClientRect();
  return { label: node.data("label"), x: x + box.left, y: y + box.top };
});
await page.mouse.click(found.clicked.x, found.clicked.y);
await page.waitForTimeout(100);
found.clickedCard = await card();
if (screenshot) await page.screenshot({ path: screenshot });

/* filters */
const uncheck = async (selector) => {
  await page.locator(selector).uncheck();
  const now = await visible();
  await page.locator(selector).check();
  return now;
};
found.withoutCompanies = await uncheck('#types input[value="company"]');
if (await page.locator('#modalities input[value="prospective"]').count())
  found.withoutPlans = await uncheck('#modalities input[value="prospective"]');
if (!(await page.locator("#years").isHidden())) {
  await page.locator("#undated").uncheck();
  found.dated = await visible();
  await page.locator("#from").evaluate((range) => {
    range.value = range.max;
    range.dispatchEvent(new Event("input", { bubbles: true }));
  });
  found.lastYear = await visible();
}
await page.locator("#reset").click();
found.reset = await visible();

/* saving */
for (const format of ["svg", "png"]) {
  const [download] = await Promise.all([page.waitForEvent("download"),
    page.locator(`#save-${format}`).click()]);
  const bytes = readFileSync(await download.path());
  found[format] = format === "svg" ? bytes.toString() : bytes.subarray(1, 4).toString();
}

/* how long it takes to move and to filter */
found.panning = await page.evaluate(async () => {
  const start = performance.now();
  for (let i = 0; i < 10; i++) {
    silkgraph.cy.panBy({ x: 10, y: 5 });
    await new Promise(requestAnimationFrame);
  }
  return (performance.now() - start) / 10;
});
found.filtering = await page.evaluate(() => {
  const start = performance.now(), box = document.querySelector("#types input");
  box.click();
  box.click();
  return (performance.now() - start) / 2;
});
await browser.close();
console.log(JSON.stringify(found));
