"""Links, importers and the ledger as files for other programs, and as a chart for people.

entries = await Ledger(state).update(invites, "@mygroup")
write_rows("ledger.csv", entries)
write_chart("joins.html", entries, title="My group")
"""

from invites.exports.chart import joins_chart
from invites.exports.charts import ChartFormat, write_chart
from invites.exports.ledger import Ledger, LedgerProgress
from invites.exports.png import png_chart
from invites.exports.report import html_report
from invites.exports.rows import LedgerEntry, LinkRow, importer_entry, link_row
from invites.exports.writers import ExportError, ExtraMissing, Format, write_rows

__all__ = [
    "ChartFormat",
    "ExportError",
    "ExtraMissing",
    "Format",
    "Ledger",
    "LedgerEntry",
    "LedgerProgress",
    "LinkRow",
    "html_report",
    "importer_entry",
    "joins_chart",
    "link_row",
    "png_chart",
    "write_chart",
    "write_rows",
]
