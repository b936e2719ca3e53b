"""All pages of the desk. Whoever adds a file adds a line."""

from fastapi import APIRouter

from connectors.desk import (
    bell,
    call_backs,
    calls,
    cards,
    centres,
    colleagues,
    contact,
    figures,
    gift_box,
    house,
    inbox,
    inspection,
    myself,
    practice,
    practices,
    referral,
    search,
    sign_in,
    unmet,
    with_guest,
)

ROUTERS: tuple[APIRouter, ...] = (
    sign_in.router,
    inbox.router,
    referral.router,
    calls.router,
    call_backs.router,
    search.router,
    cards.router,
    with_guest.router,
    house.router,
    unmet.router,
    contact.router,
    figures.router,
    centres.router,
    inspection.router,
    bell.router,
    myself.router,
    colleagues.router,
    practice.router,
    practices.router,
    gift_box.router,
)
