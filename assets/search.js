// Searches the index that stands beside the page. Its parts are scripts, fetched when they are needed: the parts with
// names are sorted, and the directory tells where each starts; the parts with spellings lead from a slip to the right word.
(function () {
  "use strict";
  var form = document.getElementById("search");
  if (!form || !window.Promise || !String.prototype.normalize) {
    return;
  }
  var field = form.querySelector("input");
  var status = document.getElementById("search-status");
  var found = document.getElementById("search-found");
  var list = found.querySelector("ol");
  var say = form.dataset;

  var SHOWN = 30; // results on the page
  var ENOUGH = 5; // results without a slip that make a look at slips needless
  var PARTS = 4; // parts fetched at most for one word
  var WORDS = 6; // words of a question that count
  var SPELLINGS = 4; // right words tried for one with a slip

  // --- The parts of the index ---

  var waiting = {};
  var parts = {};

  window.hustingsSearch = function (part) {
    if (waiting[part.name]) {
      waiting[part.name](part);
    }
  };

  function load(name, address) {
    if (!parts[name]) {
      parts[name] = new Promise(function (resolve, reject) {
        var script = document.createElement("script");
        waiting[name] = resolve;
        script.onerror = function () {
          delete parts[name];
          reject(new Error(address));
        };
        script.src = address;
        document.head.appendChild(script);
      });
    }
    return parts[name];
  }

  function directory() {
    return load("index", say.directory);
  }

  function part(index, name) {
    return load(name, say.parts + name + ".js?v=" + index.version);
  }

  var entries = {}; // by part

  function names(index, number) {
    return part(index, "n" + number).then(function (loaded) {
      entries[number] = entries[number] || loaded.entries.split("\n").filter(Boolean).map(function (line) {
        return entry(line.split("\t"), loaded.texts);
      });
      return entries[number];
    });
  }

  function entry(fields, texts) {
    var kind = fields[0].split(".");
    var details = fields.slice(4).map(function (number) { return texts[number]; });
    return {
      kind: texts[kind[0]],
      status: texts[kind[1]],
      name: fields[1],
      path: texts[fields[2]] + fields[3],
      details: details,
      own: words(fields[1]),
      others: words(details.join(" "))
    };
  }

  // --- Words: the same as Words and Letters of the build ---

  var WRITTEN = { "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ı": "i", "ŋ": "n", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th" };

  function words(text) {
    return text.replace(/['\u2019\u2018\u02bc`\u00b4]/g, "").normalize("NFKD").replace(/\p{M}/gu, "")
      .split(/[^\p{L}\p{Nd}]+/u).filter(Boolean).map(function (word) {
        return Array.from(word.toLowerCase()).map(function (letter) { return WRITTEN[letter] || letter; }).join("");
      });
  }

  // How many letters of a word may be wrong, missing, too many or swapped with the next.
  function slips(word) {
    return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  }

  // The fewest slips that lead from the typed word to the meant one, or to its beginning; null where they are too many.
  function distance(typed, meant) {
    var most = slips(typed);
    if (most === 0 || meant.length < typed.length - most) {
      return null;
    }
    var end = Math.min(meant.length, typed.length + most);
    var before = null, above = [], row, i, j;
    for (j = 0; j <= end; j++) {
      above[j] = j;
    }
    for (i = 1; i <= typed.length; i++) {
      row = [i];
      for (j = 1; j <= end; j++) {
        row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (typed[i - 1] === meant[j - 1] ? 0 : 1));
        if (before && j > 1 && typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = above;
      above = row;
    }
    var whole = end === meant.length && above[end] <= most;
    var least = Math.min.apply(null, above);
    return whole ? { slips: above[end], whole: true } : least <= most ? { slips: least, whole: false } : null;
  }

  // --- Finding ---

  // The parts that hold keys with a beginning: from the last that starts before it to the last that starts before its end.
  function range(index, beginning) {
    var first = last(index.starts, function (start) { return start <= beginning; });
    var end = last(index.starts, function (start) { return start < beginning + "\uffff"; });
    var numbers = [];
    for (var i = first; i <= end; i++) {
      numbers.push(i);
    }
    return numbers;
  }

  function last(starts, holds) {
    var low = 0, high = starts.length;
    while (high - low > 1) {
      var middle = (low + high) >> 1;
      if (holds(starts[middle])) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  // How well an entry answers: which words it has, and how closely. Exact is better than a beginning, a beginning than a
  // slip, the name than what is told beside it. Nothing else counts.
  function answer(found, asked) {
    var result = { entry: found, missing: 0, slips: 0, score: 0 };
    asked.forEach(function (word) {
      var best = Math.min(closeness(found.own, word, 0), closeness(found.others, word, 2));
      if (best === Infinity) {
        result.missing++;
      } else {
        result.slips += best >= 10 ? 1 : 0;
        result.score += best;
      }
    });
    if (result.score === 0 && result.missing === 0 && found.own.length === asked.length) {
      result.score = -1;
    }
    return result;
  }

  function closeness(candidates, word, extra) {
    return candidates.reduce(function (best, candidate) {
      if (best === extra) {
        return best;
      }
      var near = candidate === word ? 0 : candidate.startsWith(word) ? 1 : null;
      if (near === null) {
        var slip = distance(word, candidate);
        near = slip ? 10 * slip.slips + (slip.whole ? 0 : 5) : Infinity;
      }
      return Math.min(best, near + extra);
    }, Infinity);
  }

  function compare(a, b) {
    return a.missing - b.missing || a.score - b.score || order(a.entry.own.join(""), b.entry.own.join(""))
      || order(a.entry.others.join(""), b.entry.others.join("")) || order(a.entry.path, b.entry.path);
  }

  function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
  }

  function Search(index, asked) {
    this.index = index;
    this.asked = asked;
    this.results = new Map();
    this.cut = false;
  }

  Search.prototype.fetch = function (numbers) {
    var search = this;
    return Promise.all(Array.from(new Set(numbers)).map(function (number) {
      return names(search.index, number).then(function (loaded) {
        loaded.forEach(function (candidate) {
          if (!search.results.has(candidate.path)) {
            search.results.set(candidate.path, answer(candidate, search.asked));
          }
        });
      });
    }));
  };

  // The parts where entries with one of some words can be; for a common word, where another word follows it.
  Search.prototype.places = function (word, others) {
    var index = this.index;
    var all = range(index, word);
    var most = others.length > 0 ? PARTS : 2;
    if (all.length <= most) {
      return all;
    }
    this.cut = true;
    return others.reduce(function (numbers, other) {
      return numbers.concat(range(index, word.replace(/ $/, "") + " " + other).slice(0, 2));
    }, all.slice(0, most));
  };

  Search.prototype.asTyped = function () {
    var search = this;
    var numbers = search.asked.reduce(function (all, word, i) {
      return all.concat(search.places(word, search.asked.filter(function (other, j) { return j !== i; })));
    }, []);
    return search.fetch(numbers);
  };

  // With the words that may have been meant. Each is looked up as the word that it is, no longer as a beginning.
  Search.prototype.withSlips = function () {
    var search = this;
    return Promise.all(search.asked.map(function (word) { return meant(search.index, word); })).then(function (meant) {
      var numbers = [];
      meant.forEach(function (alternatives, i) {
        var others = search.asked.filter(function (other, j) { return j !== i; });
        meant.forEach(function (more, j) { others = j === i ? others : others.concat(more); });
        alternatives.forEach(function (word) { numbers = numbers.concat(search.places(word + " ", others)); });
      });
      return search.fetch(numbers);
    });
  };

  function meant(index, word) {
    if (slips(word) === 0) {
      return Promise.resolve([]);
    }
    var numbers = Array.from(new Set(beginnings(word).map(function (beginning) {
      return hash(beginning) & (index.spellings - 1);
    })));
    return Promise.all(numbers.map(function (number) { return part(index, "w" + number); })).then(function (loaded) {
      var near = new Map();
      loaded.forEach(function (spellings) {
        spellings.words.split("\n").forEach(function (candidate) {
          var slip = candidate === word || near.has(candidate) ? null : distance(word, candidate);
          if (slip) {
            near.set(candidate, 10 * slip.slips + (slip.whole ? 0 : 5));
          }
        });
      });
      return Array.from(near.keys()).sort(function (a, b) { return near.get(a) - near.get(b) || order(a, b); })
        .slice(0, SPELLINGS);
    });
  }

  // The same as SpellingParts of the build.
  function beginnings(word) {
    var beginning = word.slice(0, 4);
    var all = [beginning];
    for (var i = 0; i < beginning.length; i++) {
      all.push(beginning.slice(0, i) + beginning.slice(i + 1));
    }
    return all;
  }

  function hash(text) {
    var hash = 0x811c9dc5;
    for (var i = 0; i < text.length; i++) {
      hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    }
    return (hash ^ (hash >>> 16)) >>> 0;
  }

  // What is worth showing: what has all words; else what has some of them.
  Search.prototype.best = function () {
    var all = Array.from(this.results.values()).sort(compare);
    var whole = all.filter(function (result) { return result.missing === 0; });
    var exact = whole.filter(function (result) { return result.slips === 0; });
    var words = this.asked.length;
    if (exact.length >= ENOUGH) {
      return { results: exact, message: "found" };
    }
    if (whole.length > 0) {
      return { results: whole, message: exact.length > 0 ? "found" : "near" };
    }
    return { results: all.filter(function (result) { return result.missing < words; }), message: "some" };
  };

  // --- The page ---

  var turn = 0;

  function search() {
    var mine = ++turn;
    var asked = words(field.value).slice(0, WORDS);
    remember(field.value.trim());
    if (asked.length === 0) {
      show([], field.value.trim() ? say.none : "", null);
      return Promise.resolve();
    }
    return directory().then(function (index) {
      var search = new Search(index, asked);
      return search.asTyped().then(function () {
        var best = search.best();
        if (best.message === "found") {
          if (best.results.length >= ENOUGH || asked.length > 1) {
            return best;
          }
          if (mine === turn) {
            show(best.results, message(best, search), index);
          }
        }
        return search.withSlips().then(function () { return search.best(); });
      }).then(function (best) {
        if (mine === turn) {
          show(best.results, message(best, search), index);
        }
      });
    }).catch(function () {
      if (mine === turn) {
        show([], say.failed, null);
      }
    });
  }

  function message(best, search) {
    if (best.results.length === 0) {
      return say.none;
    }
    var more = best.results.length > SHOWN || (search.cut && best.results.length === SHOWN);
    var text = more && best.message === "found" ? say.more : say[best.message];
    return text.replace("{n}", Math.min(best.results.length, SHOWN));
  }

  function show(results, text, index) {
    list.replaceChildren.apply(list, results.slice(0, SHOWN).map(function (result) { return item(result.entry, index); }));
    found.hidden = results.length === 0;
    status.textContent = text;
  }

  function item(entry, index) {
    var item = document.createElement("li");
    var link = item.appendChild(document.createElement("a"));
    link.textContent = entry.name;
    link.href = say.root + entry.path + (location.protocol === "file:" ? "index.html" : "");
    var about = item.appendChild(document.createElement("span"));
    about.className = "aside";
    about.textContent = index.kinds[entry.kind];
    entry.details.forEach(function (detail) {
      about.append(" \u00b7 ");
      about.appendChild(document.createElement("bdi")).textContent = detail;
    });
    if (entry.status) {
      about.append(" ");
      about.appendChild(document.createElement("strong")).textContent = index.statuses[entry.status];
    }
    return item;
  }

  // The address says what was asked, so that it can be shared, and so that the way back from a result leads here again.
  function remember(asked) {
    var address = location.pathname + (asked ? "?q=" + encodeURIComponent(asked) : "");
    try {
      history.replaceState(null, "", address);
    } catch (e) {
      // Some browsers forbid it for a page opened from a folder, where nobody shares an address.
    }
  }

  function move(step) {
    var stops = [field].concat(Array.from(list.querySelectorAll("a")));
    var at = stops.indexOf(document.activeElement);
    if (at >= 0 && stops[at + step]) {
      stops[at + step].focus();
      return true;
    }
    return false;
  }

  var pause = null;
  field.addEventListener("input", function () {
    clearTimeout(pause);
    pause = setTimeout(search, 80);
  });
  field.addEventListener("focus", function () {
    directory().catch(function () {});
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    clearTimeout(pause);
    search().then(function () {
      if (document.activeElement === field || form.contains(document.activeElement)) {
        (list.querySelector("a") || field).focus();
      }
    });
  });
  [form, found].forEach(function (part) {
    part.addEventListener("keydown", function (event) {
      var step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
      if (step !== 0 && move(step)) {
        event.preventDefault();
      } else if (event.key === "Escape" && found.contains(document.activeElement)) {
        field.focus();
      }
    });
  });

  form.classList.add("ready");
  field.value = field.value || new URLSearchParams(location.search).get("q") || "";
  if (field.value) {
    search();
  }
})();
