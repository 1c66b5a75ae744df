"""The lab's painter: turns a tree of views into the picture a person would see."""
