"""Later words of a reply that put earlier ones right."""
