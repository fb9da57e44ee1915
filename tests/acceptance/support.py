"""What the acceptance tests share: the program, a store in a temporary folder, counterparts."""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

CLI = os.environ["MOKUHYO_CLI"]
SOURCE = pathlib.Path(os.environ["MOKUHYO_SOURCE_DIR"])
SHARED = pathlib.Path(os.environ.get("MOKUHYO_SHARED", SOURCE.parent / "shared"))

# The fiscal years that the workbooks do not state themselves.
YEARS = {"machida": "令和6年度", "kokubunji": None, "ueda": None, "annaka": "令和7年度"}

needs_shared = unittest.skipUnless(
    SHARED.is_dir(), "SKIPPED: the real goal sheets (../shared) are not here")


def needs(*programs):
    missing = [name for name in programs if not shutil.which(name)]
    return unittest.skipIf(missing, f"SKIPPED: {', '.join(missing)} is missing")


def needs_module(module, package):
    return unittest.skipIf(module is None, f"SKIPPED: {package} is missing")


class StoreTest(unittest.TestCase):
    """A test with an empty store and a folder of its own."""

    maxDiff = None

    def setUp(self):
        self._folder = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self._folder.name)
        self.store = self.new_store("store")

    def tearDown(self):
        self._folder.cleanup()

    def new_store(self, name):
        store = self.folder / f"{name}.mokuhyo"
        self.cli("init", store=store)
        return store

    def run_cli(self, *arguments, store=None):
        return subprocess.run(
            [CLI, "--store", str(store or self.store), *map(str, arguments)],
            capture_output=True, text=True, timeout=300)

    def cli(self, *arguments, store=None, status=0):
        done = self.run_cli(*arguments, store=store)
        allowed = (0, 3) if status is None else (status,)  # None: whatever is left for a person
        self.assertIn(done.returncode, allowed, f"{arguments}\n{done.stdout}\n{done.stderr}")
        return done.stdout

    def json(self, *arguments, store=None, status=0):
        return json.loads(self.cli("--json", *arguments, store=store, status=status))

    def import_file(self, path, year=None, store=None, status=0):
        options = ["--year", year] if year else []
        return self.json("import", path, *options, store=store, status=status)[0]

    def show(self, store=None):
        """The sheets without ids, as the workbooks' json files have them."""
        sheets = self.json("show", store=store)
        for sheet in sheets:
            del sheet["id"]
            for item in sheet["items"]:
                del item["id"]
        return sheets


def workbook(name):
    return SHARED / "workbooks" / f"{name}.xlsx"


def expected(name):
    return json.loads((SHARED / "workbooks" / f"{name}.json").read_text(encoding="utf-8"))


def convert(path, kind, folder):
    """Re-saves a file through LibreOffice."""
    return convert_all([path], kind, folder)[0]


def convert_all(paths, kind, folder):
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to",
             kind, "--outdir", str(folder), *map(str, paths)],
            check=True, capture_output=True, timeout=240)
    return [folder / (path.stem + "." + kind.split(":")[0]) for path in paths]
