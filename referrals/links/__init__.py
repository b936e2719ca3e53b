"""The GP's link: a practice, its links to a chat that already knows the subject, counts, and gift box vouchers."""
