"""Long work that finishes: deciding hundreds of requests by rules, whatever interrupts it.

    with StateFile("work.sqlite") as state:
        report = await apply_rules(invites, "@mygroup", Rules.read("rules.toml"), state)

Killed in the middle and started again, it goes on where it stopped and decides nobody twice.
"""

from invites.operations.applicants import Applicant
from invites.operations.apply import apply_rules
from invites.operations.journal import Journal, Report, Verdict, VerdictState
from invites.operations.rules import Decision, Judge, Rule, RuleError, Rules

__all__ = [
    "Applicant",
    "Decision",
    "Journal",
    "Judge",
    "Report",
    "Rule",
    "RuleError",
    "Rules",
    "Verdict",
    "VerdictState",
    "apply_rules",
]
