"""The second generation of the virtual TikTok: the layout and the wording of version 31."""
