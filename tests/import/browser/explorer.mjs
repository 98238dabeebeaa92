/* Clicks through an explorer page in headless Chromium and prints what it found as JSON.
   usage: node explorer.mjs PAGE CHROMIUM PARTS [SCREENSHOTS]
   PARTS: all, or names of functions here; with a folder, pictures of each view. */
import { readFileSync } from "node:fs";
import { launch, watch } from "./watch.mjs";

const [file, executablePath, how, screenshots] = process.argv.slice(2);
const found = { errors: [], requests: [] };
const browser = await launch(executablePath);

/* A page that notes what goes wrong in it. */
async function open(viewport, hash = "", more = {}) {
  const context = await browser.newContext({ viewport, acceptDownloads: true, ...more });
  const page = await context.newPage();
  watch(page, found);
  /* what the policy forbids never leaves the browser, though some versions announce it */
  page.on("requestfailed", (request) => {
    if (/csp/i.test(request.failure().errorText))
      found.requests = found.requests.filter((url) => url !== request.url());
  });
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.goto(`file://${file}${hash}`);
  await page.waitForFunction(() => document.documentElement.dataset.ready === "true", null, { timeout: 120000 });
  /* seconds that the page itself has worked, however busy the machine is */
  page.worked = async () => (await session.send("Performance.getMetrics")).metrics
    .find((metric) => metric.name === "TaskDuration").value;
  return page;
}

const desktop = { width: 1400, height: 900 };
const page = await open(desktop);
await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
found.firstDrawing = await page.worked();

const visible = (where = page) => where.evaluate(() => ({
  nodes: silkgraph.cy.nodes().not(".out").length, edges: silkgraph.cy.edges().not(".out").length }));
const card = (where = page) => where.locator("#card").innerText();
const count = (selector, where = page) => where.locator(selector).count();
const picture = async (name, where = page) =>
  screenshots && where.screenshot({ path: `${screenshots}/${name}.png` });
/* where an actor is on the screen; without an id, the largest */
const pointOf = (id, where = page) => where.evaluate((wanted) => {
  const { cy } = silkgraph;
  const node = wanted ? cy.getElementById(wanted)
    : cy.nodes().not(".out").max((each) => each.data("size")).ele;
  const { x, y } = node.renderedPosition(), box = document.getElementById("graph").getBoundingClientRect();
  return { id: node.id(), label: node.data("lines").join(" "), x: x + box.left, y: y + box.top };
}, id);
const slide = (id, value) => page.locator(id).evaluate((range, to) => {
  range.value = to === "max" ? range.max : to;
  range.dispatchEvent(new Event("input", { bubbles: true }));
}, value);

found.count = await page.locator("#count").innerText();
found.all = await visible();
found.named = await page.evaluate(() => silkgraph.cy.nodes(".named").map((node) => node.id()));
await picture("first");

let largest;

/* search by keyboard, open the card of the first hit */
async function search() {
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
    found.marks = await count("#card mark");
    await page.keyboard.press("Escape");
    found.closed = await page.locator("#card").isHidden();
  }
  await page.locator("#search").fill("");
}

/* the pointer on the drawing, and a click */
async function point() {
  largest = await pointOf();
  await page.mouse.move(largest.x, largest.y);
  await page.waitForTimeout(100);
  found.tip = await page.locator("#tip").innerText();
  await picture("hover");
  await page.mouse.click(largest.x, largest.y);
  await page.waitForTimeout(100);
  found.clicked = largest;
  found.clickedCard = await card();
  await picture("card");
}

/* neighbours alone, then those of another one too, then all again */
async function neighbours() {
  await page.locator("#only-neighbours").click();
  found.neighbours = await visible();
  const other = await page.evaluate((id) => silkgraph.cy.nodes().not(".out")
    .filter((node) => node.id() !== id).max((node) => node.degree()).ele.id(), largest.id);
  await page.evaluate((id) => silkgraph.chooseActor(id), other);
  await page.locator("#add-neighbours").click();
  found.expanded = await visible();
  await picture("neighbours");
  await page.locator("#show-all").click();
  await page.keyboard.press("Escape");
}

/* from the list to the path between two actors */
async function path() {
  found.path = await page.evaluate((id) => {
    const { cy } = silkgraph, reach = cy.elements().bfs({ roots: cy.getElementById(id) });
    return { to: reach.path.last().id(), length: cy.elements().dijkstra(cy.getElementById(id))
      .distanceTo(reach.path.last()) };
  }, largest.id);
  await page.evaluate((id) => silkgraph.chooseActor(id), largest.id);
  await page.locator("#path-to").click();
  found.pathNotice = await page.locator("#notice").innerText();
  await page.evaluate((id) => silkgraph.chooseActor(id), found.path.to);
  found.pathSteps = await count("#card ol.path li");
  found.pathMarked = await page.evaluate(() => silkgraph.cy.nodes(".chosen").length);
  await picture("path");
  await page.keyboard.press("Escape");
}

/* tables */
async function tables() {
  await page.locator("#show-table").click();
  const column = async (index) => (await page.locator(`#table tbody tr td:nth-child(${index})`).allInnerTexts());
  found.byStrength = (await column(5)).map(Number);
  await page.locator("#table th:nth-child(1) button").click();
  found.byName = await column(1);
  await page.locator("#table th:nth-child(7) button").click();
  found.byBetweenness = (await column(7)).map(Number);
  await picture("table");
  await page.locator("#tab-ties").click();
  found.tieRows = await count("#table tbody tr");
  await page.locator("#table tbody tr:first-child button").click();
  found.rowCard = await card();
  await page.locator("#close-table").click();
  await page.keyboard.press("Escape");
}

/* looks */
async function looks() {
  const lookOf = () => page.evaluate(() => silkgraph.cy.nodes().map((node) => [node.data("size"), node.data("fill")]));
  found.usualLook = await lookOf();
  await page.locator("#colour-by").selectOption("community");
  await page.locator("#size-by").selectOption("betweenness");
  found.otherLook = await lookOf();
  await page.locator("#colour-by").selectOption("pagerank");
  found.ramp = new Set((await lookOf()).map(([, fill]) => fill)).size;
  found.legend = await page.locator("#legend").innerText();
  await picture("looks");
  await page.locator("#colour-by").selectOption("type");
  await page.locator("#size-by").selectOption("strength");
  await page.locator("#theme").click();
  found.dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await picture("dark");
  await page.locator("#theme").click();
}

/* filters, new places for what is left, and the address that leads back to it */
async function filters() {
  const uncheck = async (selector) => {
    await page.locator(selector).uncheck();
    const now = await visible();
    await page.locator(selector).check();
    return now;
  };
  found.withoutCompanies = await uncheck('#types input[value="company"]');
  if (await count('#modalities input[value="prospective"]'))
    found.withoutPlans = await uncheck('#modalities input[value="prospective"]');
  if (!(await page.locator("#years").isHidden())) {
    await page.locator("#undated").uncheck();
    found.dated = await visible();
    await slide("#from", "max");
    found.lastYear = await visible();
    found.span = await page.locator("#span").innerText();
    await page.locator("#undated").check();
    await slide("#from", "0");
  }
  await page.locator('#types input[value="company"]').uncheck();
  const placesOf = () => page.evaluate(() => silkgraph.cy.nodes().not(".out").map((node) => node.position("x")));
  const before = await placesOf();
  await page.locator("#relayout").click();
  const after = await placesOf();
  found.moved = after.filter((x, i) => Math.abs(x - before[i]) > 1).length;
  await page.locator("#size-by").selectOption("degree");
  await page.locator("#show-table").click();
  found.hash = await page.evaluate(() => location.hash);
  found.filtered = await visible();
  const again = await open(desktop, found.hash);
  found.again = { ...await visible(again), hash: await again.evaluate(() => location.hash),
    size: await again.locator("#size-by").inputValue(), table: await again.locator("#tables").isVisible() };
  await again.close();
}

/* saving what is shown */
async function saving() {
  const saved = async (format) => {
    await page.locator("#saving summary").click();
    const [download] = await Promise.all([page.waitForEvent("download"),
      page.locator(`#save-${format}`).click()]);
    return readFileSync(await download.path());
  };
  for (const format of ["svg", "ties-csv", "actors-csv", "graphml"])
    found[format] = (await saved(format)).toString();
  found.png = (await saved("png")).subarray(1, 4).toString();
  await page.locator("#reset").click();
  if (await page.locator("#tables").isVisible()) await page.locator("#close-table").click();
  found.reset = await visible();
  found.graphmlOfAll = (await saved("graphml")).toString();
}

/* how much work a frame is while the drawing is dragged, and filtering */
async function speed() {
  await page.locator("#fit").click();
  const blank = await page.evaluate(() => {
    const box = document.getElementById("graph").getBoundingClientRect();
    return { x: box.left + 3, y: box.top + 3 };
  });
  await page.mouse.move(blank.x, blank.y);
  await page.mouse.down();
  await page.mouse.move(blank.x + 5, blank.y + 5);
  await page.waitForTimeout(300);
  const workBefore = await page.worked();
  const steps = 40;
  for (let i = 1; i <= steps; i++) {
    await page.mouse.move(blank.x + 5 + 4 * i, blank.y + 5 + 2 * i);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  found.frame = (await page.worked() - workBefore) / steps;
  await page.mouse.up();
  found.filtering = await page.evaluate(() => {
    const start = performance.now(), box = document.querySelector("#types input");
    box.click();
    box.click();
    return (performance.now() - start) / 2;
  });
}

/* a phone: the drawing first, a tap brings a card over it, filters in a sheet */
async function onPhone() {
  const phone = await open({ width: 390, height: 800 }, "", { isMobile: true, hasTouch: true });
  const share = await phone.evaluate(() => {
    const box = document.getElementById("graph").getBoundingClientRect();
    return { part: box.height / innerHeight, wide: document.documentElement.scrollWidth <= innerWidth };
  });
  const target = await pointOf("", phone);
  await phone.touchscreen.tap(target.x, target.y);
  await phone.waitForTimeout(400);
  const over = await phone.locator("#card").boundingBox();
  found.phone = { ...share, target, card: await card(phone), over };
  await picture("phone-card", phone);
  await phone.locator("#card .close").click();
  await picture("phone", phone);
  await phone.locator("#show-panel").click();
  found.phone.panel = await phone.locator("#search").isVisible();
  await picture("phone-filters", phone);
}

const walk = [search, point, neighbours, path, tables, looks, filters, saving, speed, onPhone];
for (const part of walk) if (how === "all" || how.split(",").includes(part.name)) await part();
await browser.close();
console.log(JSON.stringify(found));
