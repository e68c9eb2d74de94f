"""What is kept: answers and assessments as JSON, and the local record."""
