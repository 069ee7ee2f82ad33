// Puts candidates of a ballot side by side, in the order of the ballot paper. Which ones stands behind the # of the
// address, as #compare=ann-lee,bo-roe: so it can be shared, Back works, and no server hears of it.
(() => {
  const everybody = document.getElementById("answers").closest("table");
  const section = document.getElementById("comparison");
  const heading = section.querySelector("h2");
  const table = section.querySelector("table");
  const bar = document.querySelector(".compare");
  const status = bar.querySelector("[role=status]");
  const [show, clear] = bar.querySelectorAll("button");
  const PREFIX = "#compare=";

  const titles = [...everybody.tHead.rows[0].cells].slice(1);
  const people = [...everybody.tBodies[0].rows].map(row => {
    const link = row.cells[0].querySelector("a");
    const person = {
      slug: link.pathname.replace(/index\.html$/, "").split("/").slice(-2)[0],
      name: link.textContent,
      about: [...row.cells[0].querySelectorAll(".aside a, .aside strong")].map(part => part.textContent),
      heading: [...row.cells[0].childNodes],
      answers: [...row.cells].slice(1),
    };
    person.box = box(person, row.cells[0]);
    return person;
  });

  function box(person, cell) {
    const label = document.createElement("label");
    label.className = "pick";
    const input = document.createElement("input");
    input.type = "checkbox";
    input.autocomplete = "off";
    const words = document.createElement("span");
    words.className = "unseen";
    words.textContent = bar.dataset.pick.replace("{name}", person.name);
    label.append(input, words);
    cell.append(label);
    return input;
  }

  const picked = () => people.filter(person => person.box.checked);

  function cell(kind, nodes) {
    const made = document.createElement(kind);
    made.append(...[...nodes].map(node => node.cloneNode(true)));
    return made;
  }

  // A column for each candidate and a row for each pledge; on a narrow screen each row is a card.
  function draw(chosen) {
    const head = document.createElement("tr");
    head.append(cell("th", [document.createTextNode(bar.dataset.pledge)]),
      ...chosen.map(person => cell("th", person.heading)));
    head.querySelectorAll("th").forEach(made => { made.scope = "col"; });
    const rows = titles.map((title, i) => {
      const row = document.createElement("tr");
      const first = cell("th", title.childNodes);
      first.scope = "row";
      row.append(first, ...chosen.map(person => {
        const made = cell("td", person.answers[i].childNodes);
        made.dataset.label = person.name + "\n" + person.about.join(" · ");
        return made;
      }));
      return row;
    });
    table.tHead.replaceChildren(head);
    table.tBodies[0].replaceChildren(...rows);
  }

  // The bar and the comparison, as the ticks have it.
  function update(open) {
    const chosen = picked();
    const n = chosen.length;
    bar.classList.toggle("some", n > 0);
    status.textContent = n === 0 ? "" : bar.dataset[n === 1 ? "one" : "picked"].replace("{n}", n);
    show.hidden = n < 2 || open;
    clear.hidden = n === 0;
    section.hidden = !open || n < 2;
    if (!section.hidden) {
      draw(chosen);
    }
  }

  const asked = () => location.hash.startsWith(PREFIX);
  const address = chosen => PREFIX + chosen.map(person => person.slug).join(",");

  // What the address says; an address that says nothing of a comparison leaves the ticks alone.
  function follow() {
    if (asked()) {
      const slugs = location.hash.slice(PREFIX.length).split(",");
      people.forEach(person => { person.box.checked = slugs.includes(person.slug); });
    }
    update(asked());
  }

  everybody.addEventListener("change", () => {
    const chosen = picked();
    if (asked() && chosen.length > 1) {
      history.replaceState(null, "", address(chosen));
    } else if (asked()) {
      history.pushState(null, "", location.pathname + location.search);
    }
    update(asked());
  });

  show.addEventListener("click", () => {
    history.pushState(null, "", address(picked()));
    update(true);
    heading.focus();
  });

  clear.addEventListener("click", () => {
    people.forEach(person => { person.box.checked = false; });
    if (asked()) {
      history.pushState(null, "", location.pathname + location.search);
    }
    update(false);
    people[0].box.focus();
  });

  addEventListener("popstate", follow);
  follow();
  if (!section.hidden) {
    section.scrollIntoView();
  }
})();
