"""What is the same in every page of `tl.inspect.html`: its looks and its behaviour."""

from __future__ import annotations

__all__ = ["SCRIPT", "STYLE"]

STYLE = """
:root { color-scheme: light dark;
  --bg: #fbfbf9; --fg: #23272e; --dim: #8a8f98; --line: #e4e3de; --card: #fff;
  --name: #0b5cad; --type: #7a4fb5; --value: #9a5b00; --text: #1e7a3c; --bad: #c22f3d;
  --hot: #ffe9a8; --own: #ffd257; --on: #e0efe4; --shade: #f1f0ec; }
@media (prefers-color-scheme: dark) { :root {
  --bg: #16181c; --fg: #d9dce1; --dim: #7d848f; --line: #2b2f36; --card: #1c1f24;
  --name: #79b8ff; --type: #c4a3f5; --value: #f0b35f; --text: #85d19a; --bad: #ff7b86;
  --hot: #4a4020; --own: #7a6417; --on: #1f3a28; --shade: #22262c; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--bg); color: var(--fg);
  font: 14px/1.5 system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif; }
header { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: 4px 20px;
  align-items: center; padding: 10px 20px; background: var(--card);
  border-bottom: 1px solid var(--line); }
h1 { margin: 0; font-size: 16px; }
.sum { margin: 0; color: var(--dim); }
.good { color: var(--text); margin-left: 8px; } .bad { color: var(--bad); margin-left: 8px; }
nav { margin-left: auto; display: flex; gap: 8px; align-items: center; }
nav span { color: var(--dim); min-width: 3em; text-align: right; }
input, button { font: inherit; color: inherit; background: var(--bg); border-radius: 6px;
  border: 1px solid var(--line); padding: 3px 10px; }
input { width: 17em; } button { cursor: pointer; } button:hover { background: var(--shade); }
main { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: start; }
#tree { padding: 14px 20px 40vh; overflow-x: auto; }
#tree, .hex { font: 13px/1.65 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono",
  monospace; }
.row { display: block; white-space: pre-wrap; overflow-wrap: anywhere; border-radius: 4px;
  padding: 0 6px 0 22px; cursor: pointer; position: relative; list-style: none; }
.row::-webkit-details-marker { display: none; }
summary.row::before { content: "\\25B8"; position: absolute; left: 6px; color: var(--dim);
  transition: transform .1s; }
details[open] > summary.row::before { transform: rotate(90deg); }
.row:hover { background: var(--shade); } .row.hot { background: var(--hot); }
.row:focus-visible { outline: 2px solid var(--name); outline-offset: -2px; }
.row.hit .t-label, .row.hit .t-name, .row.hit .t-text, .row.hit .t-value, .row.hit .t-type,
.row.hit .t-bytes { text-decoration: underline 2px var(--value); text-underline-offset: 3px; }
.row.broken { box-shadow: inset 3px 0 var(--bad); }
.in { margin-left: 13px; padding-left: 8px; border-left: 1px solid var(--line); }
.at { color: var(--dim); margin-right: 12px; font-size: 12px; user-select: none; }
.t-label { font-weight: 600; } .t-name { color: var(--name); font-weight: 600; }
.t-type { color: var(--type); } .t-value, .t-bytes { color: var(--value); }
.t-text { color: var(--text); } .t-note { color: var(--dim); } .t-problem { color: var(--bad); }
.bits { list-style: none; display: flex; flex-wrap: wrap; gap: 4px; margin: 2px 0 6px 14px;
  padding: 0; font-size: 12px; }
.bits li { border: 1px solid var(--line); border-radius: 10px; padding: 0 9px; color: var(--dim); }
.bits b { font-weight: 400; opacity: .65; margin-right: 6px; }
.bits .on { background: var(--on); color: var(--text); border-color: transparent; }
.bits .odd { color: var(--bad); }
#bytes { position: sticky; top: 54px; max-height: calc(100vh - 54px); overflow: auto;
  padding: 14px 20px; border-left: 1px solid var(--line); background: var(--card); }
h2 { font: 600 13px/2 system-ui, sans-serif; margin: 0; }
h2 small { color: var(--dim); font-weight: 400; margin-left: 8px; }
.hex { margin-bottom: 18px; white-space: nowrap; font-size: 12px; }
.hex i, .hex u { font-style: normal; text-decoration: none; cursor: pointer; }
.hex i { display: inline-block; width: 21px; text-align: center; }
.hex i:nth-of-type(4n) { margin-right: 5px; }
.hex s { text-decoration: none; color: var(--dim); margin-left: 8px; }
.hex .hot { background: var(--hot); color: var(--fg); }
.hex .own { background: var(--own); color: var(--fg); }
@media (max-width: 1000px) { main { grid-template-columns: minmax(0, 1fr); }
  #bytes { position: static; max-height: none; border: 0; } }
"""
"""Colours for light and dark, and a layout that puts the bytes below the tree on narrow screens."""

SCRIPT = """
"use strict";
const all = (what, within = document) => [...within.querySelectorAll(what)];
const rows = all(".row"), cells = new Map();
for (const pane of all(".hex")) {
  const list = [];
  for (const cell of all("[data-b]", pane)) (list[+cell.dataset.b] ??= []).push(cell);
  cells.set(pane.dataset.buffer, list);
}
let chosen = null;
function unlight() {
  for (const lit of all(".hot, .own")) lit.classList.remove("hot", "own");
}
function light(row) {
  unlight();
  if (!row) return;
  row.classList.add("hot");
  const { buffer, from, to, own } = row.dataset, list = cells.get(buffer) || [];
  for (let at = +from; at < Math.min(+to, list.length); at++)
    for (const cell of list[at]) cell.classList.add(at < +own ? "own" : "hot");
}
function show(row) {
  chosen = row;
  light(row);
  const { buffer, from } = row.dataset, cell = (cells.get(buffer) || [])[+from];
  if (cell) cell[0].scrollIntoView({ block: "nearest" });
}
function reveal(row) {
  for (let up = row.parentElement; up; up = up.parentElement)
    if (up.tagName === "DETAILS") up.open = true;
  row.scrollIntoView({ block: "center" });
}
function innermost(buffer, at) {
  let best = null;
  for (const row of rows) {
    const d = row.dataset;
    if (d.buffer === buffer && +d.from <= at && at < +d.to) best = row;
  }
  return best;
}
for (const row of rows) {
  row.addEventListener("mouseenter", () => light(row));
  row.addEventListener("mouseleave", () => light(chosen));
  row.addEventListener("focus", () => show(row));
  row.addEventListener("click", () => show(row));
}
for (const pane of all(".hex")) pane.addEventListener("click", (event) => {
  const at = event.target.dataset.b;
  const row = at === undefined ? null : innermost(pane.dataset.buffer, +at);
  if (row) { reveal(row); show(row); }
});
document.getElementById("fold").onclick = () =>
  all("#tree details").forEach((one) => { one.open = false; });
document.getElementById("unfold").onclick = () =>
  all("#tree details").forEach((one) => { one.open = true; });
const find = document.getElementById("find"), found = document.getElementById("found");
let turn = 0;
function search() {
  const wanted = find.value.trim().toLowerCase();
  const hits = rows.filter((row) => {
    const is = wanted && row.textContent.toLowerCase().includes(wanted);
    row.classList.toggle("hit", Boolean(is));
    return is;
  });
  found.textContent = wanted ? `${hits.length} found` : "";
  return hits;
}
find.addEventListener("input", () => { turn = 0; const hits = search(); hits.forEach(reveal);
  if (hits.length) { reveal(hits[0]); show(hits[0]); } });
find.addEventListener("keydown", (event) => {
  if (event.key !== "Enter") return;
  const hits = search();
  if (hits.length) { turn = (turn + 1) % hits.length; reveal(hits[turn]); show(hits[turn]); }
});
"""
"""Highlights the bytes of a row and the row of a byte; finds; folds and unfolds everything."""
