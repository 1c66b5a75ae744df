"""Parts of pages in which a person says what is wanted."""
