// The Register target.
