"""The uiautomator2 server of a virtual phone: HTTP, JSON-RPC, selectors, UI tree."""
