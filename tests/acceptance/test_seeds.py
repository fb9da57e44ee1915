"""Sheets as published, copied out of web pages: less tidy than workbooks, and still understood."""

import unittest

from support import SHARED, StoreTest, expected, needs_shared


def seed(prefix):
    return next((SHARED / "seeds").glob(f"{prefix}*"))


@needs_shared
class Seeds(StoreTest):
    def import_seed(self, prefix, year=None):
        options = ["--year", year] if year else []
        done = self.run_cli("--json", "import", seed(prefix), *options)
        self.assertIn(done.returncode, (0, 3), done.stderr)
        return done

    def test_all_sheets_and_rows_are_found(self):
        for prefix, name, year in (("000", "machida", "2024"), ("001", "kokubunji", None),
                                   ("002", "ueda", None)):
            with self.subTest(prefix):
                self.store = self.new_store(prefix)
                self.import_seed(prefix, year)
                found = self.show()
                wanted = expected(name)
                self.assertEqual(len(found), len(wanted))
                self.assertEqual([len(sheet["items"]) for sheet in found],
                                 [len(sheet["items"]) for sheet in wanted])
                self.assertEqual([sheet["年度"] for sheet in found],
                                 [sheet["年度"] for sheet in wanted])

    def test_the_text_is_that_of_the_sheet_but_for_white_space(self):
        def plain(text):
            return "".join(text.split()).replace("（", "(").replace("）", ")")

        for prefix, name, year in (("000", "machida", "2024"), ("001", "kokubunji", None)):
            with self.subTest(prefix):
                self.store = self.new_store("text" + prefix)
                self.import_seed(prefix, year)
                for sheet, other in zip(self.show(), expected(name)):
                    for item, wanted in zip(sheet["items"], other["items"]):
                        for label, text in wanted.items():
                            self.assertEqual(plain(item.get(label, "")), plain(text), label)


if __name__ == "__main__":
    unittest.main()
