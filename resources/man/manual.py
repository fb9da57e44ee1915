"""Writes a manual page: the template, with what the program itself says about its commands.

Arguments: TEMPLATE OUT VERSION DATE [PROGRAM [TRANSLATIONS]]. @OPTIONS@ and @COMMANDS@ are made from
--help of the program and of each of its commands, so that they cannot go stale. TRANSLATIONS has
lines "English<TAB>translation" for their descriptions; what is missing stays English and is named on
standard error.
"""

import os
import pathlib
import re
import subprocess
import sys

translations = None
missing = []


def translated(text):
    if translations is None or not text:
        return text
    if text not in translations:
        missing.append(text)
    return translations.get(text, text)


def escaped(text):
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text.startswith((".", "'")) else text


class Help:
    """What `program command… --help` says."""

    def __init__(self, program, command):
        shown = subprocess.run([program, *command, "--help"], capture_output=True, text=True,
                               check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
        self.about, self.usage = "", ""
        self.sections = {"Positionals": [], "Options": [], "Subcommands": []}
        section = None
        for line in shown.stdout.splitlines():
            if line.startswith("Usage: "):
                self.usage = line[len("Usage: "):]
            elif heading := re.fullmatch(r"(\w+):", line):
                section = self.sections.setdefault(heading.group(1), [])
            elif section is None:
                self.about = self.about or line.strip()
            elif entry := re.fullmatch(r" {2}(\S.*?)(?: {2,}(\S.*))?", line):
                section.append([entry.group(1).strip(), (entry.group(2) or "").strip()])
            elif line.strip():
                section[-1][1] = (section[-1][1] + " " + line.strip()).strip()


def term(names):
    """-o,--output TEXT REQUIRED as roff."""
    names = re.sub(r" (REQUIRED|Excludes:.*|Needs:.*)", "", names)
    first, _, value = names.partition(" ")
    value = re.sub(r"^TEXT:\{(.*)\}$", lambda m: m.group(1).replace(",", "|"), value)
    return "\\fB%s\\fR%s" % (escaped(first.replace(",", ", ")),
                             " \\fI%s\\fR" % escaped(value) if value else "")


def entries(section, skip=()):
    lines = []
    for names, about in section:
        # Arguments that speak for themselves stand in the heading already.
        if about and names.split(" ")[0] not in skip:
            lines += [".TP", term(names), escaped(translated(about))]
    return lines


def commands(program, path, top):
    lines = []
    for name, _ in top.sections["Subcommands"]:
        command = [*path, name]
        help_ = Help(program, command)
        usage = help_.usage.split(" ", 1)[1].replace(" [OPTIONS]", "").replace(" [SUBCOMMAND]", "")
        lines += [".SS " + escaped(usage), escaped(translated(help_.about))]
        lines += entries(help_.sections["Positionals"])
        lines += entries(help_.sections["Options"], skip=("-h,--help",))
        lines += commands(program, command, help_)
    return lines


template, out, version, date = sys.argv[1:5]
text = pathlib.Path(template).read_text(encoding="utf-8")
text = text.replace("@version@", version).replace("@date@", date)
if len(sys.argv) > 5:
    if len(sys.argv) > 6:
        translations = {}
        for row in pathlib.Path(sys.argv[6]).read_text(encoding="utf-8").splitlines():
            english, _, other = row.partition("\t")
            translations[english] = other
    top = Help(sys.argv[5], [])
    text = text.replace("@OPTIONS@", "\n".join(entries(top.sections["Options"])))
    text = text.replace("@COMMANDS@", "\n".join(commands(sys.argv[5], [], top)))
pathlib.Path(out).write_text(text, encoding="utf-8")
for english in missing:
    print(f"not translated: {english}", file=sys.stderr)
