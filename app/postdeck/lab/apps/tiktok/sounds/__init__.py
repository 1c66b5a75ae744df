"""Sounds of the virtual TikTok: what there is, and the screens that lead to one."""
