// One dialog for everything that asks or explains; a word at the foot of the screen for what was done.

const dialog = document.getElementById("dialog");
const body = document.getElementById("dialog-body");

document.body.addEventListener("htmx:afterSwap", (event) => {
  if (event.detail.target === body && body.childElementCount && !dialog.open) dialog.showModal();
});
document.body.addEventListener("dialog-close", () => dialog.close());
dialog?.addEventListener("close", () => body.replaceChildren());
dialog?.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });

export function toast(text, tone = "") {
  const shown = document.createElement("p");
  shown.className = `toast ${tone}`;
  shown.textContent = text;
  document.getElementById("toasts").append(shown);
  setTimeout(() => shown.remove(), tone === "bad" ? 9000 : 4500);
}
document.body.addEventListener("toast", (event) => {
  toast(event.detail.text, event.detail.tone);
  const status = dialog?.open && event.detail.tone === "bad" && body.querySelector(".body");
  if (status) {
    body.querySelector("[data-refused]")?.remove();
    const said = document.createElement("p");
    said.className = "callout bad";
    said.dataset.refused = "";
    said.setAttribute("role", "alert");
    said.textContent = event.detail.text;
    status.append(said);
  }
});
document.body.addEventListener("htmx:responseError", (event) => {
  const status = event.detail.xhr.status;
  if (status === 403) toast("Your role does not allow this.", "bad");
  else if (status === 404) toast("It is not there any more.", "bad");
  else toast("That did not work. Nothing was changed; try again.", "bad");
});
document.body.addEventListener("htmx:sendError", () => toast("No connection. Nothing was sent.", "bad"));
