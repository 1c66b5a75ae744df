"""Runs first in the packaged application: other programs must not load the libraries in here.

The start sets LD_LIBRARY_PATH to the application's own folder, and every child would inherit it:
a file manager that is asked to show a folder would find our libraries in place of its own.
"""

import os

before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if before is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = before
