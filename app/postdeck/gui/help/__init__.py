"""Help inside the app, without any network: pages to read, the check of this computer, about."""
