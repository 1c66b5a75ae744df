"""The screens of the virtual TikTok, one module per family."""
