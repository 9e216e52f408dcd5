"use strict";
const proofs = () => document.querySelectorAll(".kind details");
const set = (open) => proofs().forEach((it) => { it.open = open; });
document.getElementById("open").addEventListener("click", () => set(true));
document.getElementById("close").addEventListener("click", () => set(false));
const filter = document.getElementById("filter");
filter.addEventListener("input", () => {
  const wanted = filter.value.trim().toLowerCase();
  document.querySelectorAll(".kind").forEach((section) => {
    let shown = 0;
    section.querySelectorAll(":scope > ul > li").forEach((it) => {
      it.hidden = !it.textContent.toLowerCase().includes(wanted);
      shown += it.hidden ? 0 : 1;
    });
    section.hidden = shown === 0;
  });
});
let closed = [];
addEventListener("beforeprint", () => {
  closed = [...proofs()].filter((it) => !it.open);
  closed.forEach((it) => { it.open = true; });
});
addEventListener("afterprint", () => closed.forEach((it) => { it.open = false; }));
