// What htmx does not do by itself. No customer data is kept anywhere by these modules.
import "./live.js";
import "./clocks.js";
import "./dialogs.js";
import "./composer.js";
import "./redact.js";
import "./keys.js";
import "./prefs.js";

// Conversation or "About this case", where both do not fit.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-view-switch]");
  if (!button) return;
  button.closest(".case-grid").dataset.view = button.dataset.viewSwitch;
  for (const each of button.parentElement.querySelectorAll("[data-view-switch]")) {
    each.setAttribute("aria-pressed", String(each === button));
  }
});

// A menu closes when one turns away from it.
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});
document.addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" && document.querySelector("details.menu[open]");
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});

// A case was opened from the list: mark its row, read from its end, tell a screen reader where we are.
export function opened() {
  const grid = document.querySelector("[data-case]");
  for (const row of document.querySelectorAll("[data-row]")) {
    if (grid && row.dataset.row === grid.dataset.case) row.setAttribute("aria-current", "true");
    else row.removeAttribute("aria-current");
  }
  const talk = document.getElementById("talk");
  if (talk) talk.scrollTop = talk.scrollHeight;
}
document.body.addEventListener("htmx:afterSwap", (event) => {
  if (event.detail.target.id === "case") {
    opened();
    document.getElementById("case-title")?.focus({ preventScroll: true });
  }
  if (event.detail.target.id === "list") opened_row();
});
function opened_row() {
  const grid = document.querySelector("[data-case]");
  if (grid) document.getElementById(`row-${grid.dataset.case}`)?.setAttribute("aria-current", "true");
}
opened();
