"""The warm referral: from consent to outcome, with its memory, mail and clockwork. Knows no chat and no pages."""
