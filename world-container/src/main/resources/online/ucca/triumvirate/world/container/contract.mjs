// @ucca-scope: platform
// @ucca-maintainer: ucca
// @ucca-versioning: platform-track

// The endpoint contract as code: a request is checked, passed on to where the world's data is, and the answer is
// checked before anybody gets it. The modules in api/ say what each endpoint promises; this says how it is kept.

const SEARCH = ["q", "page", "limit", "sort", "order"];
const FILTERS = ["status", "type", "level", "package_code", "authority_code", "qual_code"];
const DEFAULTS = { page: "1", limit: "25", sort: "code", order: "asc" };
const FORMS = {
  q: /^.{0,200}$/su,
  page: /^[1-9][0-9]{0,6}$/,
  limit: /^([1-9]|[1-9][0-9]|100)$/,
  sort: /^[a-z][a-z_]{0,63}$/,
  order: /^(asc|desc)$/,
};
const LONGEST_BODY = 8 * 1024 * 1024;

/** What is wrong, in the form that the contract gives errors. */
export class ContractError extends Error {
  constructor(status, code, message) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/**
 * Answers a request by a contract.
 *
 * @param {object} contract an endpoint's name and routes
 * @param {Request} request the request
 * @param {object} world config: world.config.json; origin: where the platform serves worlds' data; fetch and now: the
 *     network and the clock, if not the usual ones
 * @returns {Promise<Response>} the answer
 */
export async function answer(contract, request, world) {
  const now = world.now ?? (() => new Date());
  const headers = {
    "Content-Type": "application/json; charset=utf-8",
    "X-UCCA-World": world.config.world_id,
    "X-UCCA-Schema-Version": world.config.schema_version,
    "X-UCCA-Source": world.config.authority_source.name.replace(/[^\x20-\x7e]/gu, encodeURIComponent),
    "X-UCCA-Timestamp": now().toISOString().replace(/\.\d+Z$/, "Z"),
  };
  try {
    const body = await passOn(contract, request, world);
    return new Response(JSON.stringify(body), { status: 200, headers });
  } catch (failure) {
    const known =
      failure instanceof ContractError
        ? failure
        : new ContractError(502, "DATA_UNREACHABLE", "the world's data cannot be reached");
    const error = { code: known.code, message: known.message, world_id: world.config.world_id };
    return new Response(JSON.stringify({ error }), { status: known.status, headers });
  }
}

async function passOn(contract, request, world) {
  const url = new URL(request.url);
  const base = world.config.endpoints[contract.endpoint];
  const rest = url.pathname.startsWith(base) ? url.pathname.slice(base.length) : null;
  const reached = contract.routes.filter((route) => matches(route, contract.endpoint, rest));
  if (reached.length === 0) {
    throw new ContractError(404, "NOT_FOUND", "there is no such address");
  }
  const route = reached.find((one) => one.method === request.method);
  if (!route) {
    throw new ContractError(405, "METHOD_NOT_ALLOWED", `this address takes ${reached.map((one) => one.method).join(", ")}`);
  }
  const call = { method: route.method, headers: { Accept: "application/json" } };
  if (route.method === "POST") {
    call.headers["Content-Type"] = "application/json";
    call.body = await body(request);
  }
  const got = await (world.fetch ?? fetch)(place(contract, world, rest) + query(route, url.searchParams), call);
  return checked(route, got);
}

/** Behind an endpoint's own address: nothing, or a slash and a code. */
function matches(route, endpoint, rest) {
  return route.path === `/${endpoint}` ? rest === "" : rest !== null && /^\/[^/]+$/.test(rest);
}

/** Where the data is: at the override, if one is given that speaks HTTP, or where the platform serves it. */
function place(contract, world, rest) {
  const { compute, database } = world.config.infrastructure;
  const override = [compute.override_endpoint, database.override_endpoint].find((one) => /^https?:/.test(one ?? ""));
  return override
    ? `${override.replace(/\/$/, "")}/${contract.endpoint}${rest}`
    : `${world.origin.replace(/\/$/, "")}${world.config.endpoints[contract.endpoint]}${rest}`;
}

function query(route, given) {
  const wanted = new URLSearchParams();
  for (const [name, value] of given) {
    const known = route.search && (SEARCH.includes(name) || FILTERS.includes(name));
    if (!known || wanted.has(name) || (FORMS[name] && !FORMS[name].test(value))) {
      throw new ContractError(400, "BAD_QUERY", `the parameter ${name} is unknown here, given twice, or not of its form`);
    }
    wanted.set(name, value);
  }
  if (!route.search) {
    return "";
  }
  for (const [name, value] of Object.entries(DEFAULTS)) {
    if (!wanted.has(name)) {
      wanted.set(name, value);
    }
  }
  return `?${wanted}`;
}

async function body(request) {
  const text = await request.text();
  if (text.length > LONGEST_BODY) {
    throw new ContractError(413, "TOO_LARGE", "the document is too large");
  }
  try {
    if (isObject(JSON.parse(text))) {
      return text;
    }
  } catch {
    // Said below.
  }
  throw new ContractError(400, "BAD_BODY", "the body is not a JSON object");
}

async function checked(route, got) {
  let document = null;
  try {
    document = await got.json();
  } catch {
    // What is no JSON has none of the members.
  }
  if (!got.ok) {
    const error = document?.error;
    if (got.status < 500 && typeof error?.code === "string" && typeof error?.message === "string") {
      throw new ContractError(got.status, error.code, error.message);
    }
    throw got.status === 404
      ? new ContractError(404, "NOT_FOUND", "there is no such entry")
      : new ContractError(502, "DATA_FAILED", "the world's data answered with an error");
  }
  const broken = Object.entries(route.answer).filter(([path, type]) => !isOf(type, at(document, path)));
  if (broken.length > 0) {
    throw new ContractError(502, "CONTRACT_BROKEN", `the answer lacks ${broken.map(([path]) => path).join(", ")}`);
  }
  return document;
}

function at(document, path) {
  return path.split(".").reduce((value, name) => (isObject(value) ? value[name] : undefined), document);
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isOf(type, value) {
  switch (type) {
    case "array":
      return Array.isArray(value);
    case "object":
      return isObject(value);
    case "integer":
      return Number.isInteger(value);
    case "string":
      return typeof value === "string";
    default:
      return value !== undefined;
  }
}
