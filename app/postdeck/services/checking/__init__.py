"""What is looked at before a post is queued, with one set of rules for every face."""
