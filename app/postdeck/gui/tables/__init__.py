"""Tables: columns as data, one model per kind of list, and what draws their cells."""
