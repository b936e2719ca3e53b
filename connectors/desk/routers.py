"""All pages of the desk. Whoever adds a file adds a line."""

from fastapi import APIRouter

from connectors.desk import (
    calls,
    colleagues,
    gift_box,
    inbox,
    myself,
    practice,
    practices,
    referral,
    sign_in,
)

ROUTERS: tuple[APIRouter, ...] = (
    sign_in.router,
    inbox.router,
    referral.router,
    calls.router,
    myself.router,
    colleagues.router,
    practice.router,
    practices.router,
    gift_box.router,
)
