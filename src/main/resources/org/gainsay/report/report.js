"use strict";
(() => {
  const table = document.getElementById("claim-table");
  const form = document.getElementById("filters");
  const shown = document.getElementById("shown");
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const fields = ["kind", "source", "place", "verdict", "clash", "origins", "text"];
  const words = new Map();
  let order = { column: 0, down: false };

  const plain = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const wordsOf = row => {
    if (!words.has(row)) words.set(row, plain(row.textContent));
    return words.get(row);
  };
  const values = () => Object.fromEntries(fields.map(name => [name, form.elements[name].value]));

  const filter = () => {
    const wanted = values();
    const text = plain(wanted.text.trim());
    let count = 0;
    for (const row of rows) {
      const fits = fields.every(name => name === "text"
        ? !text || wordsOf(row).includes(text)
        : !wanted[name] || row.dataset[name].split("|").includes(wanted[name]));
      row.hidden = !fits;
      if (fits) count++;
    }
    shown.textContent = count + " of " + rows.length + (rows.length === 1 ? " claim" : " claims");
  };

  const keys = [
    row => Number(row.cells[0].textContent),
    row => plain(row.cells[1].firstChild.textContent),
    row => row.dataset.kind,
    row => plain(row.cells[3].textContent),
    row => plain(row.cells[4].textContent),
    row => row.dataset.from,
    row => row.dataset.low === "" ? "" : Number(row.dataset.low),
    row => row.cells[7].textContent,
    row => row.dataset.clash === "none" ? "" : row.dataset.clash === "any" ? "b" : "a",
  ];
  const compare = (one, other) => one < other ? -1 : one > other ? 1 : 0;
  const sort = () => {
    const key = new Map(rows.map(row => [row, keys[order.column](row)]));
    const sorted = [...rows].sort((a, b) => {
      const x = key.get(a), y = key.get(b);
      if (x === "" || y === "") return (x === "") - (y === "") || keys[0](a) - keys[0](b);
      return (order.down ? -1 : 1) * compare(x, y) || keys[0](a) - keys[0](b);
    });
    body.append(...sorted);
    [...table.tHead.rows[0].cells].forEach((cell, column) => {
      if (column === order.column) cell.setAttribute("aria-sort", order.down ? "descending" : "ascending");
      else cell.removeAttribute("aria-sort");
    });
  };

  const address = () => {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(values())) if (value) query.set(name, value);
    if (order.column || order.down) query.set("sort", (order.down ? "-" : "") + order.column);
    return "#claims" + (query.size ? "?" + query : "");
  };
  const remember = replaces => {
    if (replaces) history.replaceState(null, "", address());
    else history.pushState(null, "", address());
  };
  const recall = query => {
    const wanted = new URLSearchParams(query);
    for (const name of fields) {
      const field = form.elements[name];
      field.value = wanted.get(name) ?? "";
      if (field.selectedIndex === -1) field.value = "";
    }
    const sorted = wanted.get("sort") ?? "0";
    const column = Math.abs(Number(sorted));
    order = keys[column] ? { column, down: sorted.startsWith("-") } : { column: 0, down: false };
    sort();
    filter();
  };

  const light = name => {
    document.querySelectorAll("mark.lit").forEach(mark => mark.classList.remove("lit"));
    if (name) document.querySelectorAll(`mark[data-p~="${CSS.escape(name)}"]`).forEach(mark => mark.classList.add("lit"));
  };
  const arrive = () => {
    const hash = location.hash.slice(1);
    const query = hash.startsWith("claims?") ? hash.slice(7) : hash === "" || hash === "claims" ? "" : null;
    if (query !== null) recall(query);
    const target = query !== null && hash ? document.getElementById("claims") : document.getElementById(hash);
    light(target?.dataset.p);
    if (target?.matches("tr")) {
      if (target.hidden) recall("");
      target.querySelector("details").open = true;
    }
    if (target && query === null) target.scrollIntoView();
    else if (query) target.scrollIntoView();
  };

  [...table.tHead.rows[0].cells].forEach((cell, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = cell.textContent;
    cell.replaceChildren(button);
    button.addEventListener("click", () => {
      order = { column, down: order.column === column && !order.down };
      sort();
      remember(false);
    });
  });
  form.hidden = false;
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("input", event => {
    filter();
    remember(event.target.name === "text");
  });
  document.getElementById("all").addEventListener("click", () => {
    recall("");
    remember(false);
  });
  addEventListener("hashchange", arrive);
  addEventListener("popstate", arrive);
  const closed = new Set();
  addEventListener("beforeprint", () => document.querySelectorAll("details:not([open])").forEach(each => {
    closed.add(each);
    each.open = true;
  }));
  addEventListener("afterprint", () => {
    closed.forEach(each => { each.open = false; });
    closed.clear();
  });
  sort();
  filter();
  if (location.hash) arrive();
})();
