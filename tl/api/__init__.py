"""Definitions of tl.api, loaded on demand. Generated from schema/api.tl; do not edit.

Attributes are the classes and unions (`TypeX`) of the root namespace and one module for
every other namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tl.lazy import lazy_package

if TYPE_CHECKING:
    from tl.api import account as account
    from tl.api import aicompose as aicompose
    from tl.api import auth as auth
    from tl.api import bots as bots
    from tl.api import channels as channels
    from tl.api import chatlists as chatlists
    from tl.api import communities as communities
    from tl.api import contacts as contacts
    from tl.api import ephemeral as ephemeral
    from tl.api import folders as folders
    from tl.api import fragment as fragment
    from tl.api import help as help
    from tl.api import langpack as langpack
    from tl.api import messages as messages
    from tl.api import payments as payments
    from tl.api import phone as phone
    from tl.api import photos as photos
    from tl.api import premium as premium
    from tl.api import smsjobs as smsjobs
    from tl.api import stats as stats
    from tl.api import stickers as stickers
    from tl.api import storage as storage
    from tl.api import stories as stories
    from tl.api import updates as updates
    from tl.api import upload as upload
    from tl.api import users as users
    from tl.api.before176.root.attach import *
    from tl.api.before176.root.bot import *
    from tl.api.before176.root.channel import *
    from tl.api.before176.root.chat import *
    from tl.api.before176.root.dialog import *
    from tl.api.before176.root.document import *
    from tl.api.before176.root.encrypted import *
    from tl.api.before176.root.functions import *
    from tl.api.before176.root.group import *
    from tl.api.before176.root.input import *
    from tl.api.before176.root.message import *
    from tl.api.before176.root.other import *
    from tl.api.before176.root.page import *
    from tl.api.before176.root.peer import *
    from tl.api.before176.root.phone import *
    from tl.api.before176.root.photo import *
    from tl.api.before176.root.privacy import *
    from tl.api.before176.root.report import *
    from tl.api.before176.root.secure import *
    from tl.api.before176.root.stats import *
    from tl.api.before176.root.story import *
    from tl.api.before176.root.update import *
    from tl.api.before176.root.user import *
    from tl.api.before176.root.web import *
    from tl.api.root.attach import *
    from tl.api.root.bot import *
    from tl.api.root.business import *
    from tl.api.root.channel import *
    from tl.api.root.chat import *
    from tl.api.root.dialog import *
    from tl.api.root.document import *
    from tl.api.root.emoji import *
    from tl.api.root.encrypted import *
    from tl.api.root.functions import *
    from tl.api.root.group import *
    from tl.api.root.inline import *
    from tl.api.root.input import *
    from tl.api.root.media import *
    from tl.api.root.message import *
    from tl.api.root.messages import *
    from tl.api.root.other import *
    from tl.api.root.page import *
    from tl.api.root.peer import *
    from tl.api.root.phone import *
    from tl.api.root.photo import *
    from tl.api.root.privacy import *
    from tl.api.root.profile import *
    from tl.api.root.report import *
    from tl.api.root.rich import *
    from tl.api.root.secure import *
    from tl.api.root.send import *
    from tl.api.root.star import *
    from tl.api.root.stars import *
    from tl.api.root.stats import *
    from tl.api.root.story import *
    from tl.api.root.top import *
    from tl.api.root.update import *
    from tl.api.root.user import *
    from tl.api.root.web import *
    from tl.api.superseded.root.bot import *
    from tl.api.superseded.root.channel import *
    from tl.api.superseded.root.chat import *
    from tl.api.superseded.root.dialog import *
    from tl.api.superseded.root.document import *
    from tl.api.superseded.root.emoji import *
    from tl.api.superseded.root.group import *
    from tl.api.superseded.root.input import *
    from tl.api.superseded.root.media import *
    from tl.api.superseded.root.message import *
    from tl.api.superseded.root.other import *
    from tl.api.superseded.root.page import *
    from tl.api.superseded.root.peer import *
    from tl.api.superseded.root.phone import *
    from tl.api.superseded.root.send import *
    from tl.api.superseded.root.star import *
    from tl.api.superseded.root.stars import *
    from tl.api.superseded.root.story import *
    from tl.api.superseded.root.update import *
    from tl.api.superseded.root.user import *
    from tl.api.superseded.root.web import *
else:
    __getattr__, __dir__ = lazy_package(__name__)
