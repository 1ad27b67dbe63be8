// The Matching target.
