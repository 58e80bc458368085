"""The least that has to be done with the same export, in Python: read the CSV, split elements and criteria by the
regular expression, build JSON, validate it by jsonschema, canonicalise, hash, sign, write a file. bulk.py EXPORT TIMES FOLDER
No strict reading, no numbering check, no log of decisions, no audit log, no cache. Prints units and processor time."""
import csv
import hashlib
import json
import re
import sys
import time
from pathlib import Path

import jsonschema
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

export, times, folder = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
folder.mkdir(parents=True, exist_ok=True)
NUMBER = re.compile(r"(?<!\d)(\d{1,2})\.(\d{1,2})(?!\d)\.?\s")
text = {"type": "string", "minLength": 1}
validator = jsonschema.Draft7Validator({
    "type": "object", "additionalProperties": False, "required": ["code", "title", "release", "criteria"],
    "properties": {"code": text, "title": text, "release": text, "date": text, "criteria": {"type": "array", "minItems": 1, "items": {
        "type": "object", "additionalProperties": False, "required": ["criterion_id", "statement", "source_ref"],
        "properties": {"criterion_id": text, "statement": {"type": "string"}, "source_ref": text}}}}})
key = Ed25519PrivateKey.generate()


def canonical(document):
    return json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def unit(row, number):
    parts = NUMBER.split(row[44])
    code = row[3] + (f".{number}" if number else "")
    document = {"code": code, "title": row[4], "release": "R" + row[16], "date": row[17], "criteria": [
        {"criterion_id": f"{parts[i]}.{parts[i + 1]}", "statement": " ".join(parts[i + 2].split()),
         "source_ref": f"{code} R{row[16]}, performance criterion {parts[i]}.{parts[i + 1]}"} for i in range(1, len(parts), 3)]}
    for error in validator.iter_errors(document):
        raise ValueError(error)
    signature = key.sign(hashlib.sha256(canonical(document)).digest())
    document["proof"] = signature.hex()
    (folder / f"{code}.json").write_text(json.dumps(document, indent=2, ensure_ascii=False), encoding="utf-8")


before = time.process_time()
units = 0
for number in range(times):
    with open(export, encoding="utf-8-sig", newline="") as file:
        for row in list(csv.reader(file))[1:]:
            unit(row, number)
            units += 1
spent = time.process_time() - before
print(f"python, one thread: {units} units, processor {spent:.2f} s, {1e3 * spent / units:.2f} ms per unit")
