"""What the athlete changes at any time: answers, settings, races, silence; and the weeks that follow from it."""
