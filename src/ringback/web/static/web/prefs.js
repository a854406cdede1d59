// Theme and single keys: this browser's own, nothing about customers.

function kept(name) {
  try { return localStorage.getItem(name); } catch { return null; }
}
function keep(name, value) {
  try { localStorage.setItem(name, value); } catch { /* It lasts until the page is left. */ }
}

let keys = kept("keys") !== "off";
export function keysOn() {
  return keys;
}

const THEMES = { "": "as the system", light: "light", dark: "dark" };
function theme() {
  const name = document.documentElement.dataset.theme || "";
  for (const each of document.querySelectorAll("[data-theme-name]")) each.textContent = THEMES[name];
}
function switches() {
  for (const each of document.querySelectorAll("[data-keys-switch]")) {
    each.setAttribute("aria-pressed", String(keys));
    each.querySelector("span").textContent = keys ? "on" : "off";
  }
}

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-theme-next]")) {
    const names = Object.keys(THEMES);
    const now = document.documentElement.dataset.theme || "";
    const next = names[(names.indexOf(now) + 1) % names.length];
    if (next) document.documentElement.dataset.theme = next;
    else delete document.documentElement.dataset.theme;
    keep("theme", next);
    theme();
  }
  if (event.target.closest("[data-keys-switch]")) {
    keys = !keys;
    keep("keys", keys ? "on" : "off");
    switches();
  }
});
theme();
switches();
