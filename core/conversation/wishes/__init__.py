"""What the athlete asks for: a command by its name, or the same wish in other words."""
