"""Reading screens: selectors as data, which screen a UI tree shows, and what to tap there."""
