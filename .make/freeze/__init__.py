"""The steps of build.spec, in the order in which it takes them."""
