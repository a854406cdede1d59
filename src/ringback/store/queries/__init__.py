"""What the desk's pages show, read in a constant number of queries and only for the brands asked about.

Every function takes the brands a person may see; a row of another brand does not exist for it.
"""
