"use strict";
(() => {
  const claims = document.getElementById("claim-table");
  const table = claims.querySelector("table");
  const form = document.getElementById("filters");
  const shown = document.getElementById("shown");
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const fields = ["kind", "source", "place", "verdict", "clash", "origins", "text"];
  const words = new Map();
  const step = 100;
  let order = { column: 0, down: false };
  let wanted = rows;
  let limit = Infinity;

  // What a large page holds folded away is the text of its noscript elements.
  const unfolded = piece => {
    const holder = document.createElement("template");
    holder.innerHTML = piece.textContent;
    return holder.content;
  };
  const count = (one, number) => number.toLocaleString("en") + (number === 1 ? one : one + "s");
  const button = (label, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "more";
    made.textContent = label;
    made.addEventListener("click", act);
    return made;
  };
  const label = fold => {
    const pieces = [...fold.querySelectorAll(":scope > noscript")];
    const left = pieces.reduce((sum, piece) => sum + Number(piece.dataset.count), 0);
    const more = fold.querySelector(":scope > button");
    if (!left) more.remove();
    else more.textContent = "Show " + pieces[0].dataset.count + " more of " + left.toLocaleString("en");
  };
  const unfold = piece => {
    const fold = piece.parentElement;
    piece.replaceWith(unfolded(piece));
    label(fold);
  };
  const folds = [...document.querySelectorAll(".fold")].filter(fold => !claims.contains(fold));
  const claimFold = claims.querySelector(".fold");
  let folded = claimFold ? [...claimFold.querySelectorAll("noscript")] : [];
  const all = rows.length + folded.reduce((sum, piece) => sum + Number(piece.dataset.count), 0);
  // The rows that are folded away are read at the first need of them, and shown a hundred at a time.
  const read = () => {
    for (const piece of folded) rows.push(...unfolded(piece).querySelectorAll("tbody > tr"));
    folded = [];
  };
  const readAll = () => {
    if (!folded.length) return;
    read();
    sort();
  };
  if (claimFold) {
    limit = rows.length;
    claimFold.append(button("", () => {
      readAll();
      limit += step;
      filter();
    }));
  }
  folds.forEach(fold => {
    fold.append(button("", () => unfold(fold.querySelector(":scope > noscript"))));
    label(fold);
  });
  const find = id => {
    const here = document.getElementById(id) ?? rows.find(row => row.id === id);
    if (here || !id) return here;
    const mark = ` id="${id}"`;
    if (folded.some(piece => piece.textContent.includes(mark))) {
      readAll();
      return rows.find(row => row.id === id);
    }
    for (const fold of folds) {
      const piece = [...fold.querySelectorAll(":scope > noscript")].find(it => it.textContent.includes(mark));
      if (piece) {
        unfold(piece);
        return document.getElementById(id);
      }
    }
    return null;
  };

  const plain = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const wordsOf = row => {
    if (!words.has(row)) words.set(row, plain(row.textContent));
    return words.get(row);
  };
  const values = () => Object.fromEntries(fields.map(name => [name, form.elements[name].value]));

  const show = () => {
    const some = wanted.length > limit ? wanted.slice(0, limit) : wanted;
    body.replaceChildren(...some);
    const more = claimFold?.querySelector("button");
    const left = (folded.length ? all : wanted.length) - some.length;
    if (more) {
      more.hidden = left === 0;
      more.textContent = "Show " + Math.min(step, left) + " more of " + left.toLocaleString("en");
    }
  };
  const filter = () => {
    const asked = values();
    const text = plain(asked.text.trim());
    const isFilter = fields.some(name => asked[name] !== "");
    if (isFilter) readAll();
    const fits = (row, name) => {
      const has = row.dataset[name].split("|");
      return form.elements[name].type === "search"
        ? has.some(it => it.includes(asked[name]))
        : has.includes(asked[name]);
    };
    const used = fields.filter(name => name !== "text" && asked[name]);
    wanted = sorted.filter(row => used.every(name => fits(row, name)) && (!text || wordsOf(row).includes(text)));
    const found = folded.length ? all : wanted.length;
    shown.textContent = found + " of " + count(" claim", all);
    show();
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
  let sorted = rows;
  const sort = () => {
    if (order.column || order.down) read();
    const key = new Map(rows.map(row => [row, keys[order.column](row)]));
    sorted = [...rows].sort((a, b) => {
      const x = key.get(a), y = key.get(b);
      if (x === "" || y === "") return (x === "") - (y === "") || keys[0](a) - keys[0](b);
      return (order.down ? -1 : 1) * compare(x, y) || keys[0](a) - keys[0](b);
    });
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
    const target = query !== null && hash ? document.getElementById("claims") : find(hash);
    light(target?.dataset.p);
    if (target?.matches("tr")) {
      if (!wanted.includes(target)) recall("");
      if (!target.isConnected) {
        limit = wanted.indexOf(target) + 1;
        show();
      }
      target.querySelector("details").open = true;
    }
    if (target && query === null) target.scrollIntoView();
    else if (query) target.scrollIntoView();
  };

  [...table.tHead.rows[0].cells].forEach((cell, column) => {
    const name = button(cell.textContent, () => {
      order = { column, down: order.column === column && !order.down };
      sort();
      filter();
      remember(false);
    });
    cell.replaceChildren(name);
  });
  form.hidden = false;
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("focusin", readAll);
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
  addEventListener("beforeprint", () => {
    readAll();
    limit = Infinity;
    filter();
    folds.forEach(fold => fold.querySelectorAll(":scope > noscript").forEach(unfold));
    document.querySelectorAll("details:not([open])").forEach(each => {
      closed.add(each);
      each.open = true;
    });
  });
  addEventListener("afterprint", () => {
    closed.forEach(each => { each.open = false; });
    closed.clear();
  });
  sort();
  filter();
  if (location.hash) arrive();
})();
