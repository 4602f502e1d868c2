"""An HTTP gateway to the service: any method of the API by name, and invites in a REST form.

    app = gateway({"secret-token": Invites(client)})

It is an ASGI application; `invites gateway` serves it.
"""

from tl.extras import optional as _optional

with _optional("litestar", "gateway", by="the gateway"):
    from invites.gateway.app import gateway
    from invites.gateway.methods import query_of

__all__ = ["gateway", "query_of"]
