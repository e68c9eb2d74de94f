"""Words and papers: what screens say and what is printed."""
