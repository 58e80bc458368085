// The same job in Node: parse, validate by compiled ajv, canonicalise, hash, verify. node gate.mjs FOLDER SECONDS
// Prints the processor time of the process per envelope, in microseconds. Keys and proof are decoded beforehand.
import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import addFormats from "ajv-formats";

const [folder, seconds] = [process.argv[2], Number(process.argv[3])];
const bytes = fs.readFileSync(path.join(folder, "envelope.json"));
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(fs.readFileSync(path.join(folder, "schema.json"))));

function canonical(value) {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return "[" + value.map(canonical).join(",") + "]";
  const members = Object.keys(value).sort().map(name => JSON.stringify(name) + ":" + canonical(value[name]));
  return "{" + members.join(",") + "}";
}

function base58(text) {
  const alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  let number = 0n;
  for (const character of text.slice(1)) number = number * 58n + BigInt(alphabet.indexOf(character));
  const hex = number.toString(16);
  return Buffer.from(hex.length % 2 ? "0" + hex : hex, "hex");
}

const proof = JSON.parse(bytes).provenance.adapter_signature;
const signature = Buffer.concat([Buffer.alloc(64), base58(proof.proofValue)]).subarray(-64);
const raw = base58(proof.verificationMethod.split("#")[1]).subarray(2);
const key = crypto.createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: raw.toString("base64url") }, format: "jwk" });
const sha256 = text => crypto.createHash("sha256").update(text).digest();

function gate() {
  const envelope = JSON.parse(bytes);
  if (!validate(envelope)) throw new Error(JSON.stringify(validate.errors));
  const { adapter_signature, ...provenance } = envelope.provenance;
  const { proofValue, ...options } = adapter_signature;
  const signed = Buffer.concat([sha256(canonical(options)), sha256(canonical({ ...envelope, provenance }))]);
  if (!crypto.verify(null, signed, key, signature)) throw new Error("the proof does not hold");
}

const until = duration => { let runs = 0; for (const end = performance.now() + duration * 1e3; performance.now() < end; runs++) gate(); return runs; };
until(seconds);
const before = process.cpuUsage();
const runs = until(seconds);
const { user, system } = process.cpuUsage(before);
console.log(((user + system) / runs).toFixed(1));
