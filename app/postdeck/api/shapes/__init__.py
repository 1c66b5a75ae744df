"""What goes in and comes out, as it is documented."""
