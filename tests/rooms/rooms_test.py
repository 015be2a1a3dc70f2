"""Nothing is wrong with the rooms, and what would be wrong is seen."""
import pathlib
import tempfile
import unittest

import rooms

ROOT = pathlib.Path(__file__).resolve().parents[2]
LIST = "room(base)\nroom(document SEES base)\nroom(json SEES base)\nroom(loop SEES json)\n"


class Rooms(unittest.TestCase):
    def wrong(self, **files):
        """What is wrong with a house of these files, `room__file_c` each."""
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            files = {name.replace("__", "/").replace("_", "."): text for name, text in files.items()}
            for name, text in {"CMakeLists.txt": LIST, **files}.items():
                file = root / "server" / name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, "utf8")
            return list(rooms.wrong(root))

    def test_nothing_is_wrong(self):
        found = list(rooms.wrong(ROOT))
        self.assertFalse(found, "\n" + "\n".join(found))

    def test_every_room_of_the_list_is_read(self):
        self.assertIn("analysis", rooms.rooms_of(ROOT))
        self.assertIn("command", rooms.rooms_of(ROOT))

    def test_a_room_sees_only_to_its_left(self):
        files = {"base__text_h": "", "json__json_h": '#include "text.h"\n'}
        self.assertEqual(self.wrong(**files), [])
        found = self.wrong(**files, document__lines_c='#include "json.h"\n')
        self.assertEqual(found, ["server/document/lines.c: includes json.h of json, a room to the right of document"])
        self.assertEqual(len(self.wrong(base__text_c="#include <whosaid/document.h>\n")), 1)
        self.assertEqual(self.wrong(json__json_c="#include <whosaid/document.h>\n"), [])

    def test_what_is_kept_in_one_room(self):
        for kept in ("#include <uv.h>\n", "#include <jansson.h>\n", "#include <unistd.h>\n", "void f(void) { free(g); }\n"):
            self.assertEqual(len(self.wrong(document__a_c=kept)), 1, kept)
        self.assertEqual(self.wrong(loop__a_c="#include <uv.h>\n#include <jansson.h>\n"), [])
        self.assertEqual(self.wrong(document__a_c="/* free(it) */\nvoid f(void) { memory_free(g); }\n"), [])

    def test_lengths(self):
        self.assertEqual(self.wrong(base__a_c="int a;\n" * 400), [])
        self.assertEqual(len(self.wrong(base__a_c="int a;\n" * 401)), 1)
        self.assertEqual(self.wrong(base__a_c="int f(int a) {\n" + "    a++;\n" * 48 + "}\n"), [])
        found = self.wrong(base__a_c="int f(int a) {\n" + "    a++;\n" * 49 + "}\n")
        self.assertEqual(found, ["server/base/a.c: f has 51 lines, 50 at most"])

    def test_a_rooms_own_header_comes_first(self):
        files = {"document__a_h": "", "json__a_h": "", "document__a_c": '#include "a.h"\n'}
        self.assertEqual(self.wrong(**files), [])
        self.assertEqual(len(self.wrong(**files, base__b_c='#include "a.h"\n')), 2)

    def test_a_folder_that_is_no_room(self):
        self.assertEqual(self.wrong(attic__a_c=""), ["server/attic/a.c: belongs to no room"])


if __name__ == "__main__":
    unittest.main()
