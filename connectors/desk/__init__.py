"""The desk's pages, all under ``/balie``: one file per noun, and nothing here that decides about referrals."""
