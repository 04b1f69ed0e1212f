"""What changed for readers, as an Atom feed."""

import uuid
import xml.etree.ElementTree as etree
from collections.abc import Sequence

from engine.facts.changes import Change
from engine.rendering import addresses

ATOM = "http://www.w3.org/2005/Atom"


def text(name: str, address: str, changes: Sequence[Change], folders: bool) -> str:
    """The feed of the site `name`.

    Args:
        name: of the site.
        address: that it is published at; empty: links start where the feed is.
        changes: the newest first.
        folders: each page is published as a folder.
    """
    feed = etree.Element("feed", {"xmlns": ATOM})
    latest = changes[0].date.isoformat() if changes else "1970-01-01"
    _add(feed, "title", name)
    _add(feed, "id", _id(name))
    _add(feed, "updated", f"{latest}T00:00:00Z")
    _add(etree.SubElement(feed, "author"), "name", name)
    if address:
        etree.SubElement(feed, "link", {"rel": "self", "href": f"{address}feed.xml"})
    for change in changes:
        entry, day = etree.SubElement(feed, "entry"), change.date.isoformat()
        _add(entry, "title", change.what)
        _add(entry, "id", _id(f"{name} {day} {change.page} {change.what}"))
        _add(entry, "updated", f"{day}T00:00:00Z")
        href = address + addresses.published(f"docs/{change.page}", not folders)
        etree.SubElement(entry, "link", {"href": href})
    etree.indent(feed)
    return etree.tostring(feed, encoding="unicode", xml_declaration=True) + "\n"


def _id(text: str) -> str:
    """The same for the same text, wherever the site is published."""
    return uuid.uuid5(uuid.NAMESPACE_URL, text).urn


def _add(parent: etree.Element, tag: str, text: str) -> None:
    etree.SubElement(parent, tag).text = text
