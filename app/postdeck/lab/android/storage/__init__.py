"""What is stored on a virtual phone: contents, the file tree, the media index."""
