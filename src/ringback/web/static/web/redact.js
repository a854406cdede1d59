// "Redact this": select words in a customer's message, then say what they are.
// Only places (code points of the stored text) leave the page, never the words.

const button = document.createElement("button");
button.type = "button";
button.id = "redact-this";
button.className = "small";
button.textContent = "Redact this…";
button.hidden = true;
document.body.append(button);
let chosen = null;

function place(node, offset) {
  const piece = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("[data-at]");
  if (!piece) return null;
  const range = document.createRange();
  range.setStart(piece, 0);
  range.setEnd(node, offset);
  return Number(piece.dataset.at) + [...range.toString()].length;
}

document.addEventListener("selectionchange", () => {
  const selection = document.getSelection();
  const range = selection && selection.rangeCount ? selection.getRangeAt(0) : null;
  const words = range && !range.collapsed && range.startContainer.parentElement?.closest("[data-words]");
  if (!words || !words.contains(range.endContainer)) {
    button.hidden = true;
    return;
  }
  const start = place(range.startContainer, range.startOffset);
  const end = place(range.endContainer, range.endOffset);
  button.hidden = start === null || end === null || end <= start;
  if (button.hidden) return;
  chosen = { message: words.dataset.words, start, end };
  const box = range.getBoundingClientRect();
  button.style.insetBlockStart = `${window.scrollY + box.bottom + 6}px`;
  button.style.insetInlineStart = `${Math.max(8, Math.min(window.scrollX + box.left, window.innerWidth - 140))}px`;
});

button.addEventListener("mousedown", (event) => event.preventDefault());
button.addEventListener("click", () => {
  const { message, start, end } = chosen;
  button.hidden = true;
  window.htmx.ajax("GET", `/messages/${message}/redact/?start=${start}&end=${end}`, { target: "#dialog-body" });
});
