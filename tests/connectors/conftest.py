from tests.referrals.conftest import gazetteer, prepared

__all__ = ["gazetteer", "prepared"]
