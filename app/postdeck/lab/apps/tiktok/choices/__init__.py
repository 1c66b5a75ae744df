"""What one may choose for a post before it goes out: label, product, audience."""
