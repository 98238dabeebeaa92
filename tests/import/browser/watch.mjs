/* A browser for the tests of pages, and what goes wrong in a page. */
import { chromium } from "playwright-core";

export const launch = (executablePath) => chromium.launch({ executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"] });

/* Notes in `found` the errors of a page and what it asks of the network. */
export function watch(page, found) {
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
}
