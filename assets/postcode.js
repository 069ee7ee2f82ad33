// Finds a reader's area by postcode. One file, which covers every postcode with the same first half, is fetched; the
// postcode itself stays in the browser: in no address, in no request.
(() => {
  const form = document.querySelector("form.postcode");
  const input = form.querySelector("input");
  const answer = form.querySelector("[role=status]");
  const language = document.documentElement.lang;

  // What Royal Mail's postcodes look like: NR1, B33, SW1A, W1A, EC1A, CR0.
  const OUTWARD = /^([A-Z]{1,2}\d[A-Z\d]?)$/;
  const WHOLE = /^([A-Z]{1,2}\d[A-Z\d]?)(\d)([A-Z]{2})$/;
  const BEGUN = /^([A-Z]{1,2}\d[A-Z\d]?)(\d)[A-Z]?$/;

  const digit = c => ({ O: "0", I: "1" })[c] || c;
  const letter = c => ({ 0: "O", 1: "I" })[c] || c;
  const notI = c => c === "0" ? "O" : c;

  // O for 0 and I for 1, and the other way round, where no first half of a postcode could have what was typed. It starts
  // with a letter; a second letter is never an I; no number is 0 with another digit behind it; a letter at the end is
  // never an O or an I.
  function outward(typed) {
    const c = [...typed];
    c[0] = letter(c[0]);
    if (c.length === 2) {
      c[1] = digit(c[1]);
    } else if (c.length === 3) {
      c[1] = c[1] === "I" ? "1" : notI(c[1]);
      c[2] = digit(c[2]);
    } else if (c.length === 4) {
      c[1] = notI(c[1]);
      c[2] = digit(c[2]);
      c[3] = digit(c[3]);
    }
    return c.join("");
  }

  // What was typed, as {outward, sector, unit}; only the parts that are there, and nothing where it is no postcode.
  function parse(typed) {
    const words = typed.toUpperCase().trim().split(/[\s.\u2010-\u2015-]+/).filter(word => word);
    const text = words.join("");
    if (!/^[A-Z\d]{2,7}$/.test(text)) {
      return null;
    }
    const whole = text.length < 5 ? null
      : (outward(text.slice(0, -3)) + digit(text.slice(-3, -2)) + text.slice(-2)).match(WHOLE);
    if (whole) {
      return { outward: whole[1], sector: whole[2], unit: whole[3] };
    }
    const first = words.length === 2 ? outward(words[0]) + digit(words[1][0]) + words[1].slice(1) : "";
    const begun = first.match(BEGUN) || (outward(text).match(OUTWARD) ? null : text.match(BEGUN));
    if (begun) {
      return { outward: begun[1], sector: begun[2] };
    }
    const only = outward(text).match(OUTWARD);
    return only && (words.length === 1 || /^[A-Z]+$/.test(words[0])) ? { outward: only[1] } : null;
  }

  const spoken = asked => [asked.outward, (asked.sector || "") + (asked.unit || "")].join(" ").trim();

  // The areas of the lines that fit what was asked, each once, in the order of the file.
  function areas(lines, asked) {
    const found = new Set();
    for (const line of lines.split("\n")) {
      const [head, units] = line.split(":");
      const fits = units && (!asked.sector || head[0] === asked.sector)
        && (!asked.unit || (units + " ").includes(" " + asked.unit + " "));
      if (fits) {
        head.split(" ").slice(1).forEach(area => found.add(area));
      }
    }
    return [...found];
  }

  const say = (sentence, postcode, area) =>
    form.dataset[sentence].replace("{postcode}", () => postcode).replace("{area}", () => area);

  // Text only: nothing that comes from a file or the keyboard is ever read as HTML.
  function element(name, text, parts = []) {
    const made = document.createElement(name);
    made.textContent = text;
    made.append(...parts);
    return made;
  }

  function show(sentence, pages = []) {
    const shown = [element("p", sentence)];
    if (pages.length) {
      shown.push(list(pages));
    } else {
      const link = element("a", form.dataset.list);
      link.href = "#areas";
      shown.push(element("p", "", [link]));
    }
    answer.replaceChildren(...shown);
    answer.classList.toggle("one", pages.length === 1);
    answer.scrollIntoView({ block: "nearest" });
  }

  function list(pages) {
    const items = element("ul", "");
    for (const page of pages) {
      const [area, election] = page.words[language];
      const link = element("a", area);
      link.href = form.dataset.root + page.path;
      items.append(element("li", "", [link, element("span", election)]));
    }
    return items;
  }

  // A postcode that is split between two areas has two pages of one election.
  const split = pages => new Set(pages.map(page => page.path.split("/")[1])).size < pages.length;

  function tell(shard, asked) {
    const pages = areas(shard.lines, asked).flatMap(area => shard.areas[area]);
    const postcode = spoken(asked);
    if (!asked.unit) {
      show(pages.length ? say("partial", postcode) : say("unknown", postcode), byName(pages));
    } else if (pages.length === 1) {
      show(say("found", postcode, pages[0].words[language][0]), pages);
    } else {
      show(say(!pages.length ? "unknown" : split(pages) ? "split" : "several", postcode), pages);
    }
  }

  const byName = pages => [...pages].sort((a, b) =>
    a.words[language][0].localeCompare(b.words[language][0], language));

  // A shard; null where there is none, so that no area of the site has such postcodes.
  async function fetchShard(name) {
    const response = await fetch(form.dataset.shards + name.toLowerCase() + ".json", { cache: "no-cache" });
    if (response.status === 404 || response.status === 410) {
      return null;
    }
    if (!response.ok) {
      throw new Error(response.status);
    }
    // Some hosts answer with a page where there is no file.
    return (response.headers.get("Content-Type") || "").includes("html") ? null : response.json();
  }

  let latest = 0;

  async function look() {
    const turn = ++latest;
    const typed = input.value.trim();
    const asked = parse(typed);
    input.setAttribute("aria-invalid", String(!asked));
    if (!asked) {
      show(typed ? say("malformed", typed) : form.dataset.empty);
      input.focus();
      return;
    }
    input.value = spoken(asked);
    // Coming back to this page shows the answer again; an entry's state is part of no address.
    history.replaceState({ postcode: input.value }, "");
    form.setAttribute("aria-busy", "true");
    let told;
    try {
      const shard = await fetchShard(asked.outward);
      told = () => shard ? tell(shard, asked) : show(say("elsewhere", asked.outward));
    } catch {
      told = () => show(form.dataset.failed);
    }
    if (turn === latest) {
      form.removeAttribute("aria-busy");
      told();
    }
  }

  form.classList.add("ready");
  if (location.protocol === "file:") {
    form.classList.add("closed");
    show(form.dataset.folder);
  } else {
    form.addEventListener("submit", event => {
      event.preventDefault();
      look();
    });
    if (history.state && history.state.postcode) {
      input.value = history.state.postcode;
      look();
    }
  }
})();
