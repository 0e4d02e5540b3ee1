"""Selection rates of groups, from counts that are typed in and not kept."""
