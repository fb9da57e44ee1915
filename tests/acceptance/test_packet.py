"""A council packet: one command, one file, in the order of the book, with pages that lead on."""

import re
import subprocess
import unittest

from support import StoreTest, YEARS, needs, needs_shared, workbook


def pages(path):
    text = subprocess.run(["pdftotext", "-layout", str(path), "-"], check=True,
                          capture_output=True, text=True).stdout
    return text.split("\f")[:-1]


def squeezed(text):
    return "".join(text.split())


@needs("pdftotext", "pdfinfo", "qpdf")
@needs_shared
class Packet(StoreTest):
    def packet(self, name, *options):
        self.store = self.new_store(name)
        self.import_file(workbook(name), YEARS[name])
        path = self.folder / f"{name}.pdf"
        self.cli("export", "packet", "-o", path, *options)
        subprocess.run(["qpdf", "--check", str(path)], check=True, capture_output=True)
        return path

    def test_cover_and_feet_say_what_was_asked_for(self):
        path = self.packet("machida", "--meeting", "総務委員会", "--document-number", "資料１",
                           "--edition", "暫定版", "--as-of", "R6.10.1")
        first, *rest = pages(path)
        for text in ("資料１", "総務委員会", "（暫定版）", "町田市", "現在"):
            self.assertIn(text, squeezed(first))
        for page in rest:
            self.assertRegex(squeezed(page), "暫定版.*現在")
        info = subprocess.run(["pdfinfo", str(path)], check=True, capture_output=True,
                              text=True).stdout
        self.assertRegex(info, "Title: +町田市.*課の実行計画")

    def test_a_book_opens_with_its_front_page_in_the_order_of_its_priorities(self):
        path = self.packet("ueda")
        sheets = sorted(self.show(), key=lambda sheet: sheet["fields"]["優先順位"])
        texts = [squeezed(page) for page in pages(path)]
        front = next(page for page in texts if "重点目標" in page and "頁" in page)
        at = [front.index(squeezed(sheet["fields"]["重点目標"])) for sheet in sheets]
        self.assertEqual(at, sorted(at))
        firsts = [next(i for i, page in enumerate(texts)
                       if "重点目標管理シート" in page
                       and squeezed(sheet["fields"]["重点目標"]) in page
                       and "優先順位" in page and "現況・課題" in page) for sheet in sheets]
        self.assertEqual(firsts, sorted(firsts))

    def test_the_contents_name_the_pages_that_the_feet_have(self):
        path = self.packet("annaka")
        texts = pages(path)
        feet = {}  # printed number → page
        for index, page in enumerate(texts):
            found = re.search(r"(\d+) / \d+\s*$", page.strip())
            if found:
                feet[int(found.group(1))] = index
        self.assertEqual(sorted(feet), list(range(1, len(feet) + 1)))
        contents = "\n".join(page for page in texts if re.search(r"\s(i|ii|iii)\s*$", page))
        entries = [int(number) for number in re.findall(r"(\d+)\s*$", contents, re.M)]
        self.assertGreaterEqual(len(entries), len(self.show()))
        self.assertEqual(entries, sorted(entries))
        for policy in {squeezed(sheet["fields"]["方針"]) for sheet in self.show()}:
            self.assertIn(policy, squeezed(contents))

    def test_readers_count_as_the_paper_does(self):
        path = self.packet("kokubunji")
        json = subprocess.run(["qpdf", "--json", "--json-key=pagelabels", str(path)], check=True,
                              capture_output=True, text=True).stdout
        self.assertIn("/D", json)
        self.assertIn('"/P": "i"', json.replace("u:", ""))

    def test_parts_can_be_left_out_and_a_wrong_day_is_refused(self):
        path = self.packet("kokubunji", "--no-cover", "--no-contents", "--no-dividers")
        self.assertNotIn("目次", "".join(pages(path)))
        refused = self.run_cli("export", "packet", "-o", path, "--as-of", "平成31年5月1日")
        self.assertEqual(refused.returncode, 2, refused.stderr)
        self.assertIn("平成31年5月1日", refused.stderr)
        elsewhere = self.run_cli("export", "pdf", "-o", path, "--meeting", "総務委員会")
        self.assertEqual(elsewhere.returncode, 2, elsewhere.stderr)


if __name__ == "__main__":
    unittest.main()
