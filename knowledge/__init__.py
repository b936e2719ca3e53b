"""What Wegwijs knows: the taxonomy, the directory of centres and partners, places, and which help fits whom."""
