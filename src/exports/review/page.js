/* The page for coders: shows the documents, takes decisions and keeps them as rows of a table. */
"use strict";

(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const at = (id) => document.getElementById(id);
  const modalities = ["actual", "prospective", "negated"];

  /* --- words of the page ------------------------------------------------------------------ */

  const texts = {
    en: {
      skip: "Skip to the ties", coder: "Coder", open: "Open\u2026", save: "Save", keys: "Keys",
      filters: "Filters", show: "Show", relation: "Relation", modality: "Stated as", decidedBy: "Decided by",
      confidence: "Confidence", document: "Documents", decisions: "What was read in the sentence",
      actors: "Actors of the sentence", newTie: "New tie", missedName: "Missed name",
      ties: "Ties of the sentence", source: "From", target: "To", year: "Year", note: "Note", apply: "Apply",
      cancel: "Cancel", close: "Close", mergeTitle: "Two names, one actor", mergeFrom: "This actor",
      mergeInto: "is the same as", mergeActors: "Merge actors", nameOf: "Name", type: "Type", noActor: "This is no actor at all", review: "Review", 
      correctTitle: "What the sentence says", newTitle: "A tie that was missed", nameTitle: "A name that was missed",
      editTitle: "What is this actor?", edit: "Edit", useKeys: "Letters work as keys", all: "all",
      undecided: "undecided", decided: "decided", accept: "accepted", reject: "rejected", correct: "corrected",
      add: "added", nobody: "nobody", disputed: "disputed", merge: "merged", rename: "renamed", retype: "retyped",
      split: "split", ofActors: "Decisions on actors: {0}", actual: "fact", prospective: "plan", negated: "denial",
      acceptIt: "Accept", rejectIt: "Reject", correctIt: "Correct", undoIt: "Undo", noTies: "Nothing was read here.",
      noSentence: "Choose a sentence, or press j.", count: "{0} of {1} decided", filtered: "{0} shown",
      by: "by {0}", readBy: "read by {0}", readByName: "said by a name or title", tiesOf: "ties: {0}, decided: {1}", undone: "undone",
      last: "That was the last one.", first: "That was the first one.", choose: "Choose two different actors.",
      unsaved: "Kept in this browser. Changes that are not in a file yet: {0}.", savedAs: "Saved to {0}.",
      keptOnly: "Kept in this browser.", opened: "Decisions opened: {0}.", notTable: "This is no table of decisions.",
      unplaced: "Decisions without a place in these documents: {0}; they are kept", gone: "no longer read there",
      atLeast: "at least {0}", below: "below {0}", whose: "Who decides? Write your name into \u201cCoder\u201d.",
      help: { j: "next tie", k: "previous tie", a: "accept, and on to the next", r: "reject, and on to the next",
        e: "correct the tie", n: "new tie, between two chosen actors", u: "undo what was decided of the tie",
        "1 \u2026 9": "choose an actor of the sentence", m: "merge two actors", w: "mark a name that was missed",
        s: "save decisions.csv", "?": "these keys", Esc: "leave a form" },
    },
    ru: {
      skip: "К связям", coder: "Кодировщик", open: "Открыть\u2026", save: "Сохранить", keys: "Клавиши",
      filters: "Отбор", show: "Показать", relation: "Отношение", modality: "Сказано как", decidedBy: "Кто решил",
      confidence: "Уверенность", document: "Документы", decisions: "Что прочитано в предложении",
      actors: "Участники в предложении", newTie: "Новая связь", missedName: "Пропущенное имя",
      ties: "Связи предложения", source: "От", target: "К", year: "Год", note: "Заметка", apply: "Применить",
      cancel: "Отмена", close: "Закрыть", mergeTitle: "Два имени, один участник", mergeFrom: "Этот участник",
      mergeInto: "то же, что", mergeActors: "Объединить", nameOf: "Имя", type: "Тип", noActor: "Это вообще не участник", review: "Проверка", 
      correctTitle: "Что сказано в предложении", newTitle: "Пропущенная связь", nameTitle: "Пропущенное имя",
      editTitle: "Что это за участник?", edit: "Изменить", useKeys: "Буквы работают как клавиши", all: "все",
      undecided: "нерешённые", decided: "решённые", accept: "принято", reject: "отклонено", correct: "исправлено",
      add: "добавлено", nobody: "никто", disputed: "спорные", merge: "объединено", rename: "переименовано",
      retype: "другой тип", split: "разделено", ofActors: "Решений об участниках: {0}", actual: "факт", prospective: "план", negated: "отрицание",
      acceptIt: "Принять", rejectIt: "Отклонить", correctIt: "Исправить", undoIt: "Вернуть",
      noTies: "Здесь ничего не прочитано.", noSentence: "Выберите предложение или нажмите j.",
      count: "решено {0} из {1}", filtered: "показано: {0}", by: "{0}", readBy: "правило {0}", readByName: "сказано именем или титулом",
      tiesOf: "связей: {0}, решено: {1}", undone: "решение снято",
      last: "Это была последняя.", first: "Это была первая.", choose: "Выберите двух разных участников.",
      unsaved: "Хранится в этом браузере. Изменений не в файле: {0}.", savedAs: "Сохранено в {0}.",
      keptOnly: "Хранится в этом браузере.", opened: "Открыто решений: {0}.", notTable: "Это не таблица решений.",
      unplaced: "Решений без места в этих документах: {0}; они сохраняются", gone: "здесь больше не читается",
      atLeast: "не ниже {0}", below: "ниже {0}", whose: "Кто решает? Впишите имя в поле «Кодировщик».",
      help: { j: "следующая связь", k: "предыдущая связь", a: "принять и дальше", r: "отклонить и дальше",
        e: "исправить связь", n: "новая связь между выбранными участниками", u: "снять решение",
        "1 \u2026 9": "выбрать участника предложения", m: "объединить двух участников", w: "отметить пропущенное имя",
        s: "сохранить decisions.csv", "?": "эти клавиши", Esc: "выйти из формы" },
    },
  };
  /* the letters of a Russian keyboard lie on the same keys */
  const russianKeys = { о: "j", л: "k", ф: "a", к: "r", у: "e", т: "n", г: "u", ь: "m", ц: "w", ы: "s", ",": "?" };

  let language = data.language;
  const say = (key, ...values) =>
    texts[language][key].replace(/\{(\d)\}/g, (_, i) => values[i]);

  const relations = new Map(data.relations.map((relation) => [relation.name, relation]));
  const relationLabel = (name) => relations.get(name)?.label[language] ?? name;
  const typeLabel = (name) => data.types[name][language];

  /* --- small helpers ---------------------------------------------------------------------- */

  function make(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes))
      if (name in element) element[name] = value;
      else element.setAttribute(name, value);
    element.append(...children);
    return element;
  }

  const normal = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/[^\p{L}\p{N}+&]+/gu, " ").trim().replace(/^the /, "");

  const encoder = new TextEncoder(), decoder = new TextDecoder();
  /* what stands between two bytes of a text */
  const cutter = (text) => {
    const bytes = encoder.encode(text);
    return (start, end) => decoder.decode(bytes.subarray(start, end));
  };

  const today = () => {
    const now = new Date(), two = (n) => String(n).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  };

  function announce(text) {
    at("status").textContent = "";
    requestAnimationFrame(() => { at("status").textContent = text; });
  }

  /* --- rows, and what follows from them --------------------------------------------------- */

  let rows = [];
  let actors, named, items, ofSentence, loose;

  const isTie = (row) => row.relation !== "";
  const rootOf = (index) => {
    while (actors[index].into !== undefined) index = actors[index].into;
    return index;
  };

  function addName(name, index) {
    const key = normal(name);
    if (!named.has(key)) named.set(key, []);
    if (!named.get(key).includes(index)) named.get(key).push(index);
  }

  /* The actor of a name, one that the sentence speaks of first; -1 for none. */
  function findActor(name, sentence) {
    const exact = actors.findIndex((actor) => actor.id === name);
    const all = named.get(normal(name)) ?? [];
    const here = sentence === undefined ? [] : actorsNamed(sentence);
    const found = all.find((index) => here.includes(index)) ?? all[0] ?? exact;
    return found < 0 ? -1 : rootOf(found);
  }

  /* The indices of all actors that a sentence speaks of, as they were read and as they became. */
  function actorsNamed(sentence) {
    const all = new Set(data.sentences[sentence].namings.map(([, , actor]) => actor));
    for (const tie of tiesAt[sentence]) all.add(tie.source).add(tie.target);
    for (const actor of [...all]) all.add(rootOf(actor));
    for (const actor of actors) if (actor.at === sentence) all.add(actor.index);
    return [...all];
  }

  const tiesAt = data.sentences.map(() => []);
  for (const tie of data.ties) tiesAt[tie.sentence].push(tie);

  const actorRules = {
    add: (row) => {
      if (findActor(row.source, row.at) >= 0 &&
        actors[findActor(row.source, row.at)].type === row.type) return;
      const index = actors.length;
      actors.push({ index, id: "", label: row.source, type: row.type, at: row.at, aliases: [] });
      addName(row.source, index);
    },
    retype: (row, actor) => { actor.type = row.type; },
    rename: (row, actor) => {
      actor.label = row.to_source;
      addName(row.to_source, actor.index);
    },
    merge: (row, actor) => {
      const into = findActor(row.to_source, row.at);
      if (into >= 0 && into !== actor.index) actor.into = into;
    },
    reject: (row, actor) => { actor.gone = true; },
    accept: () => {},
    split: () => {},
  };

  function deriveActors() {
    actors = data.actors.map((actor, index) => ({ ...actor, index }));
    named = new Map();
    for (const actor of actors) addName(actor.label, actor.index);
    for (const actor of actors) for (const alias of actor.aliases) addName(alias, actor.index);
    for (const kind of Object.keys(actorRules))
      for (const row of rows.filter((each) => !isTie(each) && each.decision === kind)) {
        const index = kind === "add" ? 0 : findActor(row.source, row.at);
        if (index < 0) loose.push(row);
        else actorRules[kind](row, actors[index]);
      }
  }

  const sameEnds = (relation, a, b, c, d) =>
    (a === c && b === d) || (relations.get(relation)?.symmetric && a === d && b === c);

  function matches(item, row, source, target) {
    return item.relation === row.relation && (row.modality === "" || item.modality === row.modality) &&
      sameEnds(row.relation, rootOf(item.source), rootOf(item.target), source, target);
  }

  /* Each tie that was read, and each that a row adds, with the rows that speak of it. */
  function deriveItems() {
    ofSentence = data.sentences.map((_, sentence) =>
      tiesAt[sentence].map((tie) => ({ ...tie, rows: [] })));
    for (const row of rows.filter(isTie)) {
      const source = row.at === undefined ? -1 : findActor(row.source, row.at);
      const target = row.at === undefined ? -1 : findActor(row.target, row.at);
      if (source < 0 || target < 0) {
        loose.push(row);
        continue;
      }
      const here = ofSentence[row.at];
      let item = here.find((each) => matches(each, row, source, target));
      if (!item) {
        item = { sentence: row.at, source, target, relation: row.relation, year: row.year,
          modality: row.modality || "actual", frame: "", byHand: true, rows: [] };
        here.push(item);
      }
      item.rows.push(row);
    }
    items = ofSentence.flat().filter((item) => rootOf(item.source) !== rootOf(item.target) &&
      !actors[rootOf(item.source)].gone && !actors[rootOf(item.target)].gone);
    const order = new Set(items);
    ofSentence = ofSentence.map((here) => here.filter((item) => order.has(item)));
  }

  /* The decision that counts: the one of the latest date, of these the last. */
  const decisionOf = (item) =>
    item.rows.reduce((best, row) => (best && best.date > row.date ? best : row), null);

  /* Whether coders said different things of it. */
  const isDisputed = (item) => new Set(item.rows.map((row) =>
    [row.decision === "add" ? "accept" : row.decision, row.to_source, row.to_relation, row.to_target,
      row.to_modality].join())).size > 1;

  function derive() {
    loose = [];
    deriveActors();
    deriveItems();
  }

  /* --- placing rows that were not placed by the program ------------------------------------ */

  const exactly = new Map(), anywhere = new Map();
  data.sentences.forEach((sentence, number) => {
    exactly.set(`${sentence.document}\n${sentence.text}`, number);
    if (!anywhere.has(sentence.text)) anywhere.set(sentence.text, number);
  });
  const pairsOf = (text) => {
    const pairs = new Map();
    for (let i = 0; i + 1 < text.length; i++) {
      const pair = text.slice(i, i + 2);
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
    return pairs;
  };
  const digitsOf = (text) => (text.match(/\p{N}+/gu) ?? []).join(" ");

  function likeness(a, b) {
    const one = pairsOf(a), other = pairsOf(b);
    let common = 0;
    for (const [pair, count] of one) common += Math.min(count, other.get(pair) ?? 0);
    return 2 * common / Math.max(1, a.length + b.length - 2);
  }

  function place(row) {
    const number = data.documents.indexOf(row.document), key = normal(row.sentence);
    if (row.sentence === "") return undefined;
    const exact = exactly.get(`${number}\n${row.sentence}`) ?? anywhere.get(row.sentence);
    if (exact !== undefined || number < 0) return exact;
    let best = 0.85, found;
    data.sentences.forEach((sentence, index) => {
      if (sentence.document !== number || digitsOf(sentence.text) !== digitsOf(row.sentence)) return;
      const score = likeness(key, normal(sentence.text));
      if (score > best) [best, found] = [score, index];
    });
    return found;
  }

  /* --- the table -------------------------------------------------------------------------- */

  const cellsOf = (row) => data.columns.map((column) => row[column] ?? "");
  const sameRow = (a, b) => cellsOf(a).join("\n") === cellsOf(b).join("\n");

  function toTable() {
    const cell = (text) => {
      const guarded = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
      return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
    };
    return [data.columns, ...rows.map(cellsOf)].map((cells) => cells.map(cell).join(",") + "\r\n").join("");
  }

  function parseTable(text) {
    const head = text.replace(/^\uFEFF/, "").split("\n")[0];
    const separator = [",", ";", "\t"].reduce((best, each) =>
      head.split(each).length > head.split(best).length ? each : best);
    const table = [[]];
    let cell = "", quoted = false;
    const endCell = () => {
      table.at(-1).push(cell.replace(/^'('*[=+\-@\t\r])/, "$1"));
      cell = "";
    };
    const plain = text.replace(/^\uFEFF/, "");
    for (let i = 0; i < plain.length; i++) {
      const c = plain[i];
      if (quoted && c === '"' && plain[i + 1] === '"') cell += plain[++i];
      else if (c === '"') quoted = !quoted;
      else if (quoted) cell += c;
      else if (c === separator) endCell();
      else if (c === "\n") {
        endCell();
        table.push([]);
      } else if (c !== "\r") cell += c;
    }
    if (cell !== "" || table.at(-1).length) endCell();
    return table.filter((cells) => cells.some((each) => each.trim() !== ""));
  }

  function rowsOf(text) {
    const [head, ...rest] = parseTable(text);
    const columns = (head ?? []).map((name) => name.trim().toLowerCase().replaceAll(" ", "_"));
    if (!["decision", "document", "sentence", "source", "relation", "target"].every((c) => columns.includes(c)))
      return null;
    return rest.map((cells) => {
      const row = Object.fromEntries(data.columns.map((column) => {
        const index = columns.indexOf(column);
        return [column, index < 0 ? "" : cells[index] ?? ""];
      }));
      row.at = place(row);
      return row;
    });
  }

  /* --- keeping ---------------------------------------------------------------------------- */

  const storageKey = `silkgraph-review:${data.documents.join("|")}`;
  const embedded = JSON.stringify(data.decisions.map(cellsOf));
  let file = null, changes = 0;

  function keep() {
    try {
      localStorage.setItem(storageKey, JSON.stringify({
        embedded, changes, coder: at("coder").value, language, rows: rows.map(cellsOf), sentence: current.sentence }));
    } catch { /* a browser may refuse; the file is what counts */ }
  }

  function restore() {
    rows = data.decisions.map((row) => ({ ...row }));
    let kept = null;
    try {
      kept = JSON.parse(localStorage.getItem(storageKey));
    } catch { /* nothing is kept */ }
    if (!kept) return;
    const own = kept.rows.map((cells) =>
      Object.fromEntries(data.columns.map((column, i) => [column, cells[i] ?? ""])));
    for (const row of own) row.at = data.decisions.find((each) => sameRow(each, row))?.at ?? place(row);
    rows = kept.embedded === embedded ? own
      : [...rows, ...own.filter((row) => !rows.some((each) => sameRow(each, row)))];
    at("coder").value = kept.coder;
    language = kept.language ?? language;
    changes = kept.changes ?? 0;
    current.sentence = kept.sentence < data.sentences.length ? kept.sentence : undefined;
  }

  async function writeFile() {
    const stream = await file.createWritable();
    await stream.write(toTable());
    await stream.close();
    changes = 0;
  }

  async function save() {
    if (window.showSaveFilePicker) {
      try {
        file ??= await window.showSaveFilePicker({ suggestedName: "decisions.csv",
          types: [{ description: "CSV", accept: { "text/csv": [".csv"] } }] });
        await writeFile();
        keep();
        showSaved();
        announce(say("savedAs", file.name));
        return;
      } catch (error) {
        file = null;
        if (error.name === "AbortError") return;
      }
    }
    const link = make("a", { href: URL.createObjectURL(new Blob([toTable()], { type: "text/csv" })),
      download: "decisions.csv" });
    link.click();
    changes = 0;
    keep();
    showSaved();
    announce(say("savedAs", "decisions.csv"));
  }

  function take(text) {
    const opened = rowsOf(text);
    if (!opened) {
      announce(say("notTable"));
      at("saved").textContent = say("notTable");
      return;
    }
    rows.push(...opened.filter((row) => !rows.some((each) => sameRow(each, row))));
    changed(true);
    announce(say("opened", opened.length));
  }

  async function open() {
    if (!window.showOpenFilePicker) {
      at("file").click();
      return;
    }
    try {
      [file] = await window.showOpenFilePicker({ types: [{ accept: { "text/csv": [".csv"] } }] });
      take(await (await file.getFile()).text());
    } catch (error) {
      if (error.name !== "AbortError") at("file").click();
    }
  }

  /* --- where one is ----------------------------------------------------------------------- */

  const current = { sentence: undefined, item: null };
  const chosen = []; /* actors, two at most */
  let shown = [];    /* items that pass the filters */

  const sameItem = (a, b) => a && b && a.sentence === b.sentence && a.relation === b.relation &&
    a.modality === b.modality && a.source === b.source && a.target === b.target;

  function passes(item) {
    const row = decisionOf(item), state = at("by-state").value, coder = at("by-coder").value;
    const [word, bound] = at("by-confidence").value.split(" ");
    return (at("by-relation").value === "" || item.relation === at("by-relation").value) &&
      (at("by-modality").value === "" || item.modality === at("by-modality").value) &&
      (state === "" || (state === "undecided" ? !row : state === "decided" ? row
        : state === "disputed" ? isDisputed(item) : row?.decision === state)) &&
      (coder === "" || item.rows.some((each) => each.coder === coder)) &&
      (!bound || (word === "<" ? item.confidence < bound : item.confidence >= bound));
  }

  function goTo(sentence, item) {
    current.sentence = sentence;
    current.item = item ?? null;
    chosen.length = 0;
    showSentence();
    const span = at(`s${sentence}`);
    span?.scrollIntoView({ block: "center" });
    document.querySelector('#ties > [aria-current="true"]')?.scrollIntoView({ block: "nearest" });
    keep();
  }

  const spoken = (item) => `${actors[rootOf(item.source)].label} \u2013 ${relationLabel(item.relation)} \u2192 ${
    actors[rootOf(item.target)].label}, ${say(item.modality)}`;

  /* The next or previous tie that is shown; where nothing is chosen yet, from the sentence on. */
  function step(by, before = "") {
    const here = shown.findIndex((item) => sameItem(item, current.item));
    const from = current.sentence ?? -1;
    const beyond = by > 0 ? shown.findIndex((item) => item.sentence > from || (!current.item && item.sentence === from))
      : shown.findLastIndex((item) => item.sentence < from);
    const next = shown[here >= 0 ? here + by : beyond];
    if (next) goTo(next.sentence, next);
    const end = next ? spoken(next) : say(by > 0 ? "last" : "first");
    announce(`${before}${end}`);
  }

  /* --- deciding --------------------------------------------------------------------------- */

  function newRow(decision, cells = {}) {
    const sentence = current.sentence === undefined ? null : data.sentences[current.sentence];
    const row = Object.fromEntries(data.columns.map((column) => [column, ""]));
    return Object.assign(row, { decision, coder: at("coder").value.trim(), date: today(),
      document: sentence ? data.documents[sentence.document] : "", sentence: sentence?.text ?? "",
      at: current.sentence }, cells);
  }

  /* A label, or the id where two actors have that label. */
  function nameFor(index) {
    const actor = actors[rootOf(index)];
    const others = (named.get(normal(actor.label)) ?? []).filter((each) => rootOf(each) !== actor.index);
    return others.length && actor.id ? actor.id : actor.label;
  }

  const cellsFor = (item) => ({ source: nameFor(item.source), relation: item.relation,
    target: nameFor(item.target), modality: item.modality, year: item.year });

  function changed(structure) {
    changes++;
    derive();
    current.item = items.find((item) => sameItem(item, current.item)) ?? null;
    if (structure) showText();
    showAll();
    keep();
    if (file) writeFile().then(showSaved, () => { file = null; });
  }

  function withdraw(item) {
    const coder = at("coder").value.trim();
    rows = rows.filter((row) => !item.rows.includes(row) || row.coder !== coder);
  }

  function needsCoder() {
    if (at("coder").value.trim() !== "") return false;
    announce(say("whose"));
    at("saved").textContent = say("whose");
    at("coder").focus();
    return true;
  }

  function decide(decision, cells = {}) {
    const item = current.item;
    if (!item || needsCoder()) return;
    const next = { ...cellsFor(item), ...cells };
    withdraw(item);
    rows.push(newRow(item.byHand && decision === "accept" ? "add" : decision, next));
    changed(false);
    step(1, `${say(decision)}. `);
  }

  function undo() {
    if (!current.item) return;
    withdraw(current.item);
    changed(false);
    announce(say("undone"));
  }

  /* --- forms ------------------------------------------------------------------------------ */

  function fillActors(select, value) {
    const here = current.sentence === undefined ? [] : [...new Set(actorsNamed(current.sentence).map(rootOf))];
    const option = (index) => make("option", { value: String(index) },
      `${actors[index].label} (${typeLabel(actors[index].type)})`);
    const rest = actors.filter((actor) => rootOf(actor.index) === actor.index && !actor.gone &&
      !here.includes(actor.index)).sort((a, b) => a.label.localeCompare(b.label));
    select.replaceChildren(make("option", { value: "" }),
      make("optgroup", { label: say("actors") }, ...here.filter((i) => !actors[i].gone).map(option)),
      make("optgroup", { label: say("all") }, ...rest.map((actor) => option(actor.index))));
    select.value = value === undefined ? "" : String(rootOf(value));
  }

  function ask(dialog, done) {
    dialog.returnValue = "";
    dialog.onclose = () => {
      if (dialog.returnValue === "ok") done();
      at("text").focus({ preventScroll: true });
    };
    dialog.showModal();
    (dialog.querySelector("[autofocus]") ?? dialog.querySelector("select, input")).focus();
  }

  const tieForm = () => ({ source: Number(at("tie-source").value), target: Number(at("tie-target").value),
    relation: at("tie-relation").value, modality: at("tie-modality").value,
    year: at("tie-year").value.trim(), note: at("tie-note").value.trim() });

  function openTieForm(title, { source, target, relation, modality = "actual", year = "" }, done) {
    at("tie-title").textContent = say(title);
    fillActors(at("tie-source"), source);
    fillActors(at("tie-target"), target);
    at("tie-relation").value = relation ?? "";
    at("tie-modality").value = modality;
    at("tie-year").value = year;
    at("tie-note").value = "";
    ask(at("tie-dialog"), () => {
      const form = tieForm();
      if (at("tie-source").value === "" || at("tie-target").value === "" || form.source === form.target)
        announce(say("choose"));
      else done(form);
    });
  }

  function correct() {
    const item = current.item;
    if (!item || needsCoder()) return;
    openTieForm("correctTitle", item, (form) => {
      const to = {
        to_source: form.source === rootOf(item.source) ? "" : nameFor(form.source),
        to_target: form.target === rootOf(item.target) ? "" : nameFor(form.target),
        to_relation: form.relation === item.relation ? "" : form.relation,
        to_modality: form.modality === item.modality ? "" : form.modality,
        to_year: form.year === item.year ? "" : form.year,
      };
      const isOther = Object.values(to).some((cell) => cell !== "");
      decide(isOther ? "correct" : "accept", { ...to, note: form.note });
    });
  }

  function addTie() {
    if (current.sentence === undefined || needsCoder()) return;
    openTieForm("newTitle", { source: chosen[0], target: chosen[1] }, (form) => {
      const row = newRow("add", { source: nameFor(form.source), target: nameFor(form.target),
        relation: form.relation, modality: form.modality, year: form.year, note: form.note });
      rows.push(row);
      changed(false);
      const made = items.find((item) => item.rows.includes(row));
      goTo(current.sentence, made);
      announce(`${say("add")}. ${spoken(made)}`);
    });
  }

  function mergeActors() {
    if (needsCoder()) return;
    fillActors(at("merge-from"), chosen[0]);
    fillActors(at("merge-into"), chosen[1]);
    ask(at("merge-dialog"), () => {
      const from = Number(at("merge-from").value), into = Number(at("merge-into").value);
      if (at("merge-from").value === "" || at("merge-into").value === "" || from === into) {
        announce(say("choose"));
        return;
      }
      rows.push(newRow("merge", { source: nameFor(from), to_source: nameFor(into) }));
      chosen.length = 0;
      changed(true);
      announce(`${say("merge")}: ${actors[into].label}`);
    });
  }

  function openActorForm(title, name, type, known, done) {
    at("actor-title").textContent = say(title);
    at("actor-name").value = name;
    at("actor-type").value = type;
    at("actor-wrong").checked = false;
    at("actor-none").hidden = !known;
    ask(at("actor-dialog"), done);
  }

  function markName() {
    if (current.sentence === undefined || needsCoder()) return;
    const picked = getSelection().toString().replace(/\s+/g, " ").trim();
    openActorForm("nameTitle", picked, "organization", false, () => {
      rows.push(newRow("add", { source: at("actor-name").value.trim(), type: at("actor-type").value }));
      changed(true);
      announce(say("add"));
    });
  }

  function editActor(index) {
    if (needsCoder()) return;
    const actor = actors[index], before = nameFor(index);
    openActorForm("editTitle", actor.label, actor.type, true, () => {
      const name = at("actor-name").value.trim(), type = at("actor-type").value;
      if (at("actor-wrong").checked) rows.push(newRow("reject", { source: before }));
      if (type !== actor.type) rows.push(newRow("retype", { source: before, type }));
      if (name !== actor.label) rows.push(newRow("rename", { source: before, to_source: name }));
      changed(true);
    });
  }

  function choose(index) {
    const known = chosen.indexOf(index);
    if (known >= 0) chosen.splice(known, 1);
    else chosen.push(index);
    if (chosen.length > 2) chosen.shift();
    showSentence();
    announce(chosen.map((each) => actors[each].label).join(", "));
  }

  /* --- showing the documents -------------------------------------------------------------- */

  /* Where added names stand in a sentence, as bytes. */
  function addedNamings(number, text) {
    return actors.filter((actor) => actor.at === number && text.includes(actor.label)).map((actor) => {
      const start = encoder.encode(text.slice(0, text.indexOf(actor.label))).length;
      return [start, start + encoder.encode(actor.label).length, actor.index];
    });
  }

  function pieces(number, trigger) {
    const sentence = data.sentences[number], cut = cutter(sentence.text);
    const length = encoder.encode(sentence.text).length, parts = [];
    const marks = [...sentence.namings, ...addedNamings(number, sentence.text)]
      .filter(([, , actor]) => !actors[rootOf(actor)].gone)
      .map(([start, end, actor]) => ({ start, end, actor: rootOf(actor) }));
    if (trigger && trigger[1] > trigger[0]) marks.push({ start: trigger[0], end: trigger[1] });
    marks.sort((a, b) => a.start - b.start || b.end - a.end);
    let from = 0;
    for (const { start, end, actor } of marks) {
      if (start < from) continue;
      parts.push(cut(from, start));
      parts.push(actor === undefined ? make("b", { className: "trigger" }, cut(start, end))
        : make("span", { className: `actor ${actors[actor].type}`, "data-actor": String(actor),
          title: `${actors[actor].label}: ${typeLabel(actors[actor].type)}` }, cut(start, end)));
      from = end;
    }
    parts.push(cut(from, length));
    return parts;
  }

  function fillSentence(number) {
    const span = at(`s${number}`), here = ofSentence[number];
    const decided = here.filter(decisionOf).length;
    const trigger = current.sentence === number ? current.item?.trigger : null;
    span.className = `sentence${here.length ? " tied" : ""}${decided === here.length && here.length ? " done" : ""}${
      current.sentence === number ? " current" : ""}`;
    span.replaceChildren(...pieces(number, trigger));
    if (here.length)
      span.append(make("button", { type: "button", className: "badge", "data-sentence": String(number),
        "aria-label": say("tiesOf", here.length, decided), title: say("tiesOf", here.length, decided) },
      decided === here.length ? "\u2713" : `${decided}/${here.length}`));
    for (const mark of span.querySelectorAll(".actor"))
      mark.classList.toggle("chosen", current.sentence === number && chosen.includes(Number(mark.dataset.actor)));
  }

  function showText() {
    const sections = data.documents.map((name) => make("section", {}, make("h2", {}, name)));
    let block = null;
    data.sentences.forEach((sentence, number) => {
      const section = sections[sentence.document];
      if (sentence.starts || !block || block.parentNode !== section) {
        block = make(sentence.heading ? "h3" : "p", { className: sentence.item ? "item" : "" });
        section.append(block);
      }
      block.append(make("span", { id: `s${number}`, className: "sentence" }), " ");
    });
    at("text").replaceChildren(...sections.filter((section) => section.children.length > 1));
    data.sentences.forEach((_, number) => fillSentence(number));
  }

  /* --- showing the ties of the sentence --------------------------------------------------- */

  const arrow = (source, relation, target) => make("p", { className: "tie" }, source, " ",
    make("span", { className: "relation" }, `\u2013 ${relationLabel(relation)} \u2192`), ` ${target}`);

  function facts(...parts) {
    return make("p", { className: "facts muted" }, parts.filter((part) => part).join(" \u00b7 "));
  }

  function showDecision(card, item) {
    const row = decisionOf(item);
    if (!row) return;
    card.classList.add(row.decision);
    if (row.decision === "correct")
      card.append(
        arrow(row.to_source || actors[rootOf(item.source)].label, row.to_relation || item.relation,
          row.to_target || actors[rootOf(item.target)].label),
        facts(say(row.to_modality || item.modality), row.to_year || item.year));
    const line = card.querySelector(".facts:last-child");
    for (const kind of new Set([row, ...item.rows].map((each) => each.decision))) {
      const coders = [...new Set(item.rows.filter((each) => each.decision === kind).map((each) => each.coder))];
      line.append(" \u00b7 ", make("span", { className: `state ${kind}` }, say(kind)),
        coders.join("") ? ` ${say("by", coders.join(", "))}` : "");
    }
    if (row.note) line.append(`: ${row.note}`);
  }

  function tieCard(item) {
    const here = sameItem(item, current.item);
    const card = make("li", {}, arrow(actors[rootOf(item.source)].label, item.relation,
      actors[rootOf(item.target)].label));
    card.append(facts(say(item.modality), item.year, item.frame && (item.frame === "name" ? say("readByName") : say("readBy", item.frame)),
      item.confidence === undefined ? "" : `${say("confidence").toLowerCase()} ${item.confidence.toFixed(2)}`));
    showDecision(card, item);
    const act = (label, key, run, off) => {
      const button = make("button", { type: "button", disabled: Boolean(off) }, `${say(label)} `, make("kbd", {}, key));
      button.addEventListener("click", () => {
        current.item = item;
        run();
      });
      return button;
    };
    card.append(make("div", { className: "tools" }, act("acceptIt", "a", () => decide("accept")),
      act("rejectIt", "r", () => decide("reject")), act("correctIt", "e", correct),
      act("undoIt", "u", undo, !item.rows.length)));
    if (here) card.setAttribute("aria-current", "true");
    return card;
  }

  function actorEntry(index, number) {
    const actor = actors[index];
    const pick = make("button", { type: "button", "aria-pressed": String(chosen.includes(index)) },
      make("span", { className: `swatch ${actor.type}` }), `${actor.label} `,
      make("span", { className: "muted" }, typeLabel(actor.type)),
      ...(number < 9 ? [" ", make("kbd", {}, String(number + 1))] : []));
    pick.addEventListener("click", () => choose(index));
    const edit = make("button", { type: "button", "aria-label": `${say("edit")}: ${actor.label}`, title: say("edit") }, "\u270e");
    edit.addEventListener("click", () => editActor(index));
    return make("li", {}, pick, edit);
  }

  const actorsHere = () => current.sentence === undefined ? [] :
    [...new Set(actorsNamed(current.sentence).map(rootOf))].filter((index) => !actors[index].gone);

  let before;
  function showSentence() {
    const number = current.sentence, none = number === undefined;
    if (before !== undefined && before !== number) fillSentence(before);
    before = number;
    if (!none) fillSentence(number);
    at("place").textContent = none ? "" : data.sentences[number].place;
    at("sentence").replaceChildren(...(none ? [say("noSentence")] : pieces(number, current.item?.trigger)));
    at("actors").replaceChildren(...actorsHere().map(actorEntry));
    const here = none ? [] : ofSentence[number];
    at("ties").replaceChildren(...here.map(tieCard));
    if (!none && !here.length) at("ties").append(make("li", { className: "muted" }, say("noTies")));
    at("new").disabled = at("name").disabled = none;
  }

  /* --- showing the rest ------------------------------------------------------------------- */

  function options(select, values, label) {
    const kept = select.value;
    select.replaceChildren(make("option", { value: "" }, say("all")),
      ...values.map((value) => make("option", { value }, label(value))));
    select.value = values.includes(kept) ? kept : "";
  }

  function showFilters() {
    options(at("by-state"), ["undecided", "decided", "disputed", "accept", "reject", "correct", "add"], (key) => say(key));
    options(at("by-relation"), [...new Set(items.map((item) => item.relation))].sort(), relationLabel);
    options(at("by-modality"), modalities, (key) => say(key));
    options(at("by-coder"), [...new Set(rows.map((row) => row.coder).filter(Boolean))].sort(), (name) => name);
    options(at("by-confidence"), ["< 0.5", "< 0.7", "< 0.9", ">= 0.9"],
      (value) => say(value[0] === "<" ? "below" : "atLeast", value.split(" ")[1]));
    at("confidence").hidden = !items.some((item) => item.confidence !== undefined);
  }

  function showSaved() {
    at("saved").textContent = changes ? say("unsaved", changes) : file ? say("savedAs", file.name)
      : rows.length ? say("keptOnly") : "";
  }

  function showUnplaced() {
    at("unplaced").hidden = !loose.length;
    at("unplaced-title").textContent = say("unplaced", loose.length);
    at("unplaced-rows").replaceChildren(...loose.map((row) => make("li", {},
      `${say(row.decision)}: ${row.source}${
        row.relation ? ` \u2013 ${relationLabel(row.relation)} \u2192 ${row.target}` : ""} `,
      make("span", { className: "muted" }, `${row.document} ${row.sentence}`))));
  }

  /* Decisions on actors, each with a way back. */
  function showActorRows() {
    const own = rows.filter((row) => !isTie(row));
    at("actor-rows").hidden = !own.length;
    at("actor-rows-title").textContent = say("ofActors", own.length);
    at("actor-rows-list").replaceChildren(...own.map((row) => {
      const back = make("button", { type: "button", "aria-label": `${say("undoIt")}: ${row.source}` }, say("undoIt"));
      back.addEventListener("click", () => {
        rows = rows.filter((each) => each !== row);
        changed(true);
        announce(say("undone"));
      });
      const to = row.to_source || (row.type && typeLabel(row.type));
      return make("li", {}, make("b", {}, row.source), to ? ` \u2192 ${to}: ` : ": ", say(row.decision),
        row.coder ? ` ${say("by", row.coder)} ` : " ", back);
    }));
  }

  function showProgress() {
    const decided = items.filter(decisionOf).length;
    shown = items.filter(passes);
    at("bar").max = Math.max(1, items.length);
    at("bar").value = decided;
    at("count").textContent = say("count", decided, items.length);
    at("filtered").textContent = shown.length < items.length ? say("filtered", shown.length) : "";
  }

  function showAll() {
    showFilters();
    showProgress();
    if (current.sentence !== undefined) fillSentence(current.sentence);
    showSentence();
    showUnplaced();
    showActorRows();
    showSaved();
  }

  function translate() {
    document.documentElement.lang = language;
    at("language").value = language;
    if (!data.title) at("title").textContent = document.title = say("review");
    for (const element of document.querySelectorAll("[data-say]")) element.textContent = say(element.dataset.say);
    for (const element of document.querySelectorAll("[data-name]"))
      element.setAttribute("aria-label", say(element.dataset.name));
    at("tie-relation").replaceChildren(make("option", { value: "" }), ...data.relations.map((relation) =>
      make("option", { value: relation.name }, relation.label[language])));
    at("tie-modality").replaceChildren(...modalities.map((value) => make("option", { value }, say(value))));
    at("actor-type").replaceChildren(...Object.keys(data.types).map((value) =>
      make("option", { value }, typeLabel(value))));
    at("help-keys").replaceChildren(...Object.entries(texts[language].help).flatMap(([key, text]) =>
      [make("dt", {}, make("kbd", {}, key)), make("dd", {}, text)]));
    showText();
    showAll();
  }

  /* --- keys and clicks -------------------------------------------------------------------- */

  const keys = { j: () => step(1), k: () => step(-1), a: () => decide("accept"), r: () => decide("reject"),
    e: correct, n: addTie, u: undo, m: mergeActors, w: markName, s: save,
    "?": () => ask(at("help-dialog"), () => {}) };

  /* Enter is done with a field, in a list of a form too. */
  for (const form of document.querySelectorAll("dialog form"))
    form.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.target.tagName !== "SELECT") return;
      event.preventDefault();
      form.requestSubmit(form.querySelector(".primary"));
    });
  at("coder").addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === "Escape") at("text").focus({ preventScroll: true });
  });

  document.addEventListener("keydown", (event) => {
    const busy = event.target.closest("input, select, textarea, dialog") || document.querySelector("dialog[open]");
    if (busy || event.ctrlKey || event.metaKey || event.altKey || !at("letters").checked) return;
    const key = russianKeys[event.key.toLowerCase()] ?? event.key.toLowerCase();
    const run = keys[key] ?? (/^[1-9]$/.test(key) && actorsHere()[key - 1] !== undefined
      ? () => choose(actorsHere()[key - 1]) : null);
    if (!run) return;
    event.preventDefault();
    run();
  });

  at("text").addEventListener("click", (event) => {
    const span = event.target.closest(".sentence"), mark = event.target.closest(".actor");
    if (!span) return;
    const number = Number(span.id.slice(1));
    if (number !== current.sentence) {
      const picked = getSelection().toString();
      goTo(number, ofSentence[number].find(passes));
      if (picked) return;
    }
    if (mark) choose(Number(mark.dataset.actor));
  });

  for (const [id, run] of [["new", addTie], ["merge", mergeActors], ["name", markName], ["save", save],
    ["open", open], ["help", keys["?"]]])
    at(id).addEventListener("click", run);
  for (const id of ["by-state", "by-relation", "by-modality", "by-coder", "by-confidence"])
    at(id).addEventListener("change", showProgress);
  at("coder").addEventListener("change", keep);
  at("language").addEventListener("change", () => {
    language = at("language").value;
    translate();
    keep();
  });
  at("file").addEventListener("change", async () => {
    take(await at("file").files[0].text());
    at("file").value = "";
  });

  restore();
  derive();
  translate();
  if (current.sentence !== undefined) goTo(current.sentence, ofSentence[current.sentence][0]);
  document.documentElement.dataset.ready = "true";
})();
