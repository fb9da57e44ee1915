"""Rules that hold for the tree as a whole: no city in code, no file without an end, no left-overs."""

import json
import pathlib
import re
import subprocess
import sys

root = pathlib.Path(sys.argv[1])
listed = subprocess.run(
    ["git", "-C", str(root), "ls-files", "--cached", "--others", "--exclude-standard"],
    capture_output=True, text=True)
if listed.returncode != 0:
    print("SKIPPED: this is no git checkout")
    sys.exit(0)
files = [root / name for name in listed.stdout.splitlines() if (root / name).is_file()]

wrong = []


def report(path, number, text):
    wrong.append(f"{path.relative_to(root)}:{number}: {text}")


# Forms are data: code knows no city and no form by name.
cities = set()
for form in (root / "schemas" / "forms").glob("*.json"):
    data = json.loads(form.read_text(encoding="utf-8"))
    cities.add(data["id"])
    cities.add(data["title"].split(" ")[0].rstrip("市"))
city = re.compile("|".join(map(re.escape, sorted(cities))), re.IGNORECASE)

leftover = re.compile(r"\b(" + "TO" + "DO|FIX" + "ME|X" + r"XX)\b")

for path in files:
    relative = path.relative_to(root).parts
    if path.suffix in {".h", ".cpp", ".ui", ".py", ".cmake", ".sql"} or path.name == "CMakeLists.txt":
        text = path.read_text(encoding="utf-8")
        if text and not text.endswith("\n"):
            report(path, text.count("\n") + 1, "no line end at the end of the file")
        for number, line in enumerate(text.splitlines(), 1):
            if leftover.search(line):
                report(path, number, "left over: " + line.strip())
            if relative[0] in {"src", "ui"} and city.search(line):
                report(path, number, "a city or form by name: " + line.strip())
    if path.suffix == ".h" and relative[0] == "src":
        if "#pragma once" not in path.read_text(encoding="utf-8"):
            report(path, 1, "no #pragma once")

for line in wrong:
    print(line)
print(f"{len(files)} files read, {len(wrong)} against the rules")
sys.exit(1 if wrong else 0)
