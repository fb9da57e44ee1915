"""Fails when a folder of src/ includes another one that its arrows do not name.

Arguments: the src folder, then MODULE=USED,USED for every module, as CMake was told.
Arrows are transitive: work uses store and store uses core, so work may include core.
"""

import pathlib
import re
import sys

source = pathlib.Path(sys.argv[1])
arrows = {}
for argument in sys.argv[2:]:
    module, _, used = argument.partition("=")
    arrows[module] = {name for name in used.split(",") if name}


def reachable(module):
    found, waiting = {module}, [module]
    while waiting:
        for name in arrows.get(waiting.pop(), ()):
            if name not in found:
                found.add(name)
                waiting.append(name)
    return found


wrong = []
checked = 0
folders = {path.name for path in source.iterdir() if path.is_dir()}
for path in sorted(source.rglob("*")):
    if path.suffix not in {".h", ".cpp"}:
        continue
    module = path.relative_to(source).parts[0]
    allowed = reachable(module)
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        match = re.match(r'\s*#\s*include\s+"([^"/]+)/', line)
        if not match:
            continue
        checked += 1
        target = match.group(1)
        if target in folders and target not in allowed:
            wrong.append(f"{path}:{number}: {module} must not include {target}")

for line in wrong:
    print(line)
print(f"{checked} includes read, {len(wrong)} in a wrong direction")
sys.exit(1 if wrong or checked == 0 else 0)
