"""The way in: what is judged before any route sees a request."""
