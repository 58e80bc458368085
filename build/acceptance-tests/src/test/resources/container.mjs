// Runs the modules of a container against data of this file's own, and prints what comes of it, one line of JSON for each
// question. Used by WorldContainerTest.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const container = pathToFileURL(`${process.argv[2]}/`);
const config = JSON.parse(readFileSync(new URL("world.config.json", container)));
const base = `https://site.example/api/worlds/${config.world_id}`;
const modules = {};
for (const name of ["qualifications", "units", "authorities", "scope", "verify", "health"]) {
  modules[name] = await import(new URL(`api/${name}.js`, container));
}

const list = { items: [], total: 0, page: 1, limit: 25 };
const data = {
  "/qualifications": list,
  "/qualifications/Q1": { qualification: {}, units: { core: [], elective: [] }, specialisations: [] },
  "/qualifications/Q2": { qualification: {}, units: { core: [] }, specialisations: [] },
  "/units": list,
  "/units/U1": { unit: {}, qualifications: [] },
  "/authorities": list,
  "/authorities/A1": { authority: {}, scope: [] },
  "/scope": { items: [], total: "many", page: 1, limit: 25 },
  "/verify": { result: {}, evidence_chain: [] },
  "/health": { status: "ok", database: "ok", last_sync: null, record_counts: {} },
};

async function ask(name, path, options = {}, world = {}) {
  const asked = [];
  const got = await modules[name].handle(new Request(`${base}${path}`, options), {
    config,
    origin: "https://data.example/",
    now: () => new Date(Date.UTC(2027, 0, 2, 3, 4, 5, 678)),
    fetch: async (address, call) => {
      asked.push(`${call.method} ${address}${call.body ? ` ${call.body}` : ""}`);
      const key = new URL(address).pathname.replace(`/api/worlds/${config.world_id}`, "").replace("/data", "");
      if (key === "/units/DOWN") {
        throw new TypeError("connection refused by 10.0.0.1");
      }
      if (key === "/units/TEXT") {
        return new Response("<html>");
      }
      if (key === "/units/BAD") {
        return new Response(JSON.stringify({ error: { code: "X_BAD", message: "bad code" } }), { status: 422 });
      }
      return key in data ? new Response(JSON.stringify(data[key])) : new Response("no", { status: 404 });
    },
    ...world,
  });
  console.log(
    JSON.stringify({
      question: `${options.method ?? "GET"} ${path}`,
      status: got.status,
      asked,
      body: await got.json(),
      headers: Object.fromEntries(got.headers),
    }),
  );
}

await ask("qualifications", "/qualifications?q=moor&page=2&limit=100&sort=title&order=desc");
await ask("qualifications", "/qualifications/Q1");
await ask("qualifications", "/qualifications/Q2");
await ask("units", "/units");
await ask("units", "/units/U1");
await ask("units", "/units/U2");
await ask("units", "/units/DOWN");
await ask("units", "/units/TEXT");
await ask("units", "/units/BAD");
await ask("units", "/units/U1/more");
await ask("units", "/units?limit=101");
await ask("units", "/units?colour=red");
await ask("units", "/units", { method: "POST", body: "{}" });
await ask("authorities", "/authorities");
await ask("authorities", "/authorities/A1");
await ask("scope", "/scope");
await ask("verify", "/verify", { method: "POST", body: '{"a":1}' });
await ask("verify", "/verify", { method: "POST", body: "[]" });
await ask("health", "/health");
const elsewhere = structuredClone(config);
elsewhere.infrastructure.database.override_endpoint = "https://client.example/data";
await ask("units", "/units/U1", {}, { config: elsewhere });

const { parse } = await import(new URL("tools/ingest/files-parser.mjs", container));
const columns = { unit_code: "Code", title: "Title" };
const csv = 'Code,Title,Status\r\nU1,"Moor, and ""rest""",\nU2,,x\n';
console.log(JSON.stringify(parse(csv, { table: "units", separator: "comma", columns })));
console.log(JSON.stringify(parse("Title\tCode\nA\tU1\n", { table: "units", separator: "tab", columns })));
for (const wrong of ["Code,Other\n1,2\n", "Code,Title\n1\n", 'Code,Title\n1,"a"b\n']) {
  try {
    parse(wrong, { table: "units", separator: "comma", columns });
    console.log(JSON.stringify({ accepted: wrong }));
  } catch (failure) {
    console.log(JSON.stringify({ refused: failure.message }));
  }
}
const { withUsage } = await import(new URL("tools/enrich/usage.mjs", container));
console.log(
  JSON.stringify(
    withUsage(
      [{ unit_code: "U1" }, { unit_code: "U2" }],
      [
        { qualification_code: "Q2", unit_code: "U1", role: "core" },
        { qualification_code: "Q1", unit_code: "U1", role: "core" },
        { qualification_code: "Q1", unit_code: "U2", role: "elective" },
        { qualification_code: "Q1", unit_code: "U9", role: "core" },
      ],
    ),
  ),
);
