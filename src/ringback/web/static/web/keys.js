// Keys. Nothing that sends, dials, hides or deletes hangs on one of them.
import { keysOn } from "./prefs.js";

function writing(target) {
  return target.closest("input, textarea, select, [contenteditable]");
}

function move(step) {
  const rows = [...document.querySelectorAll("[data-row]")];
  if (!rows.length) return;
  const at = rows.findIndex((row) => row === document.activeElement || row.getAttribute("aria-current"));
  const focused = rows.indexOf(document.activeElement);
  const from = focused >= 0 ? focused : at;
  const next = rows[Math.max(0, Math.min(rows.length - 1, from < 0 ? 0 : from + step))];
  next.focus();
  next.scrollIntoView({ block: "nearest" });
}

const DO = {
  j: () => move(1),
  k: () => move(-1),
  r: () => document.getElementById("reply")?.focus(),
  n: () => document.getElementById("ask-number")?.click(),
  "?": () => document.getElementById("keys").showModal(),
};

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && event.target.id === "reply") {
    document.getElementById("talk")?.focus();
    return;
  }
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || writing(event.target)) return;
  if (document.querySelector("dialog[open]")) return;
  const act = (keysOn() || event.key === "?") && DO[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-keys-help]")) document.getElementById("keys").showModal();
});
