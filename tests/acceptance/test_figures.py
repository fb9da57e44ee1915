"""Consolidated figures: what was counted by hand, in JSON, the book, the packet and recalculated."""

import json
import subprocess
import unittest
import zipfile

import openpyxl

from support import StoreTest, convert, needs, needs_module

try:
    import pikepdf
except ImportError:
    pikepdf = None

OUTCOMES = ("達成", "未達成", "実績待ち", "判定できない")


def item(name, kind, target, actual, rating):
    return {"順位": "1", "計画類型": kind, "取組項目": name, "具体的な活動内容": "窓口で行う",
            "指標": name, "目標値": target, "進捗状況": "", "上半期の状況や評価": "",
            "下半期の予定": "", "1年間の総括": "", "目標値に対する実績値": actual, "評価": rating}


def sheet(year, section, items):
    return {"form": "町田市 課の実行計画", "年度": year,
            "fields": {"部課名": section, "課の使命": "市民の暮らしを支える"}, "items": items}


CITY = [
    sheet("令和7年度", "総務部財政課", [
        item("相談件数", "個別計画", "20件", "18件", "一部達成")]),
    sheet("令和8年度", "総務部財政課", [
        item("相談件数", "個別計画", "20件", "24件", "達成"),
        item("講座の回数", "-", "10回以上", "8回", "一部達成"),
        item("冊子の作成", "-", "-", "", "")]),
    sheet("令和8年度", "市民部窓口課", [
        item("手続の件数", "個別計画", "50件", "55件", "達成"),
        item("研修の回数", "-", "4回", "", "")]),
]


class Figures(StoreTest):
    def setUp(self):
        super().setUp()
        path = self.folder / "city.json"
        path.write_text(json.dumps(CITY, ensure_ascii=False), encoding="utf-8")
        self.import_file(path)

    def groups(self, *options):
        return {group["group"]: group
                for group in self.json("figures", "--year", "令和8年度", *options)}

    def test_they_are_those_counted_by_hand(self):
        groups = self.groups()
        self.assertEqual(list(groups), ["総務部", "市民部"])
        first = groups["総務部"]
        self.assertEqual(
            {key: first[key] for key in ("items", "counted", "met", "missed", "pending",
                                         "unknown", "notCounted", "meanRate")},
            {"items": 3, "counted": 2, "met": 1, "missed": 1, "pending": 0, "unknown": 0,
             "notCounted": 1, "meanRate": 100})  # (120 + 80) / 2
        self.assertEqual(first["percentages"], dict(zip(OUTCOMES, (50, 50, 0, 0))))
        self.assertEqual(first["rates"]["80%以上100%未満"], 1)
        self.assertEqual(first["rates"]["120%以上"], 1)
        self.assertEqual(first["ratings"]["評価"]["given"]["達成"], 1)
        self.assertEqual(first["ratings"]["評価"]["unrated"], 1)
        second = groups["市民部"]
        self.assertEqual((second["met"], second["pending"], second["meanRate"]), (1, 1, 110))

    def test_they_go_by_kind_of_plan_and_by_year(self):
        kinds = self.groups("--by", "計画類型")
        self.assertEqual(kinds["個別計画"]["met"], 2)
        self.assertEqual(kinds["-"]["items"], 3)
        years = self.groups("--by", "year")
        self.assertEqual([(name, group["items"], group["meanRate"])
                          for name, group in years.items()],
                         [("2025年度", 1, 90), ("2026年度", 5, 103.3)])
        self.cli("figures", "--by", "天気", status=2)
        self.assertIn("plan、mid、end", self.run_cli("figures", "--phase", "zzz").stderr)
        self.cli("figures", "--phase", "zzz", status=2)
        text = self.cli("figures", "--by", "unit", "--year", "令和8年度").splitlines()
        self.assertEqual(text[1].split("\t")[:4], ["総務部　財政課", "3", "2", "1（50.0%）"])
        self.assertEqual(len(text), 4)
        self.assertEqual(text[0].split("\t")[-1], "評価")
        self.assertEqual([line.split("\t")[-1] for line in text[1:3]],
                         ["達成 1（50.0%）、一部達成 1（50.0%）、未評価 1",
                          "達成 1（100.0%）、未評価 1"])

    def test_a_public_edition_knows_nothing_of_suggestions(self):
        self.assertIn("suggested", self.groups()["総務部"]["ratings"]["評価"])
        public = self.groups("--public")["総務部"]
        self.assertEqual(set(public["ratings"]["評価"]), {"given", "percentages", "unrated"})
        path = self.folder / "public.xlsx"
        self.cli("export", "book", "--year", "令和8年度", "--public", "-o", path)
        rows = list(openpyxl.load_workbook(path)["達成状況"].iter_rows(values_only=True))
        self.assertIn("評価", rows[0])
        self.assertFalse([text for text in rows[0] if "目安" in text])

    def book(self, *options):
        path = self.folder / "book.xlsx"
        self.cli("export", "book", "--year", "令和8年度", "-o", path, *options)
        return path

    def test_the_book_has_a_row_an_item_to_filter(self):
        tab = openpyxl.load_workbook(self.book())["達成状況"]
        head, *rows = tab.iter_rows(values_only=True)
        self.assertEqual(tab.auto_filter.ref, f"A1:{tab.cell(1, len(head)).column_letter}6")
        self.assertEqual(tab.print_title_rows, "$1:$1")
        rows = {row[head.index("取組項目")]: dict(zip(head, row)) for row in rows}
        self.assertEqual(len(rows), 5)
        met = rows["相談件数"]
        self.assertEqual((met["部"], met["課"], met["年度"], met["年度（西暦）"], met["目標値"],
                          met["実績値"], met["達成率"], met["達成状況"], met["評価"]),
                         ("総務部", "財政課", "2026年度", 2026, "20件", "24件", 1.2, "達成", "達成"))
        self.assertIn("24件 ÷ 20件 = 120%", met["達成率の計算"])
        self.assertEqual(rows["講座の回数"]["達成率"], 0.8)
        self.assertEqual(rows["冊子の作成"]["達成状況"], "対象外")
        self.assertIn("評価が目安と異なる理由", head)

    def test_the_charts_go_with_tables_that_count(self):
        path = self.book()
        with zipfile.ZipFile(path) as parts:
            charts = [parts.read(name).decode() for name in parts.namelist()
                      if name.startswith("xl/charts/chart")]
        self.assertEqual(sum("<c:lineChart>" in chart for chart in charts), 1)
        cells = {cell.value for row in openpyxl.load_workbook(path)["グラフ"].iter_rows()
                 for cell in row}
        self.assertIn("目標の達成状況（対象の取組項目の数）", cells)
        self.assertIn("年度ごとの達成状況", cells)

    @needs("soffice")
    def test_libreoffice_calculates_the_same(self):
        path = self.book()
        wanted = openpyxl.load_workbook(path, data_only=True)
        bare = self.folder / "bare.xlsx"
        openpyxl.load_workbook(path).save(bare)  # formulas without their values
        again = openpyxl.load_workbook(convert(bare, "xlsx", self.folder / "again"),
                                       data_only=True)
        compared = 0
        for tab in ("集計", "グラフ"):
            for row in wanted[tab].iter_rows():
                for cell in row:
                    other = again[tab][cell.coordinate].value
                    if isinstance(cell.value, (int, float)):
                        self.assertAlmostEqual(cell.value, other, 9, f"{tab} {cell.coordinate}")
                        compared += 1
                    else:
                        self.assertEqual(cell.value or "", other or "", cell.coordinate)
        self.assertGreater(compared, 60)
        charts = wanted["グラフ"]
        shares = [[cell.value for cell in row[1:5]] for row in charts.iter_rows()
                  if isinstance(row[1].value, float)]
        self.assertTrue(shares)

    @needs("pdftotext", "qpdf")
    @needs_module(pikepdf, "pikepdf")
    def test_the_packet_has_them_on_its_page_of_figures(self):
        path = self.folder / "packet.pdf"
        self.cli("export", "packet", "--year", "令和8年度", "--summary", "-o", path)
        subprocess.run(["qpdf", "--check", str(path)], check=True, capture_output=True)
        text = subprocess.run(["pdftotext", "-layout", str(path), "-"], check=True,
                              capture_output=True, text=True).stdout
        page = next("".join(page.split()) for page in text.split("\f") if "達成状況" in page)
        for wanted in ("平均達成率", "1（50.0%）", "100.0%", "110.0%", "部別の達成状況"):
            self.assertIn(wanted, text.replace(" ", "") if wanted not in page else page)
        with pikepdf.open(path) as pdf:
            figures = [obj for obj in pdf.objects
                       if isinstance(obj, pikepdf.Dictionary) and obj.get("/S") == "/Figure"]
            alternatives = [str(figure.Alt) for figure in figures]
            self.assertTrue(all("/BBox" in figure.A for figure in figures))
        self.assertTrue(any("総務部：達成 1（50.0%）、未達成 1（50.0%）、2項目。" in text
                            for text in alternatives))


if __name__ == "__main__":
    unittest.main()
