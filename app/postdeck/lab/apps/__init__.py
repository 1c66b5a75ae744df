"""The apps on a virtual phone, drawn and behaving like the real ones."""
