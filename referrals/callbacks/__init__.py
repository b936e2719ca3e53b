"""Somebody who asked for a person is phoned back by a house near them: a helpdesk, or a connected centre."""
