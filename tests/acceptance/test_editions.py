"""Editions by command: what was published, what changed since, and the papers that go out then."""

import re
import subprocess
import unittest
import zipfile

from support import SOURCE, YEARS, StoreTest, needs, needs_shared, workbook


def text_of(path):
    return subprocess.run(["pdftotext", "-layout", str(path), "-"], check=True,
                          capture_output=True, text=True).stdout


def squeezed(text):
    return "".join(text.split())


def pages_of(path):
    return text_of(path).split("\f")[:-1]


class Editions(StoreTest):
    def publish(self, kind, *options, status=0):
        out = self.folder / f"{kind}.pdf"
        edition = self.json("edition", "publish", "--kind", kind, "--title", "議会資料", "-o", out,
                            *options, status=status)[0]
        return edition, out

    def check(self, path):
        subprocess.run(["qpdf", "--check", str(path)], check=True, capture_output=True)

    def fill(self, name="machida"):
        self.import_file(SOURCE / "resources" / "sample" / f"{name}.json")
        return self.json("show")

    @needs("pdftotext")
    def test_an_edition_of_chosen_forms_and_columns(self):
        self.fill()
        others = self.fill("kokubunji")
        edition, out = self.publish("final", "--form", "machida", "--hide", "指標")
        said = squeezed(text_of(out))
        self.assertIn("目標値", said)
        self.assertNotIn("指標", said)
        self.assertLess(len(edition["sheets"]), len(others))
        again = self.folder / "again.pdf"
        self.cli("edition", "show", edition["id"], "-o", again)
        self.assertEqual(squeezed(text_of(again)), said)
        self.cli("edition", "publish", "--kind", "final", "--form", "無い", "-o",
                 self.folder / "wrong.pdf", status=2)
        self.assertFalse((self.folder / "wrong.pdf").exists())

    @needs("pdftotext", "qpdf")
    def test_one_altered_cell(self):
        sheets = self.fill()
        edition, out = self.publish("final", "--date", "R6.6.1", "--as-of", "R6.5.1")
        self.assertIn("確定版", text_of(out))
        self.assertEqual(len(edition["sheets"]), len(sheets))
        self.assertEqual(self.json("edition", "changes", edition["id"]), [])
        self.cli("edition", "errata", edition["id"], "-o", self.folder / "none.pdf", status=1)
        self.assertFalse((self.folder / "none.pdf").exists())

        sheet = sheets[1]
        label = "取組項目"
        self.cli("edit", sheet["id"], "--item", "1", f"{label}=書き直した取組", "--amend", "誤記")
        changes = self.json("edition", "changes", edition["id"])
        self.assertEqual(len(changes), 1)
        change = changes[0]
        page = next(s["pages"][0] for s in edition["sheets"] if s["sheet"] == sheet["id"])
        self.assertEqual(change["page"], page)
        self.assertEqual(change["before"], sheet["items"][0][label])
        self.assertEqual(change["after"], "書き直した取組")
        self.assertEqual(change["place"], f"1行目「{label}」")

        errata = self.folder / "errata.pdf"
        self.cli("edition", "errata", edition["id"], "-o", errata)
        self.check(errata)
        said = squeezed(text_of(errata))
        self.assertIn("正誤表", said)
        self.assertIn("書き直した取組", said)
        listed = self.folder / "changes.pdf"
        self.cli("edition", "changes", edition["id"], "-o", listed)
        self.check(listed)
        self.assertIn("変更一覧", squeezed(text_of(listed)))
        book = self.folder / "changes.xlsx"
        self.cli("edition", "changes", edition["id"], "-o", book)
        with zipfile.ZipFile(book) as parts:
            self.assertIn("書き直した取組", parts.read("xl/sharedStrings.xml").decode())

        replaced = self.folder / "replaced.pdf"
        self.cli("edition", "replacement", edition["id"], "-o", replaced)
        self.check(replaced)
        first, second, *rest = pages_of(replaced)
        self.assertLess(len(rest), 2)  # the notes below the sheet may stand on its next page
        self.assertIn("差替え一覧", first)
        self.assertIn("書き直した取組", squeezed(second))
        self.assertRegex(second, rf"差替え（.*）\s+{page} / \d+")

        corrected, out = self.publish("corrected", "--date", "R6.7.1")
        self.assertEqual(corrected["corrects"], edition["id"])
        self.assertEqual([s["pages"] for s in corrected["sheets"]],
                         [s["pages"] for s in edition["sheets"]])
        self.assertIn("訂正（", squeezed(text_of(out)))
        self.assertIn("訂正版", pages_of(out)[0])
        self.assertEqual(self.json("edition", "changes", edition["id"], corrected["id"]), changes)

    @needs("pdftotext")
    def test_what_was_published_is_printed_again(self):
        sheets = self.fill()
        edition, out = self.publish("provisional", "--summary")
        self.cli("edit", sheets[0]["id"], "--item", "1", "--remove-item", "--amend", "重複")
        self.cli("edit", sheets[1]["id"], "--add-item", "取組項目=追加した取組")
        again = self.folder / "again.pdf"
        self.cli("edition", "show", edition["id"], "-o", again)
        self.assertEqual(text_of(again), text_of(out))

    def test_editions_are_listed_and_withdrawn(self):
        self.fill()
        self.cli("edition", "publish", "--kind", "corrected", "-o", self.folder / "x.pdf", status=2)
        edition, _ = self.publish("final")
        self.cli("edition", "withdraw", edition["id"], "--reason", "表紙の誤り")
        listed = self.json("editions")
        self.assertEqual(listed[0]["whyWithdrawn"], "表紙の誤り")
        self.cli("edition", "show", "nothing", "-o", self.folder / "x.pdf", status=1)
        self.assertIn("取下げ", self.cli("editions"))

    @needs_shared
    @needs("pdftotext", "qpdf")
    def test_the_real_sheets(self):
        for name, year in YEARS.items():
            with self.subTest(name):
                self.store = self.new_store(f"real-{name}")
                self.import_file(workbook(name), year)
                sheets = self.json("show")
                edition, out = self.publish("final")
                self.check(out)
                again = self.folder / "again.pdf"
                self.cli("edition", "show", edition["id"], "-o", again)
                self.assertEqual(text_of(again), text_of(out))
                last = sheets[-1]
                label, text = next((k, v) for k, v in last["items"][-1].items()
                                   if k != "id" and len(v) > 3)
                self.cli("edit", last["id"], "--item", str(len(last["items"])),
                         f"{label}={text}（訂正）", "--amend", "字句の誤り")
                changes = self.json("edition", "changes", edition["id"])
                self.assertEqual(len(changes), 1)
                pages = next(s["pages"] for s in edition["sheets"] if s["sheet"] == last["id"])
                self.assertIn(changes[0]["page"], pages)
                replaced = self.folder / "replaced.pdf"
                self.cli("edition", "replacement", edition["id"], "-o", replaced)
                self.check(replaced)
                numbers = re.findall(r" ([\d-]+) / \d+$", text_of(replaced), re.M)
                self.assertTrue(numbers)
                self.assertIn(changes[0]["page"], numbers)


if __name__ == "__main__":
    unittest.main()
