// Shows /openapi.json as a page. Text only ever enters the page as text, never as markup.
"use strict";

const OWN = "PostDeck's own";
let components = {};

function make(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

function resolve(schema) {
  if (!schema || !schema.$ref) return schema || {};
  return components[schema.$ref.split("/").pop()] || {};
}

function badge(whose) {
  if (!whose) return null;
  return make("span", { class: whose === OWN ? "whose own" : "whose" },
    whose === OWN ? OWN : "As published");
}

// The few marks that the descriptions use: paragraphs, tables, `code` and *emphasis*.
function inline(text) {
  return text.split(/(`[^`]+`|\*[^*]+\*)/).map((part) => {
    if (part.startsWith("`")) return make("code", {}, part.slice(1, -1));
    if (part.startsWith("*") && part.length > 2) return make("em", {}, part.slice(1, -1));
    return part;
  });
}

function prose(text) {
  const found = [];
  for (const block of (text || "").split(/\n\s*\n/)) {
    const lines = block.trim().split("\n");
    const start = lines.findIndex((line) => line.startsWith("|"));
    const words = start < 0 ? lines : lines.slice(0, start);
    if (words.join("").trim()) found.push(make("p", {}, ...inline(words.join(" "))));
    if (start >= 0) found.push(markdownTable(lines.slice(start)));
  }
  return found;
}

function markdownTable(lines) {
  const rows = lines.filter((line) => !/^\|[-|]+\|$/.test(line))
    .map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()));
  const body = rows.map((row, number) => make("tr", {},
    ...row.map((cell) => make(number ? "td" : "th", {}, ...inline(cell)))));
  return make("table", {}, ...body);
}

function kind(schema) {
  if (!schema) return "";
  if (schema.$ref) return schema.$ref.split("/").pop();
  if (schema.allOf && schema.allOf.length === 1) return kind(schema.allOf[0]);
  if (schema.anyOf) return schema.anyOf.map(kind).join(" or ");
  if (schema.type === "array") return `list of ${kind(schema.items) || "values"}`;
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" ");
  return [schema.type, schema.format].filter(Boolean).join(" ");
}

function bounds(schema) {
  const names = {
    minimum: "from", maximum: "to", minLength: "at least", maxLength: "at most",
    minItems: "at least", maxItems: "at most",
  };
  const units = { minLength: " characters", maxLength: " characters", minItems: " items",
    maxItems: " items" };
  const found = [];
  for (const one of [schema, ...(schema.anyOf || [])]) {
    for (const [name, word] of Object.entries(names)) {
      if (one[name] !== undefined) found.push(`${word} ${one[name]}${units[name] || ""}`);
    }
  }
  if (!["undefined", "object"].includes(typeof schema.default)) {
    found.push(`default ${JSON.stringify(schema.default)}`);
  }
  return found.join(", ");
}

function example(schema, depth = 0) {
  if (depth > 6) return null;
  const seen = resolve(schema);
  const given = [schema, seen].find((one) => one && one.examples && one.examples.length);
  if (given && !(Array.isArray(given.examples[0]) && given.examples[0].length === 0)) {
    return given.examples[0];
  }
  if (seen.properties) {
    return Object.fromEntries(Object.entries(seen.properties)
      .map(([name, field]) => [name, example(field, depth + 1)]));
  }
  if (seen.type === "array") return [example(seen.items, depth + 1)];
  if (seen.anyOf) return example(seen.anyOf[0], depth + 1);
  if (seen.allOf) return example(seen.allOf[0], depth + 1);
  if (seen.enum) return seen.enum[0];
  return seen.default === undefined ? null : seen.default;
}

function fieldRow(name, schema, required) {
  const shown = schema.examples && schema.examples[0] !== undefined
    ? make("code", {}, JSON.stringify(schema.examples[0])) : "";
  return make("tr", {},
    make("td", {}, make("code", {}, name), required ? make("span", { class: "need" }, "required") : null),
    make("td", {}, make("code", {}, kind(schema)), make("div", {}, bounds(schema))),
    make("td", { class: "text" }, ...inline(schema.description || ""), " ", badge(schema["x-origin"]),
      make("div", {}, shown)));
}

function fieldTable(schema, isAnswer = false) {
  const seen = resolve(schema);
  const required = new Set(isAnswer ? [] : seen.required || []);
  return make("table", { class: "fields" },
    make("tr", {}, make("th", {}, "Name"), make("th", {}, "Type"), make("th", {}, "Meaning, example")),
    ...Object.entries(seen.properties || {}).map(([name, field]) =>
      fieldRow(name, field, required.has(name))));
}

function schemasBelow(schema, found = new Set()) {
  for (const part of [schema, ...(schema.anyOf || []), ...(schema.allOf || []), schema.items]) {
    if (!part) continue;
    if (part.$ref) {
      const name = part.$ref.split("/").pop();
      if (found.has(name)) continue;
      found.add(name);
      for (const field of Object.values(resolve(part).properties || {})) schemasBelow(field, found);
    } else if (part !== schema) schemasBelow(part, found);
  }
  return found;
}

function parameterTable(parameters) {
  return make("table", { class: "fields" },
    make("tr", {}, make("th", {}, "Name"), make("th", {}, "Type"), make("th", {}, "Meaning, example")),
    ...parameters.map((one) => fieldRow(`${one.name} (${one.in})`,
      { ...one.schema, description: one.description || one.schema.description }, one.required)));
}

function fold(title, ...children) {
  return make("details", {}, make("summary", {}, title), ...children);
}

function nested(schema, isAnswer = false) {
  return [...schemasBelow(schema)].filter((name) => (components[name] || {}).properties)
    .map((name) => fold(name, ...prose(components[name].description), fieldTable(components[name], isAnswer)));
}

function bodyPart(operation) {
  if (!operation.requestBody) return [];
  const schema = operation.requestBody.content["application/json"].schema;
  const seen = resolve(schema);
  const inner = Object.values(seen.properties || {}).flatMap((field) => nested(field));
  return [make("h4", {}, "Body"), fieldTable(schema), ...inner,
    fold("Example body", make("pre", {}, JSON.stringify(example(schema), null, 2)))];
}

function answerPart(operation) {
  const good = operation.responses["200"];
  const found = [make("h4", {}, "Answer"), make("p", {}, good.description)];
  for (const [type, content] of Object.entries(good.content || {})) {
    if (type !== "application/json") {
      found.push(make("p", {}, make("code", {}, type)));
      if (content.example) found.push(make("pre", {}, content.example));
      continue;
    }
    const data = (resolve(content.schema).properties || {}).data;
    found.push(fieldTable(resolve(data), true));
    for (const field of Object.values(resolve(data).properties || {})) found.push(...nested(field, true));
    found.push(fold("Example answer", make("pre", {}, JSON.stringify(
      { code: 0, message: "success", data: example(data) }, null, 2))));
  }
  return found;
}

function refusals(operation) {
  const rows = Object.entries(operation.responses).filter(([status]) => status !== "200")
    .map(([status, answer]) => make("tr", {}, make("td", {}, make("code", {}, status)),
      make("td", { class: "text" }, answer.description)));
  return fold("Refusals", make("table", {}, ...rows));
}

function call(path, verb, operation) {
  return make("section", { class: "call", id: operation.operationId },
    make("header", {}, make("span", { class: `verb ${verb}` }, verb.toUpperCase()),
      make("h3", { class: "path" }, path), badge(operation["x-origin"])),
    ...prose((operation.description || "").replace(/\n*\*[^*]+\*$/, "")),
    ...(operation.parameters && operation.parameters.length
      ? [make("h4", {}, "Parameters"), parameterTable(operation.parameters)] : []),
    ...bodyPart(operation), ...answerPart(operation), refusals(operation));
}

function show(api) {
  components = api.components.schemas;
  const rail = document.getElementById("rail");
  const page = document.getElementById("page");
  page.replaceChildren(make("h1", {}, api.info.title, " ", api.info.version),
    make("p", {}, make("code", {}, api.servers[0].url)), ...prose(api.info.description),
    make("p", {}, make("a", { href: "/openapi.json" }, "The same as an OpenAPI document")));
  const calls = Object.entries(api.paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([verb, operation]) => [path, verb, operation]));
  for (const tag of api.tags) {
    rail.append(make("h2", {}, tag.name));
    page.append(make("h2", { class: "group" }, tag.name), make("p", {}, tag.description));
    for (const [path, verb, operation] of calls.filter((one) => one[2].tags[0] === tag.name)) {
      rail.append(make("a", { href: `#${operation.operationId}` },
        make("span", { class: `verb ${verb}` }, verb.toUpperCase()), operation.summary));
      page.append(call(path, verb, operation));
    }
  }
  document.body.dataset.ready = "yes";
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

fetch("/openapi.json")
  .then((answer) => answer.json())
  .then(show)
  .catch((error) => {
    document.getElementById("page").replaceChildren(
      make("p", {}, `The documentation can't be shown: ${error.message}`));
  });
