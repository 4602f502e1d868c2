"""Links, importers and the ledger as files for other programs, and as a chart for people.

entries = await Ledger(state).update(invites, "@mygroup")
write_rows("ledger.csv", entries)
"""

from invites.exports.chart import joins_chart
from invites.exports.ledger import Ledger, LedgerProgress
from invites.exports.rows import LedgerEntry, LinkRow, importer_entry, link_row
from invites.exports.writers import ExportError, Format, write_rows

__all__ = [
    "ExportError",
    "Format",
    "Ledger",
    "LedgerEntry",
    "LedgerProgress",
    "LinkRow",
    "importer_entry",
    "joins_chart",
    "link_row",
    "write_rows",
]
