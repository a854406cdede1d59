// The stream says that something changed, and where; the pieces that show it are asked for again.
// Pieces are swapped by element, so a repeated event does no harm.

const waiting = new Map();

export function lookAgain(which) {
  for (const piece of document.querySelectorAll("[data-live]")) {
    const about = piece.dataset.live;
    if (which !== "*" && about !== "*" && about !== String(which)) continue;
    clearTimeout(waiting.get(piece));
    waiting.set(piece, setTimeout(() => {
      waiting.delete(piece);
      if (document.contains(piece)) window.htmx.trigger(piece, "changed");
    }, 80));
  }
}

document.body.addEventListener("htmx:sseMessage", (event) => {
  const data = event.detail && event.detail.data;
  let about = "*";
  try {
    about = JSON.parse(data).case ?? "*";
  } catch {
    about = /^\d+$/.test(data || "") ? data : "*";
  }
  lookAgain(about);
});
document.body.addEventListener("form-done", (event) => {
  const form = event.target.closest?.("form");
  if (form && form.id !== "compose") form.reset();
  if (form && form.contains(document.activeElement)) document.activeElement.blur();
});
document.body.addEventListener("look-again", (event) => lookAgain(event.detail.value ?? event.detail));

// Never under somebody's hands: while text is selected, or when nothing changed, what is shown stays.
document.body.addEventListener("htmx:configRequest", (event) => {
  const shown = event.detail.elt.dataset.shown;
  if (shown && event.detail.verb === "get" && event.detail.elt.dataset.live) event.detail.headers["X-Shown"] = shown;
});
// Whether somebody is filling in something inside: it must not be taken from under their hands.
function inUse(piece) {
  const field = piece.contains(document.activeElement) && document.activeElement.closest("textarea, select, input");
  return Boolean(field || piece.querySelector("form input:checked") || [...piece.querySelectorAll("form textarea")].some((each) => each.value));
}
document.body.addEventListener("htmx:beforeSwap", (event) => {
  const target = event.detail.target;
  if (event.detail.elt === target && target.dataset.live && event.detail.requestConfig.verb === "get" && inUse(target)) {
    event.detail.shouldSwap = false;
    setTimeout(() => lookAgain(target.dataset.live), 3000);
    return;
  }
  if (target.id !== "talk" || event.detail.elt !== target) return;
  const selection = document.getSelection();
  if (selection && !selection.isCollapsed && target.contains(selection.anchorNode)) {
    event.detail.shouldSwap = false;
    setTimeout(() => lookAgain(target.dataset.live), 1500);
    return;
  }
  target.dataset.atEnd = String(target.scrollHeight - target.scrollTop - target.clientHeight < 60);
});
document.body.addEventListener("htmx:afterSwap", (event) => {
  const { target, xhr, elt } = event.detail;
  const version = xhr && xhr.getResponseHeader("X-Version");
  if (version && elt === target && target.dataset.live) target.dataset.shown = version;
  if (target.id !== "talk" || elt !== target) return;
  if (target.dataset.atEnd === "true") target.scrollTop = target.scrollHeight;
});

// Offline is said, and taken back. The stream reconnects by itself.
const banner = document.getElementById("offline");
let lost = 0;
function offline(on) {
  if (banner) banner.hidden = !on;
}
document.body.addEventListener("htmx:sseError", () => {
  clearTimeout(lost);
  lost = setTimeout(() => offline(true), 3000);
});
document.body.addEventListener("htmx:sseOpen", () => {
  clearTimeout(lost);
  if (banner && !banner.hidden) lookAgain("*");
  offline(false);
});
window.addEventListener("offline", () => offline(true));
window.addEventListener("online", () => { offline(false); lookAgain("*"); });
