"""Invites in the local data centre: the world of accounts, chats and links, and its API."""

from invites.localdc.datafile import DataFile, DataFileError
from invites.localdc.handlers import build
from invites.localdc.server import InviteDC
from invites.localdc.values import ChatKind, Limits
from invites.localdc.world import World

__all__ = ["ChatKind", "DataFile", "DataFileError", "InviteDC", "Limits", "World", "build"]
