"""Medians and peak memory side by side with counterparts, in one run. Started by tools/bench."""

import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import drill

BENCH, CLI = sys.argv[1], sys.argv[2]
RUNS = int(sys.argv[3]) if len(sys.argv) > 3 else 5
ENVIRONMENT = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")

WRITE = """
import json, sys, openpyxl, time
from openpyxl.styles import Alignment
sheets = json.load(open(sys.argv[1], encoding="utf-8"))
begin = time.perf_counter()
book = openpyxl.Workbook()
book.remove(book.active)
wrap = Alignment(wrap_text=True, vertical="top")
for number, sheet in enumerate(sheets):
    tab = book.create_sheet(str(number + 1))
    rows = [[label, text] for label, text in sheet["fields"].items()]
    rows += [[text for label, text in item.items() if label != "id"] for item in sheet["items"]]
    for row in rows:
        tab.append(row)
        for cell in tab[tab.max_row]:
            cell.alignment = wrap
book.save(sys.argv[2])
print((time.perf_counter() - begin) * 1000)
"""

READ = """
import sys, openpyxl, time
begin = time.perf_counter()
streaming = len(sys.argv) > 2
cells = sum(1 for tab in openpyxl.load_workbook(sys.argv[1], read_only=streaming).worksheets
            for row in tab.iter_rows(values_only=True) for value in row if value)
print((time.perf_counter() - begin) * 1000)
"""


def measured(command, own_time=False):
    """Milliseconds (the command's own word, or the clock's) and peak memory in MB."""
    begin = time.perf_counter()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL, env=ENVIRONMENT)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    took = (time.perf_counter() - begin) * 1000
    if process.returncode:
        sys.exit(f"{command} failed")
    return (took if own_time else float(output)), usage.ru_maxrss / 1024


def median(make_command, own_time=False, runs=RUNS):
    results = [measured(make_command(run), own_time) for run in range(runs)]
    return statistics.median(r[0] for r in results), max(r[1] for r in results)


def rate(path, result):
    """Pages a second."""
    said = subprocess.run(["pdfinfo", path], check=True, capture_output=True, text=True).stdout
    pages = next(int(entry.split()[1]) for entry in said.splitlines() if entry.startswith("Pages"))
    return pages / result[0] * 1000


def line(name, ours, theirs=None, label="", aim=""):
    text = f"{name:<34}{ours[0]:>10.1f} ms {ours[1]:>7.0f} MB"
    if theirs:
        text += f"   | {label:<26}{theirs[0]:>10.1f} ms {theirs[1]:>7.0f} MB"
        text += f"   | time x{ours[0] / theirs[0]:.2f}, memory x{ours[1] / theirs[1]:.2f}"
    print(f"{text}   {aim}", flush=True)


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    year, decade = folder / "year.mokuhyo", folder / "decade.mokuhyo"
    measured([BENCH, "make", year, 1, 300])
    measured([BENCH, "make", decade, 10, 300])
    print(f"300 sheets of 6 items x 14 columns a year, {RUNS} runs, medians; peak memory")

    xlsx, pdf, data = folder / "out.xlsx", folder / "out.pdf", folder / "out.json"
    ours = median(lambda run: [BENCH, "export", year, "xlsx", xlsx])
    line("XLSX export", ours, median(lambda run: [BENCH, "bare", year, folder / "bare.xlsx"]),
         "bare libxlsxwriter loop", "aim: at most x1.3")
    subprocess.run([CLI, "--store", year, "export", "json", "-o", data], check=True,
                   env=ENVIRONMENT, stdout=subprocess.DEVNULL)
    python = "/usr/bin/python3"
    line("XLSX export", ours,
         median(lambda run: [python, "-c", WRITE, data, folder / "openpyxl.xlsx"], runs=3),
         "openpyxl, no heights", "aim: x0.5")

    # Whole processes, because LibreOffice cannot say when it began to work.
    ours = median(lambda run: [BENCH, "packet", year, pdf], own_time=True)
    line("packet as PDF", ours,
         median(lambda run: [BENCH, "layout", year], own_time=True),
         "laid out, not written", "aim: at most x2 of the time")
    if shutil.which("soffice"):
        profile = f"-env:UserInstallation=file://{folder / 'profile'}"
        soffice = lambda run: ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir",
                               folder / "lo", xlsx]
        measured(soffice(0), own_time=True)  # the profile's first start is no conversion
        theirs = median(soffice, own_time=True, runs=1)
        line("packet as PDF", ours, theirs, "LibreOffice, our XLSX",
             "aim: x0.067 of the time, x0.2 of the memory")
        print(f"{'pages a second':<34}{rate(pdf, ours):>10.0f}              | "
              f"{'LibreOffice, our XLSX':<26}{rate(folder / 'lo' / 'out.pdf', theirs):>10.0f}")
    else:
        print("SKIPPED: soffice is missing")

    ours = median(lambda run: [BENCH, "import", folder / f"in{run}.mokuhyo", xlsx])
    line("import into a store", ours, median(lambda run: [python, "-c", READ, xlsx], runs=3),
         "openpyxl, reading only", "aim: faster")
    line("import into a store", ours,
         median(lambda run: [python, "-c", READ, xlsx, "streaming"], runs=3),
         "openpyxl, streaming values")
    line("open ten years, list one", median(lambda run: [BENCH, "open", decade]),
         aim="aim: under 150 ms to the painted tree")
    line("one committed edit", median(lambda run: [BENCH, "edit", decade]))
    line("search 避難 over ten years", median(lambda run: [BENCH, "search", decade, "避難"]),
         aim="aim: under 100 ms")

    drill.drill(BENCH, folder, measured, median, line)

desk = pathlib.Path(BENCH).with_name("mokuhyo-bench-desk")
if desk.exists():
    print("The window, 300 rows x 14 columns of long text; median and 95th percentile")
    names = {"switch": ("switching sheets", "under 50 ms"),
             "scroll": ("a frame while scrolling", "under 16 ms"),
             "edit": ("an edit, to the repaint", "under 16 ms")}
    output = subprocess.run([str(desk)], check=True, env=ENVIRONMENT, text=True,
                            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
    for measurement in output.splitlines():
        key, ours, ours95, theirs, theirs95 = measurement.split("\t")
        label, aim = names[key]
        print(f"{label:<34}{float(ours):>10.1f} ms {float(ours95):>7.1f} ms   | plain QTableView"
              f"{float(theirs):>14.1f} ms {float(theirs95):>7.1f} ms"
              f"   | p95 x{float(ours95) / float(theirs95):.3f}   aim: p95 {aim}")
