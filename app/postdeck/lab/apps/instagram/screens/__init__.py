"""The screens of the virtual Instagram, one module per family."""
