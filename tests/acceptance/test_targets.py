"""How targets are read, by the command line: every collected case, exactly, and without a store."""

import json
import os
import subprocess
import tempfile
import unittest

from support import CLI, SHARED, needs_shared


def explain(*arguments):
    with tempfile.TemporaryDirectory() as home:  # nothing there, and nothing appears
        done = subprocess.run(
            [CLI, "explain-target", *arguments], capture_output=True, text=True, timeout=60,
            env={**os.environ, "HOME": home, "XDG_DATA_HOME": home})
        assert not [name for _, _, names in os.walk(home) for name in names
                    if name.endswith(".mokuhyo")]
    return done


class Targets(unittest.TestCase):
    maxDiff = None

    def read(self, *arguments):
        done = explain("--json", *arguments)
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout)

    @needs_shared
    def test_every_collected_target_is_read_as_its_reader_did(self):
        cases = json.loads((SHARED / "targets.json").read_text(encoding="utf-8"))
        self.assertGreaterEqual(len(cases), 57)
        for case in cases:
            with self.subTest(case["id"]):
                given = case["direction_given"]
                self.assertEqual(
                    self.read("--indicator", case["indicator"], "--target", case["target"],
                              "--actual", case["actual"], "--year", str(case["fiscal_year"]),
                              *(["--direction", given] if given else [])),
                    case["expect"])

    def test_an_empty_value_is_empty_and_takes_nothing_else(self):
        read = self.read("--indicator=", "--target=8月までに公表", "--actual=", "--year=2024")
        self.assertEqual(read[0]["deadline"], "2024-08-31")
        self.assertIsNone(read[0]["rate_percent"])

    def test_a_range_says_both_ends_and_others_have_no_such_key(self):
        self.assertEqual(self.read("--target", "10～20件")[0]["upTo"], 20)
        self.assertNotIn("upTo", self.read("--target", "10件")[0])

    def test_people_are_shown_the_working(self):
        done = explain("--target", "20件", "--actual", "24件")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("24件 ÷ 20件 = 120%", done.stdout)

    def test_wrong_usage_is_told(self):
        for wrong in (["--actual", "24件"], ["--target", "20件", "--direction", "sideways"]):
            self.assertEqual(explain(*wrong).returncode, 2)
        self.assertEqual(explain("--target", "20件", "--year", "いつか").returncode, 2)


if __name__ == "__main__":
    unittest.main()
