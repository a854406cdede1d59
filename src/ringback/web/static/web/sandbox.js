// The customer's side. Pieces ask for themselves; what is being written is never taken away.
import "./clocks.js";
import "./dialogs.js";

document.body.addEventListener("htmx:configRequest", (event) => {
  const shown = event.detail.elt.dataset.shown;
  if (shown && event.detail.verb === "get") event.detail.headers["X-Shown"] = shown;
});
document.body.addEventListener("htmx:beforeSwap", (event) => {
  const target = event.detail.target;
  if (!("world" in target.dataset)) return;
  const field = target.contains(document.activeElement) && document.activeElement.closest("textarea");
  if (field && event.detail.elt === target) event.detail.shouldSwap = false;
});
document.body.addEventListener("htmx:afterSwap", (event) => {
  const { target, xhr, elt } = event.detail;
  const version = xhr.getResponseHeader("X-Version");
  const first = !target.dataset.shown;
  if (version && "world" in target.dataset) target.dataset.shown = elt === target ? version : "";
  if (target.id === "chat") {
    target.scrollTop = target.scrollHeight;
    atEnd = true;
    if (!first && document.body.dataset.net !== "private") dot("button[data-net=private]", true);
  }
  if (target.id === "phone") rings(Boolean(target.querySelector('[data-state="ringing"]')));
});

function dot(where, on) {
  const mark = document.querySelector(`${where} .dot`);
  if (mark) mark.hidden = !on;
}

// Whoever reads the newest message still reads it when the telephone takes its room.
const chat = document.getElementById("chat");
let atEnd = true;
chat.addEventListener("scroll", () => { atEnd = chat.scrollHeight - chat.scrollTop - chat.clientHeight < 40; });
new ResizeObserver(() => { if (atEnd) chat.scrollTop = chat.scrollHeight; }).observe(chat);

const title = document.title;
function rings(on) {
  dot("[data-side-switch=phone]", on);
  document.title = on ? "☎ Your telephone rings" : title;
}

function choose(attribute, value) {
  document.body.dataset[attribute] = value;
  const name = attribute === "side" ? "sideSwitch" : attribute;
  for (const each of document.querySelectorAll(attribute === "side" ? "[data-side-switch]" : "button[data-net]")) {
    each.setAttribute("aria-pressed", String(each.dataset[name] === value));
  }
  if (attribute === "net" && value === "private") {
    dot("button[data-net=private]", false);
    const chat = document.getElementById("chat");
    chat.scrollTop = chat.scrollHeight;
  }
}

document.addEventListener("click", (event) => {
  const side = event.target.closest("[data-side-switch]");
  if (side) choose("side", side.dataset.sideSwitch);
  const net = event.target.closest("button[data-net]");
  if (net) choose("net", net.dataset.net);
  const goto = event.target.closest("[data-goto]");
  if (goto) choose("net", goto.dataset.goto);
});

document.addEventListener("change", (event) => {
  if (event.target.closest("[data-submit]")) event.target.form.submit();
});

document.body.addEventListener("htmx:afterRequest", (event) => {
  const form = event.detail.elt;
  if (!form.matches("form[data-clear]") || event.detail.failed || event.detail.xhr.getResponseHeader("HX-Trigger") !== "world-changed") return;
  form.reset();
  form.querySelector("textarea").blur();
  form.closest("details")?.removeAttribute("open");
});

// Enter sends a private message, as in every chat; with Shift it makes a line.
document.addEventListener("keydown", (event) => {
  if (event.target.id === "chat-text" && event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    event.target.form.requestSubmit();
  }
});
