"""A folder of transcripts to one table, and the number of questions of each outlet.

    python examples/folder_to_table.py [FOLDER]

Plain Python, no data frames. Run it from the repository's root; without an argument it reads seeds/.
"""

import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pressconf


def read_folder(folder: str) -> list[dict[str, Any]]:
    """Return the rows of every transcript in a folder, with its file name; report what cannot be read, and go on."""
    paths = sorted(Path(folder).glob("*.txt"))
    rows: list[dict[str, Any]] = []
    for path, result in zip(paths, pressconf.load_many(paths), strict=True):
        if isinstance(result, pressconf.PressconfError):
            print(f"{path.name}: {result}", file=sys.stderr)
            continue
        rows.extend({"file": path.name, **row} for row in result.to_records())
    return rows


def main(folder: str = "seeds") -> None:
    """Print how many questions each outlet asked; questions whose outlet the document does not tell are counted apart."""
    rows = read_folder(folder)
    questions = [row for row in rows if row["kind"] == "question"]
    outlets = Counter(row["outlet"] for row in questions if row["outlet"])
    print(f"{len({row['file'] for row in rows})} transcripts, {len(rows)} turns, {len(questions)} questions")
    for outlet, count in sorted(outlets.items(), key=lambda item: (-item[1], item[0])):
        print(f"{count:4}  {outlet}")
    print(f"{sum(not row['outlet'] for row in questions):4}  (outlet not told)")


if __name__ == "__main__":
    main(*sys.argv[1:])
