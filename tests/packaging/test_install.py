"""What an installation lays down: every file in its place, valid by the desktop's own checkers.

Arguments: BUILD folder, then the source folder. Installs into a folder of its own.
"""

import gzip
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

build, source = (pathlib.Path(argument) for argument in sys.argv[1:3])
del sys.argv[1:3]
environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}


def run(*command, **more):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True,
                          env={**environment, **more.pop("env", {})}, **more)


def needs(tool):
    """Without the tool a test is skipped, and says so."""
    return unittest.skipUnless(shutil.which(tool), f"{tool} is not installed: see tools/packages")


class Installation(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        done = run("cmake", "--install", build, "--prefix", cls.folder.name)
        assert done.returncode == 0, done.stderr
        cls.prefix = pathlib.Path(cls.folder.name)
        cls.share = cls.prefix / "share"

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_every_file_is_in_its_place_and_no_other(self):
        expected = {
            "bin/mokuhyo", "bin/mokuhyo-cli",
            "share/applications/mokuhyo.desktop",
            "share/metainfo/mokuhyo.metainfo.xml",
            "share/mime/packages/mokuhyo.xml",
            "share/man/man1/mokuhyo.1.gz", "share/man/man1/mokuhyo-cli.1.gz",
            "share/man/ja/man1/mokuhyo.1.gz", "share/man/ja/man1/mokuhyo-cli.1.gz",
            *(f"share/doc/mokuhyo/{name}" for name in
              ("README.md", "changelog.Debian.gz", "changelog.gz", "copyright", "guide.md")),
        }
        for icon in ("apps/mokuhyo", "mimetypes/application-x-mokuhyo"):
            expected.add(f"share/icons/hicolor/scalable/{icon}.svg")
            for size in (16, 22, 24, 32, 48, 64, 128, 256):
                expected.add(f"share/icons/hicolor/{size}x{size}/{icon}.png")
        found = {str(path.relative_to(self.prefix))
                 for path in self.prefix.rglob("*") if path.is_file()}
        self.assertEqual(found, expected)

    def test_icons_have_their_sizes(self):
        for picture in self.share.rglob("*.png"):
            size = int(picture.parent.parent.name.split("x")[0])
            header = picture.read_bytes()[:24]
            self.assertEqual(header[:8], b"\x89PNG\r\n\x1a\n", picture)
            self.assertEqual((int.from_bytes(header[16:20], "big"),
                              int.from_bytes(header[20:24], "big")), (size, size), picture)

    @needs("desktop-file-validate")
    def test_the_menu_entry_is_valid(self):
        done = run("desktop-file-validate", self.share / "applications" / "mokuhyo.desktop")
        self.assertEqual((done.returncode, done.stdout), (0, ""))

    @needs("appstreamcli")
    def test_the_description_is_valid(self):
        done = run("appstreamcli", "validate", "--no-net",
                   self.share / "metainfo" / "mokuhyo.metainfo.xml")
        self.assertEqual(done.returncode, 0, done.stdout)

    @needs("update-mime-database")
    @needs("gio")
    def test_stores_are_known_by_name_and_by_content(self):
        dirs = {"XDG_DATA_DIRS": f"{self.share}:/usr/share"}
        done = run("update-mime-database", self.share / "mime", env=dirs)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        with tempfile.TemporaryDirectory() as folder:
            store = pathlib.Path(folder) / "市民部.mokuhyo"
            made = run(self.prefix / "bin" / "mokuhyo-cli", "--store", store, "init")
            self.assertEqual(made.returncode, 0, made.stderr)
            unnamed = store.with_name("市民部の控え")
            shutil.copy(store, unnamed)
            travelling = bytearray(store.read_bytes())
            travelling[68:72] = b"MOKP"
            package = store.with_name("回収")
            package.write_bytes(travelling)
            travelling[68:72] = b"ELSE"
            other = store.with_name("ほかの")
            other.write_bytes(travelling)

            def kind(path):
                told = run("gio", "info", "-a", "standard::content-type", path,
                           env={**dirs, "XDG_DATA_HOME": folder})
                return re.search(r"content-type: (\S+)", told.stdout).group(1)

            self.assertEqual(kind(store), "application/x-mokuhyo")
            self.assertEqual(kind(unnamed), "application/x-mokuhyo")
            self.assertEqual(kind(package), "application/x-mokuhyo")
            self.assertEqual(kind(other), "application/vnd.sqlite3")

    def pages(self, program):
        for folder in ("man1", "ja/man1"):
            path = self.share / "man" / folder / f"{program}.1.gz"
            yield path, gzip.decompress(path.read_bytes()).decode()

    def test_the_manual_names_every_option_and_no_other(self):
        helped = run(self.prefix / "bin" / "mokuhyo", "--lang", "en", "--help").stdout
        options = set(re.findall(r"(?<!-)--[a-z][a-z-]*", helped))
        self.assertIn("--sample", options)
        for path, text in self.pages("mokuhyo"):
            named = set(re.findall(r"(?<!-)--[a-z][a-z-]*", text.replace("\\-", "-")))
            self.assertEqual(named, options, path)

    def test_the_manual_has_every_command(self):
        helped = run(self.prefix / "bin" / "mokuhyo-cli", "--help").stdout
        commands = re.findall(r"^  (\w+)", helped.split("Subcommands:")[1], re.MULTILINE)
        self.assertGreater(len(commands), 10)
        for path, text in self.pages("mokuhyo-cli"):
            for command in commands:
                self.assertRegex(text, rf"(?m)^\.SS {command}\b", path)

    def test_the_japanese_manual_is_japanese(self):
        done = run(sys.executable, source / "resources/man/manual.py",
                   source / "resources/man/ja/mokuhyo-cli.1.in", os.devnull, "0", "2026-01-01",
                   self.prefix / "bin" / "mokuhyo-cli", source / "resources/man/ja/mokuhyo-cli.tsv")
        self.assertEqual(done.stderr, "")

    @needs("man")
    def test_the_manual_can_be_typeset(self):
        for program in ("mokuhyo", "mokuhyo-cli"):
            for path, _ in self.pages(program):
                done = run("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", path,
                           env={"MANROFFSEQ": "", "MANWIDTH": "80"})
                self.assertEqual((done.returncode, done.stderr), (0, ""), path)


if __name__ == "__main__":
    unittest.main(verbosity=2)
