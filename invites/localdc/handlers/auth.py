"""Signing in and out: codes, sign-up, bots, two-factor passwords."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invites.localdc.handlers.table import Table
from invites.localdc.handlers.view import View
from invites.localdc.logins import SRP_G, SRP_P, NewPassword, Proof
from invites.localdc.state import refuse
from invites.localdc.tokens import LoginToken
from tl import api
from tl.api import account, auth

if TYPE_CHECKING:
    from invites.localdc.handlers.table import Caller
    from invites.localdc.values import Account as WorldAccount

__all__ = ["TABLE"]

TABLE = Table()
_CODE_LENGTH = 5
_SUCCESS_LAYER = 158
"""The first layer in which a login can end without a code."""


def _authorization(caller: Caller, who: WorldAccount) -> auth.Authorization:
    """The answer to every finished login, as the new user sees himself."""
    return auth.Authorization(user=View(caller.world, who.id).user(who.id))


def _sent(code_hash: str) -> auth.SentCode:
    kind = auth.SentCodeTypeApp(length=_CODE_LENGTH)
    return auth.SentCode(type=kind, phone_code_hash=code_hash)


@TABLE.on(auth.SendCode, login=False)
def send_code(caller: Caller, query: auth.SendCode) -> auth.TypeSentCode:
    if caller.call.layer >= _SUCCESS_LAYER:
        tokens = getattr(query.settings, "logout_tokens", None) or ()  # old settings have none
        who = caller.world.logins.come_back(caller.key, query.phone_number, tokens)
        if who is not None:
            return auth.SentCodeSuccess(authorization=_authorization(caller, who))
    return _sent(caller.world.logins.send_code(query.phone_number))


@TABLE.on(auth.ResendCode, login=False)
def resend_code(caller: Caller, query: auth.ResendCode) -> auth.SentCode:
    caller.world.logins.resend_code(query.phone_number, query.phone_code_hash)
    return _sent(query.phone_code_hash)


@TABLE.on(auth.CancelCode, login=False)
def cancel_code(caller: Caller, query: auth.CancelCode) -> bool:
    caller.world.logins.cancel_code(query.phone_number, query.phone_code_hash)
    return True


@TABLE.on(auth.SignIn, login=False)
def sign_in(caller: Caller, query: auth.SignIn) -> auth.TypeAuthorization:
    who = caller.world.logins.sign_in(
        caller.key, query.phone_number, query.phone_code_hash, query.phone_code or ""
    )
    return auth.AuthorizationSignUpRequired() if who is None else _authorization(caller, who)


@TABLE.on(auth.SignUp, login=False)
def sign_up(caller: Caller, query: auth.SignUp) -> auth.Authorization:
    who = caller.world.logins.sign_up(
        caller.key,
        query.phone_number,
        query.phone_code_hash,
        query.first_name,
        query.last_name,
    )
    return _authorization(caller, who)


@TABLE.on(auth.ImportBotAuthorization, login=False)
def import_bot_authorization(
    caller: Caller, query: auth.ImportBotAuthorization
) -> auth.Authorization:
    who = caller.world.logins.sign_in_bot(caller.key, query.bot_auth_token)
    return _authorization(caller, who)


@TABLE.on(auth.ExportLoginToken, login=False)
def export_login_token(caller: Caller, _: auth.ExportLoginToken) -> auth.TypeLoginToken:
    return _token(caller, caller.world.tokens.show(caller.key))


@TABLE.on(auth.ImportLoginToken, login=False)
def import_login_token(caller: Caller, query: auth.ImportLoginToken) -> auth.TypeLoginToken:
    return _token(caller, caller.world.tokens.redeem(caller.key, query.token))


@TABLE.on(auth.AcceptLoginToken, bots=False)
def accept_login_token(caller: Caller, query: auth.AcceptLoginToken) -> api.Authorization:
    """The waiting device is told; it asks for its token again, and is signed in by that."""
    now = caller.world.state.now
    token = caller.world.tokens.accept(caller.me.id, query.token)
    caller.call.dc.push(token.auth_key_id, api.UpdateShort(update=api.UpdateLoginToken(), date=now))
    return _device(caller, token.auth_key_id)


def _device(caller: Caller, auth_key_id: int) -> api.Authorization:
    """A key of the caller as a device; what it is made of is not kept."""
    now = caller.world.state.now
    mine = auth_key_id == caller.key
    return api.Authorization(
        current=mine,
        hash=0 if mine else auth_key_id,
        device_model="",
        platform="",
        system_version="",
        api_id=0,
        app_name="",
        app_version="",
        date_created=now,
        date_active=now,
        ip="127.0.0.1",
        country="",
        region="",
    )


@TABLE.on(account.GetAuthorizations, bots=False)
def get_authorizations(caller: Caller, _: account.GetAuthorizations) -> account.Authorizations:
    """The keys that speak for the caller, the one used first."""
    keys = sorted(caller.world.logins.keys_of(caller.me.id), key=lambda one: one != caller.key)
    devices: list[api.TypeAuthorization] = [_device(caller, one) for one in keys]
    return account.Authorizations(authorization_ttl_days=365, authorizations=devices)


@TABLE.on(account.ResetAuthorization, bots=False)
def reset_authorization(caller: Caller, query: account.ResetAuthorization) -> bool:
    """Sign one of the other devices out. HASH_INVALID."""
    if query.hash == caller.key or query.hash not in caller.world.logins.keys_of(caller.me.id):
        refuse("HASH_INVALID")
    caller.world.logins.unbind(query.hash)
    return True


@TABLE.on(auth.ResetAuthorizations, bots=False)
def reset_authorizations(caller: Caller, _: auth.ResetAuthorizations) -> bool:
    """Sign all other devices out."""
    for auth_key_id in caller.world.logins.keys_of(caller.me.id):
        if auth_key_id != caller.key:
            caller.world.logins.unbind(auth_key_id)
    return True


def _token(caller: Caller, found: LoginToken | WorldAccount) -> auth.TypeLoginToken:
    if isinstance(found, LoginToken):
        return auth.LoginToken(expires=found.expires, token=found.value)
    return auth.LoginTokenSuccess(authorization=_authorization(caller, found))


@TABLE.on(auth.CheckPassword, login=False)
def check_password(caller: Caller, query: auth.CheckPassword) -> auth.Authorization:
    who = caller.world.logins.check_password(caller.key, _proof(query.password))
    return _authorization(caller, who)


@TABLE.on(auth.LogOut)
def log_out(caller: Caller, _: auth.LogOut) -> auth.LoggedOut:
    return auth.LoggedOut(future_auth_token=caller.world.logins.log_out(caller.key))


@TABLE.on(account.GetPassword, login=False, bots=False)
def get_password(caller: Caller, _: account.GetPassword) -> account.Password:
    challenge = caller.world.logins.challenge(caller.key)
    current = challenge.current
    return account.Password(
        has_password=current is not None,
        current_algo=None if current is None else _algorithm(current.salt1, current.salt2),
        srp_B=None if current is None else challenge.srp_b,
        srp_id=None if current is None else challenge.srp_id,
        hint=(current.hint or None) if current else None,
        new_algo=_algorithm(challenge.new_salt1, challenge.new_salt2),
        new_secure_algo=api.SecurePasswordKdfAlgoUnknown(),
        secure_random=caller.world.state.rng(256),
    )


@TABLE.on(account.UpdatePasswordSettings, bots=False)
def update_password_settings(caller: Caller, query: account.UpdatePasswordSettings) -> bool:
    settings = query.new_settings
    new = None
    if settings.new_password_hash is not None:
        match settings.new_algo:
            case api.PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow() as algo:
                new = NewPassword(
                    algo.salt1,
                    algo.salt2,
                    algo.g,
                    algo.p,
                    settings.new_password_hash,
                    settings.hint or "",
                )
            case _ if not settings.new_password_hash:
                new = NewPassword(b"", b"", SRP_G, b"", b"", "")
            case _:
                refuse("NEW_SETTINGS_INVALID")
    caller.world.logins.set_password(caller.key, _proof(query.password), new)
    return True


def _proof(given: api.TypeInputCheckPasswordSRP) -> Proof | None:
    if isinstance(given, api.InputCheckPasswordSRP):
        return Proof(given.srp_id, given.A, given.M1)
    return None


def _algorithm(salt1: bytes, salt2: bytes) -> api.TypePasswordKdfAlgo:
    return api.PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow(
        salt1=salt1, salt2=salt2, g=SRP_G, p=SRP_P.to_bytes(256, "big")
    )
