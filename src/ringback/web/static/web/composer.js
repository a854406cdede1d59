// The composer: take over a suggestion, keep what was written when sending fails, clear it when it left.

function fill(text, surface) {
  const reply = document.getElementById("reply");
  if (!reply) return;
  const choice = surface && document.querySelector(`#compose input[name="surface"][value="${surface}"]`);
  if (choice) choice.checked = true;
  reply.value = text;
  reply.focus();
  reply.dispatchEvent(new Event("input", { bubbles: true }));
}

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-use-suggestion]")) fill(document.getElementById("suggestion").textContent);
});

document.body.addEventListener("htmx:afterSwap", (event) => {
  const draft = event.detail.target.querySelector?.("template[data-draft]");
  if (draft) fill(draft.content.textContent, draft.dataset.draft);
});

// Whoever was reading the last message still reads it when the composer opens.
document.addEventListener("focusin", (event) => {
  const talk = event.target.id === "reply" && document.getElementById("talk");
  if (!talk || talk.scrollHeight - talk.scrollTop - talk.clientHeight > 200) return;
  requestAnimationFrame(() => { talk.scrollTop = talk.scrollHeight; });
});

// While nothing is written and nobody chose, the reply goes where the case now says it should.
let chosen = false;
document.addEventListener("change", (event) => {
  if (event.target.matches('#compose input[name="surface"]')) chosen = true;
});
document.body.addEventListener("htmx:afterSwap", (event) => {
  if (event.detail.target.id === "case") chosen = false;
  const advised = event.detail.target.querySelector?.("[data-advised]")?.dataset.advised;
  const reply = document.getElementById("reply");
  const choice = advised && document.querySelector(`#compose input[name="surface"][value="${advised}"]`);
  if (choice && reply && !reply.value && !chosen) choice.checked = true;
});

// What was refused is sent along with what is sent instead: the longest of it, not every word typed. It stays
// in this page until then, and the page says so.
document.body.addEventListener("htmx:afterSwap", (event) => {
  const mark = event.detail.target.id === "verdict" && event.detail.target.querySelector("[data-refused]");
  const kept = document.getElementById("refused-text");
  const reply = document.getElementById("reply");
  if (!mark || !kept || reply.value.length < kept.value.length) return;
  kept.value = reply.value;
  document.getElementById("refused-surface").value = mark.dataset.surface;
  document.querySelector("#compose .kept-note").hidden = false;
});

document.body.addEventListener("sent", () => {
  const reply = document.getElementById("reply");
  for (const id of ["refused-text", "refused-surface"]) document.getElementById(id).value = "";
  document.querySelector("#compose .kept-note").hidden = true;
  reply.value = "";
  reply.focus();
});

// Until the guard has answered for these very words, they cannot be sent.
document.addEventListener("input", (event) => {
  if (event.target.id === "reply") document.getElementById("send").disabled = true;
});

// Ctrl or Cmd with Enter sends, as everywhere; a single key never does.
document.addEventListener("keydown", (event) => {
  if (event.target.id !== "reply") return;
  const send = document.getElementById("send");
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !send.disabled) send.click();
});
