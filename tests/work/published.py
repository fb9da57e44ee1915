"""Which of the words on standard input (a line each) are anywhere in a file that was written.

Looks into every part of a package, every object of a PDF and the text that readers get from it, in
every encoding and spelling that the format knows. Prints the words that it finds.
"""

import html
import pathlib
import re
import subprocess
import sys
import zipfile


def unescaped(data):
    """A PDF's literal strings, with their octal and other escapes taken away."""
    octal = re.sub(rb"\\([0-7]{1,3})", lambda m: bytes([int(m[1], 8) & 0xFF]), data)
    return re.sub(rb"\\(.)", rb"\1", octal, flags=re.S)


def hexed(data):
    """What a PDF's hexadecimal strings say."""
    found = re.findall(rb"<([0-9A-Fa-f\s]{4,})>", data)
    return b"\n".join(bytes.fromhex(re.sub(rb"\s", b"", one).decode() + "0" * (
        len(re.sub(rb"\s", b"", one)) % 2)) for one in found)


def run(*command):
    return subprocess.run(command, capture_output=True, check=False).stdout


def haystacks(path):
    data = path.read_bytes()
    yield path.name.encode()
    yield data
    if data.startswith(b"PK"):
        with zipfile.ZipFile(path) as package:
            for part in package.infolist():
                yield part.filename.encode() + part.comment + part.extra
                text = package.read(part)
                yield text
                yield html.unescape(text.decode("utf-8", "replace")).encode()
    if data.startswith(b"%PDF"):
        plain = run("qpdf", "--qdf", "--object-streams=disable", str(path), "-")
        if not plain.startswith(b"%PDF"):
            sys.exit("qpdf cannot read " + path.name)
        yield plain
        yield unescaped(plain)
        yield hexed(plain)
        for command in (["pdftotext", "-raw"], ["pdftotext", "-layout"]):
            text = run(*command, str(path), "-")
            yield text
            yield re.sub(rb"\s", b"", text)
        yield run("pdfinfo", "-struct-text", str(path))
        yield run("pdfinfo", "-meta", str(path))


def spellings(word):
    yield word.encode()
    for encoding in ("utf-16-be", "utf-16-le"):
        yield word.encode(encoding)
    yield word.encode("unicode_escape")
    try:
        yield word.encode("cp932")
    except UnicodeEncodeError:
        pass


def main():
    words = sys.stdin.buffer.read().decode().split()
    files = [path for name in sys.argv[1:] for path in (
        sorted(pathlib.Path(name).rglob("*")) if pathlib.Path(name).is_dir()
        else [pathlib.Path(name)])]
    everything = [hay for path in files for hay in haystacks(path)]
    for word in words:
        if any(spelling in hay for hay in everything for spelling in spellings(word)):
            sys.stdout.buffer.write(word.encode() + b"\n")


main()
