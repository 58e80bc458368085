"""The least that has to be done with the same law, in Python: parse the standard's JSON and the part's XML, take the designators off the
paragraphs of the other part's Markdown, make one flat record of each, canonicalise, hash, sign, write a file.
law.py STANDARD MARKDOWN XML OUT. No hierarchy, no citations, no modal verbs, no periods, no account of words, no schema, no log, no cache."""
import hashlib
import json
import re
import sys
import time
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

standard, markdown, xml, out = (Path(argument) for argument in sys.argv[1:])
DESIGNATOR = re.compile(r"\s*\\?\(([0-9a-zA-Z]{1,5})\\?\)\s*")


def rule(section, text):
    designators = []
    while match := DESIGNATOR.match(text):
        designators.append(match.group(1))
        text = text[match.end():]
    return {"section": section, "designators": designators, "text": " ".join(text.split())}


rules = []
for division in ElementTree.fromstring(xml.read_bytes()).iter():
    if division.tag in ("DIV8", "DIV9"):
        rules += [rule(division.get("N"), "".join(paragraph.itertext())) for paragraph in division.iter("P")]
section = ""
for line in markdown.read_text(encoding="utf-8").splitlines():
    if line.startswith("#"):
        section = line.strip("# ")
    elif line.strip():
        rules.append(rule(section, line))
tasks = [task for area in json.loads(standard.read_text(encoding="utf-8"))["areas"] for task in area["tasks"]]
document = {"outcomes": tasks, "rules": rules}
body = json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
document["proof"] = Ed25519PrivateKey.generate().sign(hashlib.sha256(body).digest()).hex()
out.write_bytes(json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode())
print(f"{len(tasks)} tasks and {len(rules)} paragraphs, {time.process_time():.2f} s of processor time, {out.stat().st_size} bytes")
