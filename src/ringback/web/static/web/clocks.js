// Spans of time that go on: how long ago, how long still public, how long until a call.

function span(ms) {
  const seconds = Math.max(ms, 0) / 1000;
  if (seconds < 90) return `${Math.floor(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return minutes % 60 ? `${hours} h ${minutes % 60} min` : `${hours} h`;
  const days = Math.round(seconds / 86400);
  return days > 1 ? `${days} days` : "1 day";
}

function set(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

let beat = 0;
function tick() {
  const now = Date.now();
  for (const each of document.querySelectorAll("[data-age]")) {
    const age = now - Date.parse(each.dateTime);
    if (each.dataset.age === "running") {
      const seconds = Math.floor(Math.max(age, 0) / 1000);
      set(each, seconds < 3600 ? `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}` : span(age));
    } else if (beat % 10 === 0) set(each, span(age));
  }
  if (beat % 10 === 0) {
    for (const each of document.querySelectorAll("[data-until]")) {
      const left = Date.parse(each.dateTime) - now;
      set(each, left > 0 ? `in ${span(left)}` : `${span(-left)} late`);
    }
  }
  beat += 1;
}
tick();
setInterval(tick, 1000);
document.body.addEventListener("htmx:afterSettle", () => { beat = 0; tick(); });

// A value that was shown on reason goes again by itself.
document.body.addEventListener("htmx:afterSwap", (event) => {
  for (const each of event.detail.target.querySelectorAll("[data-expires]")) {
    setTimeout(() => each.replaceChildren("Hidden again."), Number(each.dataset.expires) * 1000);
  }
});
